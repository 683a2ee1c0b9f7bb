"""Photos on pages: the content of one that the visitor may see."""

import logging

from django.http import HttpResponse, HttpResponseNotFound
from django.utils.http import content_disposition_header

from ..files import storage
from ..models import PortalDraftPhoto, ReturnFile
from .headers import FOR_ONE

logger = logging.getLogger(__name__)


def shown(file: PortalDraftPhoto | ReturnFile | None) -> HttpResponse:
    """Not found is whatever is not there, or not theirs."""
    if file is None:
        return HttpResponseNotFound()
    try:
        content = storage.read(file.path)
    except FileNotFoundError:
        logger.exception("Photo %s is not in the storage.", file.pk)
        return HttpResponseNotFound()
    name = content_disposition_header(False, file.name)
    headers = {"Cache-Control": FOR_ONE, "Content-Disposition": name}
    return HttpResponse(content, content_type=file.content_type, headers=headers)
