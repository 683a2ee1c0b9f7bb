"""Idempotency keys: the same key with the same content does nothing the second time."""

import hashlib
import json
from typing import Any, Protocol

from ..errors import ErrorCode, Problem, ReturnsError

KEY_MAX_LENGTH = 128


class Keyed(Protocol):
    """A row that remembers the content that its key was used with."""

    content_digest: str


def digest(content: Any) -> str:
    """A fingerprint of an operation's input: any JSON-like value."""
    canonical = json.dumps(content, sort_keys=True, default=str, ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def check_key(key: str | None) -> list[Problem]:
    """Keys are free text of 1 to 128 characters."""
    if key is None or 0 < len(key) <= KEY_MAX_LENGTH:
        return []
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
