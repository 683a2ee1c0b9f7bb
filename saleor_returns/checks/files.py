"""Whether files of returns have a place where only the plugin hands them out."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.core.checks import CheckMessage, Tags, Warning, register

from ..files import storage


@register(Tags.security)
def check_files(
    app_configs: Sequence[AppConfig] | None, **kwargs: Any
) -> list[CheckMessage]:
    """A warning, as no file is taken until it is mended, and all else works."""
    why = storage.obstacle()
    if not why:
        return []
    return [
        Warning(
            f"Returns take no photos, which could not be kept in private: {why}.",
            hint=(
                'Set SALEOR_RETURNS["FILES_FOLDER"] to a folder that every web server '
                "and worker sees and no web server hands out, or set a private bucket "
                "for Saleor (docs/owners.md, Photos)."
            ),
            id="saleor_returns.W010",
        )
    ]
