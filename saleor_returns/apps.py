from django.apps import AppConfig


class ReturnsConfig(AppConfig):
    name = "saleor_returns"
    label = "saleor_returns"
    verbose_name = "Returns"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from . import checks  # noqa: F401  (registers the system checks)
        from .graphql import schema
        from .host import installation
        from .tasks import SCHEDULE

        schema.join()
        for name, (task, interval) in SCHEDULE.items():
            installation.schedule(name, task, interval)
