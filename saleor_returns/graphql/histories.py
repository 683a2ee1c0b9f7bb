"""Customers' histories, read for all customers of a level at once.

Of the channels that are open to whoever asks, and so kept apart by these.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from promise import Promise

from ..facts.histories import History, histories, last_returns
from .asking import channel_ids
from .loaders import load_facts

type Read = Callable[..., Mapping[int, Any]]


@dataclass(frozen=True, slots=True)
class Asked:
    """A customer, and the channels that are looked at; ``None``: all."""

    user_id: int
    channels: frozenset[int] | None

    @property
    def pk(self) -> "Asked":
        return self


def history_of(info: Any, user_id: int | None) -> Any:
    """A promise of a customer's history; of None for guests."""
    if user_id is None:
        return Promise.resolve(None)
    return load_facts(info, _histories, Asked(user_id, channel_ids(info)))


def last_returns_of(info: Any, history: History) -> Any:
    """A promise of the newest returns of the customer of a history."""
    return load_facts(info, _last_returns, Asked(history.user_id, channel_ids(info)))


def _histories(asked: Sequence[Asked], alias: str) -> Mapping[Asked, Any]:
    return _by_channels(histories, asked, alias)


def _last_returns(asked: Sequence[Asked], alias: str) -> Mapping[Asked, Any]:
    return _by_channels(last_returns, asked, alias)


def _by_channels(read: Read, asked: Sequence[Asked], alias: str) -> Mapping[Asked, Any]:
    together: defaultdict[frozenset[int] | None, list[int]] = defaultdict(list)
    for row in asked:
        together[row.channels].append(row.user_id)
    return {
        Asked(user_id, channels): found
        for channels, users in together.items()
        for user_id, found in read(users, channels=channels, alias=alias).items()
    }
