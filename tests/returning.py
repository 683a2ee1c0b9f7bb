"""One paid and shipped order with three lines, and staff who work on its returns."""

from contextlib import contextmanager
from datetime import timedelta
from decimal import Decimal as D
from types import SimpleNamespace

import pytest
from django.utils import timezone
from graphql_relay import to_global_id

from saleor_returns.host.contract import Actor, ActorKind
from saleor_returns.models import Inspection
from saleor_returns.operations.setup import set_up
from sandbox.shop import Line


@pytest.fixture
def case(shop, provider):
    """59.99 EUR for 3 shirts, 100.00 for 2 mugs, a free sticker; all arrived."""
    channel = shop.channel("eur", "EUR")
    warehouse = shop.warehouse("paris", channels=[channel])
    clothing = shop.product_type("clothing", "Clothing")

    def variant(sku, **options):
        return shop.variant(
            sku,
            product=sku.title(),
            product_type=clothing,
            channel=channel,
            stock={warehouse: 10},
            **options,
        )

    shirt, mug, sticker = variant("shirt"), variant("mug"), variant("sticker")
    customer = shop.customer("zoe@example.com")
    order = shop.order(
        channel=channel,
        customer=customer,
        lines=[
            Line(shirt, 3, total_gross=D("59.99")),
            Line(mug, 2, total_gross=D("100.00")),
            Line(sticker, 1, total_gross=D("0.00"), is_gift=True),
        ],
        created_at=timezone.now() - timedelta(days=12),
    )
    fulfillment = shop.fulfill(
        order, warehouse=warehouse, at=timezone.now() - timedelta(days=10)
    )
    app = shop.payment_app(provider.url)
    payment = shop.pay(order, app=app)
    list(set_up())
    staff = shop.staff(
        "staff@example.com", permissions=("MANAGE_ORDERS", "HANDLE_PAYMENTS")
    )
    order.refresh_from_db()
    lines = {line.product_sku: line for line in order.lines.all()}
    return SimpleNamespace(
        channel=channel,
        warehouse=warehouse,
        clothing=clothing,
        shirt=shirt,
        mug=mug,
        customer=customer,
        order=order,
        lines=lines,
        fulfillment=fulfillment,
        app=app,
        payment=payment,
        provider=provider,
        by_customer=Actor(ActorKind.CUSTOMER, user=customer),
        by_staff=Actor(ActorKind.STAFF, user=staff),
    )


@pytest.fixture
def ask(case):
    """Ask for a return of ``{sku: quantity}``, as the customer."""
    from saleor_returns.operations.inputs import Wanted, WantedLine
    from saleor_returns.operations.request import request_return

    def ask_for(quantities, *, actor=None, order=None, reason="too-small", **options):
        key = options.pop("idempotency_key", None)
        answers = options.pop("answers", {})
        wanted = Wanted(
            order_id=(order or case.order).pk,
            lines=[
                WantedLine(
                    case.lines[line].pk if isinstance(line, str) else line,
                    quantity,
                    reason,
                    answers=answers,
                )
                for line, quantity in quantities.items()
            ],
            **options,
        )
        return request_return(
            wanted=wanted, actor=actor or case.by_customer, idempotency_key=key
        )

    return ask_for


@pytest.fixture
def others(case, shop, ask):
    """Ask for a return of an order of its own, of so many shirts and mugs."""

    def make(shirts=2, mugs=1):
        order = shop.order(
            channel=case.channel,
            customer=case.customer,
            lines=[Line(case.shirt, shirts), Line(case.mug, mugs)],
            created_at=case.order.created_at,
        )
        shop.fulfill(order, warehouse=case.warehouse)
        shop.pay(order, app=case.app)
        order.refresh_from_db()
        lines = {line.product_sku: line.pk for line in order.lines.all()}
        wanted = {lines["shirt"]: shirts, lines["mug"]: mugs}
        return ask(wanted, order=order)

    return make


@pytest.fixture
def receive(case):
    """Receive ``(sku, quantity, word)`` rows of a return, as staff.

    The word is a disposition or a grade; ``None``: nobody has looked yet.
    """
    from saleor_returns.operations.inputs import Arrival, Finding
    from saleor_returns.operations.receive import receive_return

    def receive_rows(request, *rows, warehouse="paris", key=None):
        lines = {line.sku: line for line in request.lines.all()}
        arrival = Arrival(
            items=[
                Finding(lines[sku].pk, quantity, verdict(word))
                for sku, quantity, word in rows
            ],
            warehouse_id=case.warehouse.pk if warehouse else None,
        )
        return receive_return(
            request_id=request.pk,
            arrival=arrival,
            actor=case.by_staff,
            idempotency_key=key,
        )

    return receive_rows


