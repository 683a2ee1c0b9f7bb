from django.db import models


class ThrottleCounter(models.Model):
    """How often somebody tried something since ``began_at``.

    ``key`` is a keyed hash of what is counted and of whose it is: no address and no
    e-mail is kept. Written by ``operations.portal.throttle`` only.
    """

    key = models.CharField(primary_key=True, max_length=64)
    count = models.PositiveIntegerField()
    began_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.count} since {self.began_at}"
