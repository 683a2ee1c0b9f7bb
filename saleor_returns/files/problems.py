"""What is wrong with a file, in words for whoever uploads it."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from ..conf import settings
from ..errors import ErrorCode, ReturnsError, refuse

FIELD = "file"
MEBIBYTE = 1024 * 1024
MEGAPIXEL = 1_000_000


def file_too_large() -> ReturnsError:
    most = settings.FILE_MAX_BYTES
    message = _("This file is too large; files of up to %(most)s MB are accepted.")
    return refuse(
        ErrorCode.FILE_TOO_LARGE,
        message % {"most": f"{most / MEBIBYTE:g}"},
        field=FIELD,
        quantity=most,
    )


def image_too_large(most: int) -> ReturnsError:
    message = _("This image has too many pixels; up to %(most)s million are accepted.")
    return refuse(
        ErrorCode.IMAGE_TOO_LARGE,
        message % {"most": f"{most / MEGAPIXEL:g}"},
        field=FIELD,
        quantity=most,
    )


def file_not_an_image(accepted: Sequence[str]) -> ReturnsError:
    message = _("This file is no image that we can read: send a JPEG, PNG or WebP.")
    return refuse(ErrorCode.FILE_NOT_AN_IMAGE, message, field=FIELD, accepted=accepted)


def too_many_files() -> ReturnsError:
    most = settings.FILES_MAX_PER_RETURN
    message = _("This return has %(most)s files already, and no more are accepted.")
    return refuse(
        ErrorCode.TOO_MANY_FILES, message % {"most": most}, field=FIELD, quantity=most
    )


def no_private_storage() -> ReturnsError:
    """Why is for the shop's owner: a system check says it."""
    message = _("This shop cannot take files yet.")
    return refuse(ErrorCode.NO_PRIVATE_STORAGE, message, field=FIELD)
