"""The plugin's own HTTP entrance, below the address that the platform gives it.

Whoever has a link that was signed for them may follow it, for as long as it works, and
everybody may load the pages for the Dashboard, which hold nothing. Customers have a
portal here with a session of its own. The platform asks only while the plugin is active.
"""

import logging
from collections.abc import Callable
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseNotFound
from django.http.response import HttpResponseBase
from django.utils.http import content_disposition_header

from ..dashboard.manifest import FOLDER as DASHBOARD
from ..dashboard.serving import serve
from ..domain.export import ExportStatus, FileType
from ..facts.mail_recipient import language_of
from ..facts.return_slip import has_slip, slip_of
from ..files import storage
from ..files.tables import CONTENT_TYPES
from ..languages import language
from ..links import (
    EXPORTS,
    FILES,
    MEMOS,
    PDF,
    PORTAL,
    SLIPS,
    WITHDRAWALS,
    export_in,
    file_in,
    memo_in,
    slip_in,
    withdrawal_in,
)
from ..mails.attachments import acknowledgement_of
from ..models import (
    CreditMemo,
    ReturnExport,
    ReturnFile,
    ReturnRequest,
    Withdrawal,
)
from ..portal import entrance as portal

logger = logging.getLogger(__name__)

SAFE = ("GET", "HEAD")
FOR_ONE = {"Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff"}
INERT = {"Content-Security-Policy": "default-src 'none'; sandbox"}
"""Whatever a browser should ever take a file for, it runs and loads nothing."""


def answer(request: HttpRequest, path: str) -> HttpResponseBase:
    """``path`` is what follows the plugin's address.

    All that is wrong with a link is answered alike: there is nothing to learn.
    """
    folder, _, name = path.lstrip("/").partition("/")
    if folder == PORTAL.rstrip("/"):
        return portal.answer(request, name)
    if request.method not in SAFE:
        return HttpResponse(status=405, headers={"Allow": ", ".join(SAFE)})
    if folder == DASHBOARD.rstrip("/"):
        return serve(request, name)
    find = DOCUMENTS.get(folder)
    found = find(name) if find else None
    return found or HttpResponseNotFound()


def _credit_memo(name: str) -> HttpResponse | None:
    key = memo_in(name)
    memo = CreditMemo.objects.filter(pk=key).first() if key else None
    if memo is None:
        return None
    # What draws documents takes a shop's servers long to load, and most never need it.
    from ..documents.credit_memo import credit_memo_pdf

    pdf = credit_memo_pdf(memo.number, memo.shown, language(memo.language))
    return _pdf(pdf, memo.number)


def _slip(name: str) -> HttpResponse | None:
    """Of a return whose goods are still to come."""
    wanted = slip_in(name)
    if wanted is None:
        return None
    rows = ReturnRequest.objects.select_related("order", "channel")
    request = rows.filter(pk=wanted.request).first()
    if request is None or not has_slip(request):
        return None
    from ..documents.return_slip import return_slip_pdf

    slip = slip_of(request, wanted.paper)
    return _pdf(return_slip_pdf(slip, language(language_of(request))), slip.number)


def _withdrawal(name: str) -> HttpResponse | None:
    key = withdrawal_in(name)
    rows = Withdrawal.objects.select_related("channel")
    withdrawal = rows.filter(pk=key).first() if key else None
    if withdrawal is None:
        return None
    told = language(withdrawal.declaration.language)
    return _pdf(acknowledgement_of(withdrawal, told), withdrawal.reference)


def _pdf(content: bytes, number: str) -> HttpResponse:
    name = content_disposition_header(True, f"{number}{PDF}")
    headers = {**FOR_ONE, "Content-Disposition": name}
    return HttpResponse(content, content_type="application/pdf", headers=headers)


def _file(token: str) -> HttpResponse | None:
    key = file_in(token)
    file = ReturnFile.objects.filter(pk=key).first() if key else None
    if file is None:
        return None
    content = _content(file.path, file.pk)
    if content is None:
        return None
    name = content_disposition_header(False, file.name)
    headers = {**FOR_ONE, **INERT, "Content-Disposition": name}
    return HttpResponse(content, content_type=file.content_type, headers=headers)


def _export(name: str) -> HttpResponse | None:
    key = export_in(name)
    done = ReturnExport.objects.filter(status=ExportStatus.DONE)
    export = done.filter(pk=key).first() if key else None
    content = _content(export.path, export.pk) if export else None
    if export is None or content is None:
        return None
    kind = FileType(export.file_type)
    disposition = content_disposition_header(
        True, f"returns-{export.created_at:%Y-%m-%d}.{kind}"
    )
    headers = {**FOR_ONE, **INERT, "Content-Disposition": disposition}
    return HttpResponse(content, content_type=CONTENT_TYPES[kind], headers=headers)


def _content(path: str, key: UUID) -> bytes | None:
    try:
        return storage.read(path)
    except FileNotFoundError:
        logger.exception("The file of %s is not in the storage.", key)
        return None


DOCUMENTS: dict[str, Callable[[str], HttpResponse | None]] = {
    MEMOS: _credit_memo,
    SLIPS: _slip,
    FILES: _file,
    EXPORTS: _export,
    WITHDRAWALS: _withdrawal,
}
