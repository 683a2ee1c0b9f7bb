"""Pages that Saleor's own returns and refunds name as their reason."""

from collections.abc import Mapping

from saleor.page.models import Page

from ..contract import ReasonUse
from . import compat

SETTINGS = {
    ReasonUse.RETURN: "return_reason_reference_type_id",
    ReasonUse.REFUND: "refund_reason_reference_type_id",
}


def pages(use: ReasonUse) -> Mapping[int, str] | None:
    """Pages of the configured type; earlier versions have no such setting."""
    page_type_id = getattr(compat.site_settings(), SETTINGS[use], None)
    if page_type_id is None:
        return None
    return dict(
        Page.objects.filter(page_type_id=page_type_id).values_list("pk", "title")
    )
