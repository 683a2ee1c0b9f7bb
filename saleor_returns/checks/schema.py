"""What can be wrong with the schema although every app was ready in time."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.apps import AppConfig
from django.core.checks import CheckMessage, Error, Warning, register
from graphene.utils.str_converters import to_camel_case

from .. import host
from ..graphql.schema import ALL_FIELDS


@register
def check_schema(
    app_configs: Sequence[AppConfig] | None, **kwargs: Any
) -> list[CheckMessage]:
    """Whether the schema that is served has what we add to it.

    Builds it, as Django's own check of the URLs does.
    """
    missing = sorted(_missing_fields(host.graphql.schema()))
    if not missing:
        return []
    return [
        Error(
            f"The GraphQL schema lacks {', '.join(missing)}.",
            hint=(
                "It was built before saleor_returns was ready, or another app replaced "
                "what was added. Import saleor.graphql.api in no AppConfig, plugin or "
                "settings module."
            ),
            id="saleor_returns.E002",
        )
    ]


@register
def check_introspection_cache(
    app_configs: Sequence[AppConfig] | None, **kwargs: Any
) -> list[CheckMessage]:
    """Whether clients may be told of a schema that is not the one served."""
    if host.graphql.introspection_is_kept_apart():
        return []
    return [
        Warning(
            "Introspection may be answered from the cache of another schema.",
            hint=(
                "Something set GRAPHQL_CACHE_SUFFIX, or replaced Saleor's cache key, "
                "after saleor_returns was ready. Set GRAPHQL_CACHE_SUFFIX in the "
                "settings module only; until then clear the cache after each upgrade."
            ),
            id="saleor_returns.W004",
        )
    ]


def _missing_fields(schema: Any) -> Iterator[str]:
    for type_name, fields in ALL_FIELDS.items():
        served = getattr(schema.get_type(type_name), "fields", {})
        for field in map(to_camel_case, fields):
            if field not in served:
                yield f"{type_name}.{field}"
