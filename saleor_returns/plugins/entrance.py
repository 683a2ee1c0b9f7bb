"""The plugin's own HTTP entrance, below the address that the platform gives it.

Nobody logs in here: whoever has a link that was signed for them may follow it, for as
long as it works. The platform asks only while the plugin is active.
"""

from django.core import signing
from django.http import HttpRequest, HttpResponse, HttpResponseNotFound
from django.utils.http import content_disposition_header

from .. import host
from ..conf import settings
from ..documents.credit_memo import credit_memo_pdf
from ..languages import language
from ..models import CreditMemo

SALT = "saleor_returns.credit_memo"
MEMOS, PDF = "credit-memos/", ".pdf"
SAFE = ("GET", "HEAD")


def answer(request: HttpRequest, path: str) -> HttpResponse:
    """``path`` is what follows the plugin's address."""
    if request.method not in SAFE:
        return HttpResponse(status=405, headers={"Allow": ", ".join(SAFE)})
    path = path.lstrip("/")
    if not path.startswith(MEMOS) or not path.endswith(PDF):
        return HttpResponseNotFound()
    return _credit_memo(path.removeprefix(MEMOS).removesuffix(PDF))


def credit_memo_url(memo: CreditMemo) -> str:
    """A link for whoever may see the memo now; it stops working by itself."""
    token = signing.dumps(str(memo.pk), salt=SALT)
    return host.installation.address(f"{MEMOS}{token}{PDF}")


def _credit_memo(token: str) -> HttpResponse:
    """All that is wrong with a token is answered alike: there is nothing to learn."""
    lifetime = settings.CREDIT_MEMO_LINK_LIFETIME
    try:
        key = signing.loads(token, salt=SALT, max_age=lifetime)
    except signing.BadSignature:
        return HttpResponseNotFound()
    memo = CreditMemo.objects.filter(pk=key).first()
    if memo is None:
        return HttpResponseNotFound()
    pdf = credit_memo_pdf(memo.number, memo.shown, language(memo.language))
    return HttpResponse(
        pdf,
        content_type="application/pdf",
        headers={
            "Content-Disposition": content_disposition_header(
                True, f"{memo.number}{PDF}"
            ),
            "Cache-Control": "private, no-store",
            "X-Content-Type-Options": "nosniff",
        },
    )
