"""Units of a return line, as a settlement takes them."""

from decimal import Decimal

from ..domain.settlement.amounts import Amounts
from ..domain.settlement.claims import Claim
from ..models import ReturnLine
from .books import Books
from .gone import Gone


def claim_of(
    line: ReturnLine,
    books: Books,
    quantity: int,
    gone: Gone,
    *,
    most: Decimal | None = None,
) -> Claim:
    """``gone`` is what was paid back of the order's line before, by anybody.

    ``most`` is what the units may come to at most.
    """
    return Claim(
        key=line.pk,
        order_line=line.order_line_id,
        ordered=line.ordered_quantity,
        total=Amounts(line.total_gross_amount, line.total_net_amount),
        settled=min(gone.units, line.ordered_quantity - quantity),
        quantity=quantity,
        terms=line.promised_terms,
        paid=line.quantity_reimbursed,
        is_kept=line.is_kept,
        most=most,
        before=gone.amounts,
        charged=books.of_lines.get(line.pk, {}),
    )
