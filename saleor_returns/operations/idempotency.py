"""Idempotency keys: the same key with the same content does nothing the second time."""

import hashlib
import json
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from typing import Any, Protocol

from ..errors import ErrorCode, Problem, ReturnsError
from .text_checks import check_text

KEY_MAX_LENGTH = 128
EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)


class Keyed(Protocol):
    """A row that remembers the content that its key was used with."""

    content_digest: str


def digest(content: Any) -> str:
    """A fingerprint of an operation's input: any JSON-like value.

    Equal amounts are the same content, however many zeros they are written with.
    """
    canonical = json.dumps(content, sort_keys=True, default=_plain, ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _plain(value: Any) -> str:
    return str(EXACT.normalize(value) if isinstance(value, Decimal) else value)


def check_key(key: str | None) -> list[Problem]:
    """Keys are free text of 1 to 128 characters."""
    if key is None:
        return []
    if 0 < len(key) <= KEY_MAX_LENGTH:
        return check_text(key, "idempotencyKey", limit=KEY_MAX_LENGTH)
    return [
        Problem(
            ErrorCode.INVALID,
            f"An idempotency key has 1 to {KEY_MAX_LENGTH} characters.",
            field="idempotencyKey",
        )
    ]


def check_same(row: Keyed, content_digest: str) -> None:
    """Raises ``idempotency_key_reused`` where the key came with other content."""
    if row.content_digest != content_digest:
        raise key_reused()


def key_reused() -> ReturnsError:
    return ReturnsError(
        Problem(
            ErrorCode.IDEMPOTENCY_KEY_REUSED,
            "This idempotency key was already used with other content.",
            field="idempotencyKey",
        )
    )
