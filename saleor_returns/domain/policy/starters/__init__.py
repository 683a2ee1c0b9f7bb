"""Policies of the trade that a shop loads, edits and publishes as its own.

Each is a document as staff write it, ``<name>.json`` beside this file. They name slugs
that a shop may not have; what they do not fit simply does not fire.
"""

from functools import cache
from pathlib import Path

from ...language import gettext_noop as _
from ..document import PolicyDocument

STARTERS: dict[str, str] = {
    "fashion": _("30 days, holiday season until the end of January, exchanges welcome"),
    "electronics": _(
        "30 days, restocking fee after the first 14, opened software stays"
    ),
    "cosmetics": _("30 days for what is unopened; unsealed hygiene goods stay"),
    "made_to_order": _("Personalised goods come back only if something is wrong"),
    "b2b": _("For companies: staff decide on each request, within service hours"),
}
"""What each starter is about, in one line."""


@cache
def starter(name: str) -> PolicyDocument:
    """A starter policy; ``KeyError`` for a name that is not in ``STARTERS``."""
    if name not in STARTERS:
        raise KeyError(name)
    path = Path(__file__).with_name(f"{name}.json")
    return PolicyDocument.model_validate_json(path.read_bytes())
