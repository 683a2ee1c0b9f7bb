"""What whoever bought a gift is not shown: that it comes back."""

from django.db.models import Q

from ..domain.lifecycle import RequestKind
from ..host.contract import ActorKind
from ..models import ReturnRequest

BY_CUSTOMER = f"{ActorKind.CUSTOMER}:"
HIDDEN = Q(gift_code__isnull=False) | (
    Q(kind=RequestKind.GIFT) & ~Q(idempotency_scope__startswith=BY_CUSTOMER)
)
"""Asked for with a gift code, or by staff for whoever was given the goods."""


def is_hidden(request: ReturnRequest) -> bool:
    """The same of one that was read."""
    if request.gift_code_id is not None:
        return True
    by_customer = request.idempotency_scope.startswith(BY_CUSTOMER)
    return request.kind == RequestKind.GIFT and not by_customer
