"""Talking GraphQL about the one order of ``tests.returning``."""

import pytest

from saleor_returns.graphql.identifiers import global_id


@pytest.fixture
def staff(case):
    return case.by_staff.user


@pytest.fixture
def wish(case):
    """The input that asks for ``{sku: quantity}`` of the order."""

    def build(quantities, reason="too-small", **options):
        return {
            "input": {
                "orderId": global_id("Order", case.order.pk),
                "lines": [
                    {
                        "orderLineId": global_id("OrderLine", case.lines[sku].pk),
                        "quantity": quantity,
                        "reason": reason,
                    }
                    for sku, quantity in quantities.items()
                ],
                **options,
            }
        }

    return build


@pytest.fixture
def arrival(case):
    """The input that receives ``(sku, quantity, disposition)`` rows of a return."""

    def build(request, *rows, **options):
        lines = {line.sku: line for line in request.lines.all()}
        return {
            "id": global_id("ReturnRequest", request.pk),
            "input": {
                "warehouseId": global_id("Warehouse", case.warehouse.pk),
                "items": [
                    {
                        "lineId": global_id("ReturnLine", lines[sku].pk),
                        "quantity": quantity,
                        "disposition": disposition,
                    }
                    for sku, quantity, disposition in rows
                ],
                **options,
            },
        }

    return build


@pytest.fixture
def denied():
    """Whether an answer is the platform's PermissionDenied, and nothing else."""

    def check(answer):
        codes = [
            error["extensions"]["exception"]["code"]
            for error in answer.get("errors", ())
        ]
        return codes == ["PermissionDenied"]

    return check
