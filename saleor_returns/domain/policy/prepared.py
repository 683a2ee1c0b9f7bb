"""A document made ready: worked out once, before the first line is decided."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from weakref import finalize
from zoneinfo import ZoneInfo

from .document import PolicyDocument
from .effects import EFFECTS
from .known import Readers, readers_of
from .matching import Compiled, compile_rule


@dataclass(frozen=True, slots=True)
class Prepared:
    """``base`` are the effects that hold where no rule sets any."""

    zone: ZoneInfo
    base: Mapping[str, Any]
    rules: tuple[Compiled, ...]
    readers: Readers


_KEPT: dict[int, Prepared] = {}
"""By the document's identity, as long as it lives: it never changes, its copies may."""


def prepared(document: PolicyDocument) -> Prepared:
    key = id(document)
    found = _KEPT.get(key)
    if found is None:
        found = _KEPT[key] = _prepare(document)
        finalize(document, _KEPT.pop, key, None)
    return found


def _prepare(document: PolicyDocument) -> Prepared:
    base = document.base
    return Prepared(
        zone=document.zone,
        base={name: getattr(base, name) for name in EFFECTS},
        rules=tuple(map(compile_rule, document.in_order)),
        readers=readers_of(document, document.customer_types),
    )
