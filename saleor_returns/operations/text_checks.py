"""What makes a text impossible: its length, and characters that cannot be stored."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_slug

from ..conf import settings
from ..domain.text import is_storable
from ..errors import ErrorCode, Problem, ReturnsError, refuse

SLUG_MAX_LENGTH = 64
METADATA_KEY_MAX_LENGTH = 255
METADATA_VALUE_MAX_LENGTH = 10_000
METADATA_MAX_ITEMS = 100


def check_text(
    text: str, field: str, line: Any = None, *, limit: int | None = None
) -> list[Problem]:
    """Free text of at most ``limit`` characters, by default those of a comment.

    Gives ``too_long`` or ``invalid``, naming ``field`` and ``line``.
    """
    limit = settings.COMMENT_MAX_LENGTH if limit is None else limit
    if len(text) > limit:
        message = f"The text has {len(text)} characters; {limit} are accepted."
        return [Problem(ErrorCode.TOO_LONG, message, field=field, line=line)]
    if not is_storable(text):
        message = "The text has NUL or half a character; any other is accepted."
        return [Problem(ErrorCode.INVALID, message, field=field, line=line)]
    return []


def check_slug(slug: str) -> list[Problem]:
    """A handle of at most 64 letters, digits, hyphens and underscores.

    Gives ``invalid`` or ``too_long``, naming ``slug``.
    """
    try:
        validate_slug(slug)
    except ValidationError:
        message = "A slug has letters, digits, hyphens and underscores."
        return [Problem(ErrorCode.INVALID, message, field="slug")]
    return check_text(slug, "slug", limit=SLUG_MAX_LENGTH)


def reason_given(reason: str, why: str) -> str:
    """Staff's reason without the space around it; ``why`` says what to write.

    Raises:
        ReturnsError: ``required``, ``too_long``, ``invalid``.
    """
    reason = reason.strip()
    if not reason:
        raise refuse(ErrorCode.REQUIRED, why, field="reason")
    problems = check_text(reason, "reason")
    if problems:
        raise ReturnsError(*problems)
    return reason


def check_metadata(metadata: Mapping[str, str], field: str) -> list[Problem]:
    """Keys that are not blank, and as much as a note would hold, not a file.

    Gives ``required``, ``too_long`` or ``invalid``, naming ``field``.
    """
    if len(metadata) > METADATA_MAX_ITEMS:
        message = f"{len(metadata)} keys; {METADATA_MAX_ITEMS} are accepted."
        return [Problem(ErrorCode.TOO_LONG, message, field=field)]
    problems: list[Problem] = []
    for key, value in metadata.items():
        if not key.strip():
            message = "A metadata key is empty."
            problems.append(Problem(ErrorCode.REQUIRED, message, field=field))
        problems += check_text(key, field, limit=METADATA_KEY_MAX_LENGTH)
        problems += check_text(value, field, limit=METADATA_VALUE_MAX_LENGTH)
    return problems
