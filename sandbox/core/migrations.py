"""Migrations that say what the models say.

A sandbox's database is thrown away, never upgraded, so its migrations keep no history:
they exist for their names, on which those of saleor_returns depend (see
docs/decisions/0003-migration-dependencies.md).
"""

from django.apps import apps
from django.db import migrations
from django.db.migrations.state import ModelState


def create(
    label: str, *names: str, without: frozenset[str] = frozenset()
) -> list[migrations.CreateModel]:
    """Create models in the order named, each after those that it points at.

    ``without`` names fields that a later migration adds.
    """
    return [_create(_state(label, name), without) for name in names]


def add(label: str, name: str, field: str) -> migrations.AddField:
    """Add a field that could not be created with its model."""
    return migrations.AddField(name, field, _state(label, name).fields[field])


def _state(label: str, name: str) -> ModelState:
    return ModelState.from_model(apps.get_model(label, name))


def _create(state: ModelState, without: frozenset[str]) -> migrations.CreateModel:
    fields = [(n, f) for n, f in state.fields.items() if n not in without]
    return migrations.CreateModel(
        state.name, fields, state.options, state.bases, state.managers
    )
