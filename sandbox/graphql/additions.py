"""What plugins add to the schema while it is not built yet."""

import sys
from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ImproperlyConfigured

QUERIES: list[type] = []
MUTATIONS: list[type] = []


def join(queries: type, mutations: type) -> None:
    """Add root fields.

    Raises:
        ImproperlyConfigured: the schema is already built.
    """
    if "sandbox.graphql.api" in sys.modules:
        raise ImproperlyConfigured(
            "The schema was built before every app was ready: something imports "
            "sandbox.graphql.api, or the URLs, too early."
        )
    QUERIES.append(queries)
    MUTATIONS.append(mutations)


def extend(graphene_type: Any, fields: Mapping[str, Any]) -> None:
    """Add mounted fields to a type of the shop's."""
    graphene_type._meta.fields.update(fields)
