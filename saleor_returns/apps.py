from django.apps import AppConfig
from django.core.exceptions import ImproperlyConfigured


class ReturnsConfig(AppConfig):
    name = "saleor_returns"
    label = "saleor_returns"
    verbose_name = "Returns"
    default_auto_field = "django.db.models.BigAutoField"

    def import_models(self) -> None:
        """Load the models; if a platform that is too old keeps them from it, say so.

        Raises:
            ImproperlyConfigured: it is too old.
        """
        try:
            super().import_models()
        except (ImportError, TypeError) as error:
            _explain(error)
            raise

    def ready(self) -> None:
        from . import checks  # noqa: F401  (registers the system checks)
        from .graphql import schema
        from .host import installation
        from .tasks import SCHEDULE

        schema.join()
        for name, (task, interval) in SCHEDULE.items():
            installation.schedule(name, task, interval)


def _explain(error: Exception) -> None:
    """The system check of the platform, which comes too late to say the same."""
    from .domain.releases import Support, in_words, support
    from .host import installation

    version, oldest = installation.version(), installation.oldest_supported()
    if support(version, oldest) is Support.TOO_OLD:
        raise ImproperlyConfigured(
            f"Saleor {version} is too old for Saleor Returns, which works with Saleor "
            f"{in_words(oldest)}."
        ) from error
