"""Whether the platform is a release that the plugin works with."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.core.checks import CheckMessage, Error, Tags, Warning, register

from .. import host
from ..domain.releases import Support, in_words, support


@register(Tags.compatibility)
def check_platform(
    app_configs: Sequence[AppConfig] | None, **kwargs: Any
) -> list[CheckMessage]:
    """Whether Saleor is neither too old nor too new."""
    version, oldest = host.installation.version(), host.installation.oldest_supported()
    match support(version, oldest):
        case Support.SUPPORTED:
            return []
        case Support.TOO_OLD:
            return [
                Error(
                    f"Saleor {version} is too old for Saleor Returns.",
                    hint=f"It works with Saleor {in_words(oldest)}.",
                    id="saleor_returns.E001",
                )
            ]
        case _:
            return [
                Warning(
                    f"Saleor Returns was never tried on Saleor {version}.",
                    hint=(
                        "Look for a newer Saleor Returns. It was tried on Saleor "
                        f"{in_words(oldest)}."
                    ),
                    id="saleor_returns.W003",
                )
            ]
