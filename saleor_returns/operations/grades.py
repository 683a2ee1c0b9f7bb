"""Grades of returned goods: staff create, change and archive them; none is deleted."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.utils import timezone

from ..domain.disposition import EFFECTS, Disposition, GradeMeaning
from ..errors import ErrorCode, Problem, ReturnsError, refuse
from ..models import ReturnGrade
from .text_checks import check_slug, check_text

NAME_MAX_LENGTH = 250
POSITION_MAX = 32767


@dataclass(frozen=True, slots=True)
class GradeChanges:
    """What to write; ``None`` leaves a value as it is.

    ``translations`` maps language codes to names; an empty name removes one.
    """

    slug: str | None = None
    name: str | None = None
    meaning: GradeMeaning | None = None
    disposition: Disposition | None = None
    position: int | None = None
    translations: Mapping[str, str] | None = None


def create_grade(changes: GradeChanges) -> ReturnGrade:
    """Create a grade. Slug, name and disposition are needed.

    Raises:
        ReturnsError: ``required``, ``invalid``, ``too_long``, ``slug_taken``,
            ``disposition_not_allowed``.
    """
    problems = [
        Problem(ErrorCode.REQUIRED, f"A grade needs a {field}.", field=field)
        for field in ("slug", "name", "disposition")
        if not getattr(changes, field)
    ]
    if problems:
        raise ReturnsError(*problems)
    return _write(ReturnGrade(), changes)


def update_grade(*, grade_id: int, changes: GradeChanges) -> ReturnGrade:
    """Change a grade. Inspections keep pointing at it and show its new name.

    Raises:
        ReturnsError: ``not_found`` and the problems of :func:`create_grade`.
    """
    with transaction.atomic():
        return _write(_locked(grade_id), changes)


def archive_grade(*, grade_id: int, archived: bool | None = None) -> ReturnGrade:
    """Take a grade out of use; ``archived=False`` takes it back into use.

    Raises:
        ReturnsError: ``not_found``.
    """
    with transaction.atomic():
        grade = _locked(grade_id)
        archived = archived is not False
        if archived != (grade.archived_at is not None):
            grade.archived_at = timezone.now() if archived else None
            grade.save(update_fields=("archived_at", "updated_at"))
        return grade


def _locked(grade_id: int) -> ReturnGrade:
    grade = ReturnGrade.objects.select_for_update().filter(pk=grade_id).first()
    if grade is None:
        raise refuse(ErrorCode.NOT_FOUND, "There is no such grade.", field="id")
    return grade


def _write(grade: ReturnGrade, changes: GradeChanges) -> ReturnGrade:
    for field in ("slug", "name", "meaning", "disposition", "position"):
        value = getattr(changes, field)
        if value is not None:
            setattr(grade, field, value)
    names = {**grade.translations, **(changes.translations or {})}
    grade.translations = {language: name for language, name in names.items() if name}
    problems = list(_check(grade))
    if problems:
        raise ReturnsError(*problems)
    try:
        with transaction.atomic():
            grade.save()
    except IntegrityError as error:
        if "slug" not in str(error):
            raise
        raise refuse(
            ErrorCode.SLUG_TAKEN,
            f"The slug “{grade.slug}” is taken; any other is accepted.",
            field="slug",
        ) from error
    return grade


def _check(grade: ReturnGrade) -> Iterator[Problem]:
    yield from check_slug(grade.slug)
    names = [("translations", name) for name in grade.translations.values()]
    for field, name in [("name", grade.name), *names]:
        yield from check_text(name, field, limit=NAME_MAX_LENGTH)
    if not grade.name.strip():
        yield Problem(ErrorCode.REQUIRED, "A grade needs a name.", field="name")
    if not 0 <= grade.position <= POSITION_MAX:
        message = f"{grade.position} is not between 0 and {POSITION_MAX}."
        yield Problem(ErrorCode.INVALID, message, field="position")
    accepted = allowed_for(GradeMeaning(grade.meaning))
    if grade.disposition not in accepted:
        yield Problem(
            ErrorCode.DISPOSITION_NOT_ALLOWED,
            f"Units of a grade that means {grade.meaning} cannot be "
            f"{grade.disposition}.",
            field="disposition",
            accepted=accepted,
        )


def allowed_for(meaning: GradeMeaning) -> list[Disposition]:
    """What may become of units of a grade with such a meaning."""
    if meaning == GradeMeaning.MISSING:
        return [Disposition.MISSING]
    return [
        word
        for word, effect in EFFECTS.items()
        if effect.arrives
        and not (meaning == GradeMeaning.INCORRECT and effect.accepted)
    ]
