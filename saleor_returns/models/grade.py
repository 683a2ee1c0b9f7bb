from django.db import models

from ..domain.disposition import Disposition, GradeMeaning
from ..domain.questions import translated
from .fields import one_of, word


class ReturnGrade(models.Model):
    """One step of the shop's scale for returned goods.

    ``disposition`` is what becomes of such goods where no rule says otherwise. Archived,
    never deleted: inspections keep pointing at it. ``translations`` are names by IETF
    tag.
    """

    slug = models.SlugField(max_length=64, unique=True)
    name = models.CharField(max_length=250)
    meaning = word(default=GradeMeaning.GOODS)
    disposition = word()
    position = models.PositiveIntegerField(default=0)
    translations = models.JSONField(default=dict, blank=True)
    archived_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ("position", "slug")
        constraints = (
            one_of("meaning", GradeMeaning, "returns_grade_meaning"),
            one_of("disposition", Disposition, "returns_grade_disposition"),
        )

    def __str__(self) -> str:
        return self.slug

    def in_language(self, language: str | None) -> str:
        return translated(self.name, self.translations, language)
