"""New goods for returned ones."""

from datetime import timedelta
from decimal import Decimal as D

from django.utils import timezone

from saleor_returns.domain.lifecycle import Resolution
from saleor_returns.models import Exchange
from saleor_returns.operations.exchanges.cancel import cancel_exchange
from saleor_returns.operations.exchanges.change import change_exchange
from saleor_returns.operations.exchanges.follow import follow_exchange
from saleor_returns.operations.exchanges.release import release_exchange
from saleor_returns.operations.inputs import NewGoods, Wanted, WantedLine
from saleor_returns.operations.publish_policy import publish_policy
from saleor_returns.operations.request import request_return
from sandbox.shop import Shop
from tests.policies import policy

from .step import Step, types


def choose_other_goods(world):
    made, cap = _exchanged(world)
    hat = _variant(world, "hat", "50.00")
    line = made.lines.get()

    def check():
        first, second = made.exchanges.order_by("number")
        assert (first.status, second.status) == ("canceled", "awaiting_goods")
        assert types(made).count("exchange_chosen") == 1
        assert (_free(world, cap), _free(world, hat)) == (5, 4)

    return Step(
        lambda: change_exchange(
            request_id=made.pk,
            wanted={line.pk: [NewGoods(hat.pk, 1)]},
            actor=world.case.by_customer,
        ),
        check,
    )


def call_off_what_is_not_paid(world):
    made, cap = _exchanged(world, price="60.00")
    Exchange.objects.update(pay_until=timezone.now() - timedelta(minutes=1))
    exchange = made.exchanges.get()

    def check():
        exchange.refresh_from_db()
        assert exchange.status == "expired"
        assert types(made).count("exchange_expired") == 1
        assert _free(world, cap) == 5

    return Step(lambda: follow_exchange(exchange_id=exchange.pk), check)


def release_goods(world):
    made, cap = _exchanged(world)
    exchange = made.exchanges.get()

    def check():
        exchange.refresh_from_db()
        assert exchange.status == "released"
        assert types(made).count("exchange_released") == 1
        assert _free(world, cap) == 4

    return Step(
        lambda: release_exchange(exchange_id=exchange.pk, actor=world.case.by_staff),
        check,
    )


def cancel_new_goods(world):
    made, cap = _exchanged(world)
    exchange = made.exchanges.get()

    def check():
        exchange.refresh_from_db()
        assert exchange.status == "canceled"
        assert types(made).count("exchange_canceled") == 1
        assert _free(world, cap) == 5

    return Step(
        lambda: cancel_exchange(exchange_id=exchange.pk, actor=world.case.by_staff),
        check,
        refusals=("invalid_state",),
    )


def _exchanged(world, price="50.00"):
    """A mug that becomes a cap; the cap is set aside."""
    case = world.case
    publish_policy(
        channel=case.channel,
        document=policy(resolutions=["original_payment", "exchange"]),
        effective_from=case.order.created_at - timedelta(days=1),
    )
    cap = _variant(world, "cap", price)
    wanted = WantedLine(
        case.lines["mug"].pk,
        1,
        "too-small",
        resolution=Resolution.EXCHANGE,
        exchange_for=(NewGoods(cap.pk, 1),),
    )
    made = request_return(
        wanted=Wanted(order_id=case.order.pk, lines=[wanted]), actor=case.by_customer
    )
    return made, cap


def _variant(world, sku, price):
    case = world.case
    return Shop().variant(
        sku,
        product=sku.title(),
        product_type=case.clothing,
        price=D(price),
        channel=case.channel,
        stock={case.warehouse: 5},
    )


def _free(world, variant):
    """Units that are not promised to anybody."""
    stock = variant.stocks.get(warehouse=world.case.warehouse)
    return stock.quantity - stock.quantity_allocated
