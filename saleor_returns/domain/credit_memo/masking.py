"""As much of a payment's name as may stand on paper that the customer passes on."""

import re

KEPT = 4
LONGEST_SHOWN = 6
NUMBER = re.compile(r"[0-9A-Za-z_*•]*\d(?:[ -]?[0-9A-Za-z_*•]*\d)*[0-9A-Za-z_*•]*")


def masked(name: str) -> str:
    """The name with the end alone of every longer number: cards, accounts, references.

    "Visa 4111 1111 1111 1234" gives "Visa …1234"; what is masked already stays so.
    """
    return NUMBER.sub(_end, name.strip())


def _end(found: re.Match[str]) -> str:
    text = re.sub(r"[ \-*•]", "", found[0])
    hidden = text != found[0] and any(sign in found[0] for sign in "*•")
    if len(text) <= LONGEST_SHOWN and not hidden:
        return found[0]
    return f"…{text[-KEPT:]}"
