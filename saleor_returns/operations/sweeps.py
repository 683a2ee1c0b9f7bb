"""Remember when periodic work last came to its end."""

from datetime import datetime

from ..models import Sweep


def swept(task: str, *, at: datetime) -> None:
    """Write down that a periodic task came to its end."""
    Sweep.objects.update_or_create(task=task, defaults={"ended_at": at})


def last_sweep(task: str) -> datetime | None:
    """When it last did; ``None`` where it never did."""
    return Sweep.objects.filter(task=task).values_list("ended_at", flat=True).first()
