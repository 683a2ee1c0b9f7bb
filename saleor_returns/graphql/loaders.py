"""Dataloaders: nested lists and rows cost one query a level, however many there are."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from django.apps import apps
from promise import Promise
from promise.dataloader import DataLoader

from .. import host

LOADERS = "return_loaders"


class Rows(DataLoader):
    """Rows of one model by the values of one field, read from the request's alias."""

    def __init__(self, context: Any, model: Any, field: str, many: bool) -> None:
        super().__init__()
        self.context = context
        self.model = model
        self.field = field
        self.many = many

    def batch_load_fn(self, keys: list[Any]) -> Promise:
        found: defaultdict[Any, list[Any]] = defaultdict(list)
        with host.graphql.reading(self.context) as alias:
            rows = self.model.objects.using(alias).filter(**{f"{self.field}__in": keys})
            for row in rows:
                found[getattr(row, self.field)].append(row)
        if self.many:
            return Promise.resolve([found[key] for key in keys])
        return Promise.resolve([next(iter(found[key]), None) for key in keys])


type Read = Callable[[Sequence[Any], str], Mapping[Any, Any]]
"""From rows and an alias: what was found out of each row, by its primary key."""


class Facts(DataLoader):
    """What some function finds out about many rows at once."""

    def __init__(self, context: Any, read: Read) -> None:
        super().__init__()
        self.context = context
        self.read = read

    def batch_load_fn(self, keys: list[Any]) -> Promise:
        with host.graphql.reading(self.context) as alias:
            found = self.read(keys, alias)
        return Promise.resolve([found[row.pk] for row in keys])


def _loader(info: Any, model: Any, field: str, many: bool) -> Rows:
    if isinstance(model, str):
        model = apps.get_model(model)
    loaders = info.context.__dict__.setdefault(LOADERS, {})
    key = (model._meta.label, field, many)
    if key not in loaders:
        loaders[key] = Rows(info.context, model, field, many)
    return loaders[key]


def forget(info: Any) -> None:
    """Drop what was loaded: a mutation changes rows that the request has seen."""
    info.context.__dict__.pop(LOADERS, None)


def keep(info: Any, rows: Sequence[Any]) -> None:
    """Have rows of one model that were just read stand for themselves when asked for."""
    for row in rows:
        _loader(info, type(row), "pk", many=False).prime(row.pk, row)


def load_many(info: Any, model: Any, field: str, key: Any) -> Promise:
    """The rows whose ``field`` is ``key``, in the model's own order."""
    return _loader(info, model, field, many=True).load(key)


def load_one(info: Any, model: Any, key: Any, field: str = "pk") -> Promise:
    """The row whose ``field`` is ``key``, or ``None``; also for ``None``.

    ``model`` is a class, or the label of one of the platform's models.
    """
    if key is None:
        return Promise.resolve(None)
    return _loader(info, model, field, many=False).load(key)


def load_facts(info: Any, read: Read, row: Any) -> Promise:
    """What ``read`` finds out about a row, asked for all rows of the level at once."""
    loaders = info.context.__dict__.setdefault(LOADERS, {})
    if read not in loaders:
        loaders[read] = Facts(info.context, read)
    return loaders[read].load(row)


def load_platform(info: Any, label: str, key: Any) -> Promise:
    """The same, wrapped as the platform's own resolvers hand it out."""
    return load_one(info, label, key).then(host.graphql.wrap)
