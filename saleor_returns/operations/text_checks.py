"""What makes a text impossible: its length, and characters that cannot be stored."""

from typing import Any

from ..conf import settings
from ..domain.text import is_storable
from ..errors import ErrorCode, Problem


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
