"""The plugin's own HTTP entrance, below the address that the platform gives it.

Whoever has a link that was signed for them may follow it, for as long as it works, and
everybody may load the pages for the Dashboard, which hold nothing. Customers have a
portal here with a session of its own. The platform asks only while the plugin is active.
"""

import logging
from datetime import timedelta
from uuid import UUID

from django.core import signing
from django.http import HttpRequest, HttpResponse, HttpResponseNotFound
from django.http.response import HttpResponseBase
from django.utils.http import content_disposition_header

from .. import host
from ..conf import settings
from ..dashboard.manifest import FOLDER as DASHBOARD
from ..dashboard.serving import serve
from ..documents.credit_memo import credit_memo_pdf
from ..domain.export import ExportStatus, FileType
from ..files import storage
from ..files.tables import CONTENT_TYPES
from ..languages import language
from ..models import CreditMemo, ReturnExport, ReturnFile
from ..portal import entrance as portal
from ..portal.addresses import FOLDER as PORTAL

logger = logging.getLogger(__name__)

SALT = "saleor_returns.credit_memo"
FILE_SALT = "saleor_returns.file"
MEMOS, PDF = "credit-memos", ".pdf"
FILES = "files"
EXPORT_SALT = "saleor_returns.export"
EXPORTS = "exports"
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
    found = None
    if folder == MEMOS and name.endswith(PDF):
        found = _credit_memo(name.removesuffix(PDF))
    elif folder == FILES:
        found = _file(name)
    elif folder == EXPORTS:
        found = _export(name)
    return found or HttpResponseNotFound()


def credit_memo_url(memo: CreditMemo) -> str:
    """A link for whoever may see the memo now; it stops working by itself."""
    return host.installation.address(f"{MEMOS}/{_token(memo.pk, SALT)}{PDF}")


def file_url(file: ReturnFile) -> str:
    """The same for whoever may see a return that has the file."""
    return host.installation.address(f"{FILES}/{_token(file.pk, FILE_SALT)}")


def export_url(export: ReturnExport) -> str:
    """The same for whoever asked for an export that is written."""
    return host.installation.address(f"{EXPORTS}/{_token(export.pk, EXPORT_SALT)}")


def _token(key: UUID, salt: str) -> str:
    return signing.dumps(str(key), salt=salt)


def _key_in(token: str, salt: str, lifetime: timedelta) -> str | None:
    try:
        key: str = signing.loads(token, salt=salt, max_age=lifetime)
    except signing.BadSignature:
        return None
    return key


def _credit_memo(token: str) -> HttpResponse | None:
    key = _key_in(token, SALT, settings.CREDIT_MEMO_LINK_LIFETIME)
    memo = CreditMemo.objects.filter(pk=key).first() if key else None
    if memo is None:
        return None
    pdf = credit_memo_pdf(memo.number, memo.shown, language(memo.language))
    name = content_disposition_header(True, f"{memo.number}{PDF}")
    headers = {**FOR_ONE, "Content-Disposition": name}
    return HttpResponse(pdf, content_type="application/pdf", headers=headers)


def _file(token: str) -> HttpResponse | None:
    key = _key_in(token, FILE_SALT, settings.FILE_LINK_LIFETIME)
    file = ReturnFile.objects.filter(pk=key).first() if key else None
    if file is None:
        return None
    content = _content(file.path, file.pk)
    if content is None:
        return None
    name = content_disposition_header(False, file.name)
    headers = {**FOR_ONE, **INERT, "Content-Disposition": name}
    return HttpResponse(content, content_type=file.content_type, headers=headers)


def _export(token: str) -> HttpResponse | None:
    key = _key_in(token, EXPORT_SALT, settings.FILE_LINK_LIFETIME)
    done = ReturnExport.objects.filter(status=ExportStatus.DONE)
    export = done.filter(pk=key).first() if key else None
    content = _content(export.path, export.pk) if export else None
    if export is None or content is None:
        return None
    kind = FileType(export.file_type)
    name = content_disposition_header(
        True, f"returns-{export.created_at:%Y-%m-%d}.{kind}"
    )
    headers = {**FOR_ONE, **INERT, "Content-Disposition": name}
    return HttpResponse(content, content_type=CONTENT_TYPES[kind], headers=headers)


def _content(path: str, key: UUID) -> bytes | None:
    try:
        return storage.read(path)
    except FileNotFoundError:
        logger.exception("The file of %s is not in the storage.", key)
        return None