def verdict(word=None, **more):
    """That units are of a grade, or what becomes of them."""
    from saleor_returns.domain.disposition import Disposition
    from saleor_returns.operations.inputs import Verdict

    if word in list(Disposition):
        return Verdict(Disposition(word), **more)
    return Verdict(grade=word, **more)


def item(request, sku, quantity, word=None, *, reference=None, **more):
    """An item of a bulk call: units of a SKU of a return, of a grade or disposition."""
    from saleor_returns.operations.bulk.items import Item

    number = more.pop("number", None)
    return Item(
        reference or f"{request.number}-{sku}-{word}",
        quantity,
        request_id=None if number else request.pk,
        number=number,
        sku=sku,
        verdict=verdict(word, **more),
    )


@pytest.fixture
def receive_all(case):
    """Receive items of many returns, as staff."""
    from saleor_returns.operations.bulk.receive_many import receive_many

    def receive_items(*items, **options):
        options.setdefault("warehouse_id", case.warehouse.pk)
        return receive_many(items=items, actor=case.by_staff, **options)

    return receive_items


@pytest.fixture
def inspect(case):
    """Judge ``(sku, quantity, word)`` rows of what arrived, as staff."""
    from saleor_returns.operations.inputs import Finding
    from saleor_returns.operations.inspections.inspect_return import inspect_return

    def inspect_rows(request, *rows, key=None, **more):
        lines = {line.sku: line for line in request.lines.all()}
        return inspect_return(
            request_id=request.pk,
            findings=[
                Finding(lines[sku].pk, quantity, verdict(word, **more))
                for sku, quantity, word in rows
            ],
            actor=case.by_staff,
            idempotency_key=key,
        )

    return inspect_rows


@pytest.fixture
def correct(case):
    """Correct one inspection, as staff."""
    from saleor_returns.operations.inputs import Correction
    from saleor_returns.operations.inspections.correct import correct_inspections

    def correct_one(inspection, word, *, quantity=None, key=None, **more):
        more.setdefault("reason", "Looked again.")
        (entry,) = correct_inspections(
            request_id=inspection.line.request_id,
            corrections=[Correction(inspection.pk, verdict(word, **more), quantity)],
            actor=case.by_staff,
            idempotency_key=key,
        )
        return entry

    return correct_one


@pytest.fixture
def in_force(case):
    """Let these rules and defaults decide on the order, as if they always had."""
    from saleor_returns.operations.publish_policy import publish_policy
    from tests.policies import policy

    def publish(*rules, **defaults):
        publish_policy(
            channel=case.channel,
            document=policy(*rules, **defaults),
            effective_from=case.order.created_at - timedelta(days=1),
        )

    return publish


@pytest.fixture
def at_work(committed):
    """``with at_work():`` lets the tasks run that the block leaves, then the sweeper.

    The payment App's answer may come within the request or after it, as the platform
    likes; the sweeper reads it in both cases.
    """
    from saleor_returns import tasks

    @contextmanager
    def work():
        with committed():
            yield
        with committed():
            tasks.reconcile_refunds()

    return work


@pytest.fixture
def reimburse(case, at_work):
    """Reimburse a return as staff, and see its refunds through."""
    from saleor_returns.operations.inputs import Payment
    from saleor_returns.operations.reimburse import reimburse_return

    def pay(request, amount=None, reason="", key=None):
        with at_work():
            (reimbursement,) = reimburse_return(
                request_id=request.pk,
                payment=Payment(amount, reason),
                actor=case.by_staff,
                idempotency_key=key,
            )
        return reimbursement

    return pay


@pytest.fixture
def app_reports(case, api):
    """Report on a refund as the payment App does, by its own API call."""
    from sandbox.provider.reporting import MUTATION

    def report(psp_reference, kind="REFUND_SUCCESS", amount=D("50.00"), time=None):
        answer = api(
            MUTATION,
            {
                "id": global_id_of(case.payment),
                "type": kind,
                "amount": float(amount),
                "pspReference": psp_reference,
                "message": "The App says so.",
                "time": time,
            },
            as_=case.app,
        )
        payload = answer["data"]["transactionEventReport"]
        assert payload["errors"] == []
        return payload

    return report


def native_of(receipt):
    """The platform's own fulfillment of the units that were accepted on arrival."""
    inspections = Inspection.objects.filter(item__receipt=receipt)
    found = set(inspections.values_list("native_fulfillment_id", flat=True)) - {None}
    return found.pop() if found else None


def global_id_of(payment):
    """The public id of a transaction, made of its token on both hosts."""
    return to_global_id("TransactionItem", payment.token)
