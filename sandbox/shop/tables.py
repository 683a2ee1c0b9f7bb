"""The shop's tables, by the labels that both hosts share."""

from typing import Any

from django.apps import apps


def rows(label: str) -> Any:
    """The plain manager of a model by its label, e.g. ``order.Order``."""
    return apps.get_model(label)._base_manager
