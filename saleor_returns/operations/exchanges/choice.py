"""What customers want for goods that they return: checked, and kept with the return."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.apps import apps

from ... import host
from ...domain.lifecycle import NEW_GOODS, Resolution
from ...errors import ErrorCode, Problem, ReturnsError
from ...host.contract import NotForSale, Why
from ...models import Exchange, ExchangeItem, ReturnLine, ReturnRequest
from ..inputs import NewGoods
from .problems import FIELD, problems_of

type Goods = list[tuple[int, int]]
"""Primary keys of variants, and units of each."""


def merged(wanted: Iterable[NewGoods]) -> Goods:
    units: Counter[int] = Counter()
    for goods in wanted:
        units[goods.variant_id] += goods.quantity
    return list(units.items())


def check_wanted(
    line: Any, resolution: Resolution, wanted: Sequence[NewGoods]
) -> list[Problem]:
    """What can be said of a wish for new goods without looking at the shop."""
    if resolution == Resolution.EXCHANGE and not wanted:
        message = "Say which variants are wanted instead."
        return [Problem(ErrorCode.VARIANTS_REQUIRED, message, field=FIELD, line=line)]
    if resolution != Resolution.EXCHANGE and wanted:
        message = f"A line that is settled by {resolution} names no variants."
        return [Problem(ErrorCode.INVALID, message, field=FIELD, line=line)]
    return [
        Problem(
            ErrorCode.QUANTITY_NOT_POSITIVE,
            f"The quantity is {goods.quantity}; it must be 1 or more.",
            field=FIELD,
            line=line,
            variant=goods.variant_id,
        )
        for goods in wanted
        if goods.quantity < 1
    ]


def check_for_sale(
    order: Any, exchanged: Mapping[Any, Goods], replaced: Mapping[Any, Goods]
) -> None:
    """Refuse what cannot be had now. What is replaced need not be for sale any more.

    Both are by line.

    Raises:
        ReturnsError: ``variant_not_found``, ``variant_not_available``,
            ``variant_sold_out`` with what is left.
    """
    wanted = {**exchanged, **replaced}
    try:
        if wanted:
            goods = [each for row in wanted.values() for each in row]
            host.exchanges.quote(order, goods)
    except NotForSale as error:
        short = [each for each in error.unsold if each.why == Why.SOLD_OUT]
        problems = problems_of(error.unsold, exchanged)
        problems += problems_of(short, replaced)
        if problems:
            raise ReturnsError(*problems) from error


def keep_choice(
    request: ReturnRequest,
    lines: Iterable[ReturnLine],
    wanted: Mapping[UUID, Goods],
    *,
    at: datetime,
) -> list[Exchange]:
    """Keep what is wanted, by return line; one exchange for each resolution."""
    rows = [line for line in lines if line.pk in wanted]
    ids = {pk for goods in wanted.values() for pk, _quantity in goods}
    variants = apps.get_model("product", "ProductVariant").objects
    known = variants.select_related("product").in_bulk(ids)
    numbers = Counter(request.exchanges.values_list("resolution", flat=True))
    made = []
    for resolution in NEW_GOODS:
        chosen = [line for line in rows if line.resolution == resolution]
        if not chosen:
            continue
        exchange = Exchange.objects.create(
            request=request,
            resolution=resolution,
            number=numbers[resolution] + 1,
            currency=request.currency,
            created_at=at,
        )
        ExchangeItem.objects.bulk_create(
            ExchangeItem(
                exchange=exchange,
                line=line,
                variant_id=variant_id,
                product_name=known[variant_id].product.name,
                variant_name=known[variant_id].name,
                sku=known[variant_id].sku or "",
                quantity=quantity,
                currency=request.currency,
                unit_gross_amount=0,
                unit_net_amount=0,
            )
            for line in chosen
            for variant_id, quantity in wanted[line.pk]
        )
        made.append(exchange)
    return made
