from django.db import models


class Sweep(models.Model):
    """When a periodic task last came to its end, so that one that stopped is noticed."""

    task = models.CharField(max_length=255, primary_key=True)
    ended_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.task} at {self.ended_at:%Y-%m-%d %H:%M}"
