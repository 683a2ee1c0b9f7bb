"""Links to documents, files and the portal, signed for whoever may see them; they expire.

An API token does not belong in an address, and a browser sends none by itself. What the
entrance (:mod:`.plugins.entrance`) finds in a link is what was signed here.
"""

from dataclasses import dataclass
from datetime import timedelta

from django.core import signing

from . import host
from .conf import settings
from .domain.lifecycle import RequestKind
from .domain.return_slip import Paper
from .models import CreditMemo, ReturnExport, ReturnFile, ReturnRequest, Withdrawal

MEMOS, FILES, SLIPS, EXPORTS = "credit-memos", "files", "slips", "exports"
WITHDRAWALS = "withdrawals"
PORTAL = "portal/"
"""Below the plugin's HTTP entrance, as the other folders."""
PDF = ".pdf"
MEMO_SALT = "saleor_returns.credit_memo"
FILE_SALT = "saleor_returns.file"
EXPORT_SALT = "saleor_returns.export"
SLIP_SALT = "saleor_returns.slip"
WITHDRAWAL_SALT = "saleor_returns.withdrawal_document"
RETURN_SALT = "saleor_returns.portal.return"
MAILED = ".mailed"
"""Ends the salt of links in mails, which live longer than those of a page."""


@dataclass(frozen=True, slots=True)
class SlipWanted:
    """What a link to a slip says; without ``paper`` the slip chooses."""

    request: str
    paper: Paper | None


def credit_memo_url(memo: CreditMemo, *, mailed: bool = False) -> str:
    """For whoever may see the memo now."""
    return host.installation.address(
        f"{MEMOS}/{_signed(str(memo.pk), MEMO_SALT, mailed)}{PDF}"
    )


def file_url(file: ReturnFile) -> str:
    """For whoever may see a return that has the file."""
    return host.installation.address(f"{FILES}/{_signed(str(file.pk), FILE_SALT)}")


def export_url(export: ReturnExport) -> str:
    """For whoever asked for an export that is written."""
    return host.installation.address(
        f"{EXPORTS}/{_signed(str(export.pk), EXPORT_SALT)}"
    )


def slip_url(
    request: ReturnRequest, paper: Paper | None = None, *, mailed: bool = False
) -> str:
    """For whoever may see the return."""
    content = [str(request.pk), paper]
    return host.installation.address(
        f"{SLIPS}/{_signed(content, SLIP_SALT, mailed)}{PDF}"
    )


def withdrawal_url(withdrawal: Withdrawal) -> str:
    """The acknowledgement, for whoever may see the withdrawal."""
    token = _signed(str(withdrawal.pk), WITHDRAWAL_SALT)
    return host.installation.address(f"{WITHDRAWALS}/{token}{PDF}")


def portal_root() -> str:
    """The address of the portal's first page, with a slash at its end."""
    address = settings.PORTAL_URL or host.installation.address(PORTAL)
    return address.rstrip("/") + "/"


def enter_url(token: str) -> str:
    """Opens the portal for the order of a link that works once."""
    return f"{portal_root()}enter/{token}/"


def return_url(request: ReturnRequest) -> str:
    """Opens the portal at a return, for whoever gets its mails; ``""``: nobody may.

    Of a gift only the holder of its code sees anything there.
    """
    if request.kind == RequestKind.GIFT and request.gift_code_id is None:
        return ""
    return f"{portal_root()}open/{_signed(str(request.pk), RETURN_SALT, mailed=True)}/"


def return_in(token: str) -> str | None:
    """The key of the return that a link into the portal names."""
    found = _opened(token, RETURN_SALT + MAILED, settings.MAIL_LINK_LIFETIME)
    return found if isinstance(found, str) else None


def withdrawal_in(name: str) -> str | None:
    """The key of the withdrawal that a link names."""
    found = _read(name, WITHDRAWAL_SALT, settings.SLIP_LINK_LIFETIME)
    return found if isinstance(found, str) else None


def memo_in(name: str) -> str | None:
    """The key of the memo that a link names; ``None``: it never did, or does no more."""
    found = _read(name, MEMO_SALT, settings.CREDIT_MEMO_LINK_LIFETIME)
    return found if isinstance(found, str) else None


def file_in(name: str) -> str | None:
    """The same of a file."""
    found = _opened(name, FILE_SALT, settings.FILE_LINK_LIFETIME)
    return found if isinstance(found, str) else None


def export_in(name: str) -> str | None:
    """The same of an export."""
    found = _opened(name, EXPORT_SALT, settings.FILE_LINK_LIFETIME)
    return found if isinstance(found, str) else None


def slip_in(name: str) -> SlipWanted | None:
    """The same of a slip."""
    found = _read(name, SLIP_SALT, settings.SLIP_LINK_LIFETIME)
    if not isinstance(found, list):
        return None
    request, paper = found
    return SlipWanted(request, Paper(paper) if paper else None)


def _signed(content: object, salt: str, mailed: bool = False) -> str:
    return signing.dumps(content, salt=salt + MAILED if mailed else salt)


def _read(name: str, salt: str, lifetime: timedelta) -> object:
    """Of a PDF, from a page or from a mail."""
    if not name.endswith(PDF):
        return None
    token = name.removesuffix(PDF)
    found = _opened(token, salt, lifetime)
    if found is not None:
        return found
    return _opened(token, salt + MAILED, settings.MAIL_LINK_LIFETIME)


def _opened(token: str, salt: str, lifetime: timedelta) -> object:
    try:
        found: object = signing.loads(token, salt=salt, max_age=lifetime)
    except signing.BadSignature:
        return None
    return found
