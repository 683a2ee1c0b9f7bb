"""One order whose goods are exchanged for hats, caps and scarves of the same shop."""

from decimal import Decimal as D
from types import SimpleNamespace

import pytest

from saleor_returns.domain.lifecycle import Resolution
from saleor_returns.operations.inputs import NewGoods, Wanted, WantedLine
from saleor_returns.operations.publish_policy import publish_policy
from saleor_returns.operations.request import request_return
from tests.policies import policy

EXCHANGE = ("original_payment", "store_credit", "exchange", "replacement")


@pytest.fixture
def goods(case, shop):
    """Five caps as dear as a mug, hats that are dearer, scarves that are cheaper."""

    def variant(sku, price, stock=5):
        return shop.variant(
            sku,
            product=sku.title(),
            product_type=case.clothing,
            price=D(price),
            channel=case.channel,
            stock={case.warehouse: stock},
        )

    return SimpleNamespace(
        cap=variant("cap", "50.00"),
        hat=variant("hat", "60.00"),
        scarf=variant("scarf", "30.00"),
        last=variant("last", "50.00", stock=1),
    )


@pytest.fixture
def terms(case):
    """Publish a policy that offers exchanges on terms."""

    def publish(exchange=None, **effects):
        publish_policy(
            channel=case.channel,
            document=policy(
                resolutions=list(EXCHANGE), exchange=exchange or {}, **effects
            ),
            effective_from=case.order.created_at.replace(year=2020),
        )

    publish()
    return publish


@pytest.fixture
def payment_page(settings):
    """The storefront has a page for differences; this is its address before the token."""
    settings.SALEOR_RETURNS = {
        **getattr(settings, "SALEOR_RETURNS", {}),
        "EXCHANGE_PAYMENT_URL": "https://shop.example/pay?token={token}",
    }
    return "https://shop.example/pay?token="


@pytest.fixture
def swap(case, terms):
    """Ask for ``(sku, quantity, {variant: quantity})`` rows to be exchanged."""

    def ask_for(*rows, actor=None, order=None, resolution=Resolution.EXCHANGE):
        wanted = Wanted(
            order_id=(order or case.order).pk,
            lines=[
                WantedLine(
                    case.lines[sku].pk if isinstance(sku, str) else sku,
                    quantity,
                    "too-small",
                    resolution=resolution if given is not None else None,
                    exchange_for=tuple(
                        NewGoods(variant.pk, units)
                        for variant, units in (given or {}).items()
                    ),
                )
                for sku, quantity, given in rows
            ],
        )
        return request_return(wanted=wanted, actor=actor or case.by_customer)

    return ask_for
