"""Return reasons: staff create, change and archive them; none is ever deleted."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from pydantic import ValidationError as InvalidData

from ..domain.lifecycle import RequestKind
from ..domain.questions import Questions
from ..errors import ErrorCode, Problem, ReturnsError, refuse
from ..host.contract import ReasonUse
from ..models import ReturnReason, ReturnReasonTranslation
from ..models.reason import Fault
from .native_reasons import check_page
from .text_checks import check_slug, check_text

PAGE_COLUMNS = {
    ReasonUse.RETURN: "native_return_page_id",
    ReasonUse.REFUND: "native_refund_page_id",
}
NAME_MAX_LENGTH = 250


@dataclass(frozen=True, slots=True)
class ReasonChanges:
    """What to write; ``None`` leaves a value as it is.

    ``translations`` maps language codes to names; an empty name removes one.
    ``pages`` are the platform's pages behind the reason, by use; ``None`` unlinks one.
    ``questions`` replace all that there are, see :mod:`saleor_returns.domain.questions`.
    """

    slug: str | None = None
    name: str | None = None
    fault: Fault | None = None
    kinds: tuple[RequestKind, ...] | None = None
    photos_required: int | None = None
    position: int | None = None
    questions: Sequence[Mapping[str, Any]] | None = None
    translations: Mapping[str, str] | None = None
    pages: Mapping[ReasonUse, int | None] = dataclasses.field(default_factory=dict)


def create_reason(changes: ReasonChanges) -> ReturnReason:
    """Create a reason. Slug and name are needed.

    Raises:
        ReturnsError: ``required``, ``invalid``, ``too_long``, ``slug_taken``.
    """
    problems = [
        Problem(ErrorCode.REQUIRED, f"A reason needs a {field}.", field=field)
        for field in ("slug", "name")
        if not getattr(changes, field)
    ]
    if problems:
        raise ReturnsError(*problems)
    return _write(ReturnReason(), changes)


def update_reason(*, reason_id: int, changes: ReasonChanges) -> ReturnReason:
    """Change a reason. Returns keep pointing at it and show its new name.

    Raises:
        ReturnsError: ``not_found``, ``invalid``, ``too_long``, ``slug_taken``.
    """
    with transaction.atomic():
        return _write(_locked(reason_id), changes)


def archive_reason(*, reason_id: int, archived: bool | None = None) -> ReturnReason:
    """Take a reason out of use; ``archived=False`` takes it back into use.

    Raises:
        ReturnsError: ``not_found``.
    """
    with transaction.atomic():
        reason = _locked(reason_id)
        archived = archived is not False
        if archived != (reason.archived_at is not None):
            reason.archived_at = timezone.now() if archived else None
            reason.save(update_fields=("archived_at", "updated_at"))
        return reason


def _locked(reason_id: int) -> ReturnReason:
    reason = ReturnReason.objects.select_for_update().filter(pk=reason_id).first()
    if reason is None:
        raise refuse(ErrorCode.NOT_FOUND, "There is no such reason.", field="id")
    return reason


def _write(reason: ReturnReason, changes: ReasonChanges) -> ReturnReason:
    problems = _check(reason, changes)
    if problems:
        raise ReturnsError(*problems)
    values: dict[str, Any] = {
        "slug": changes.slug,
        "name": changes.name,
        "fault": changes.fault,
        "kinds": None if changes.kinds is None else list(changes.kinds),
        "photos_required": changes.photos_required,
        "position": changes.position,
        "questions_data": (
            None if changes.questions is None else _stored(changes.questions)
        ),
    }
    for field, value in values.items():
        if value is not None:
            setattr(reason, field, value)
    for use, page_id in changes.pages.items():
        setattr(reason, PAGE_COLUMNS[use], page_id)
    try:
        with transaction.atomic():
            reason.save()
            _translate(reason, changes.translations or {})
    except IntegrityError as error:
        if "slug" not in str(error):
            raise
        raise ReturnsError(_slug_taken(reason.slug)) from error
    return reason


def _translate(reason: ReturnReason, translations: Mapping[str, str]) -> None:
    for language, name in translations.items():
        if name:
            ReturnReasonTranslation.objects.update_or_create(
                reason=reason, language_code=language, defaults={"name": name}
            )
        else:
            reason.translations.filter(language_code=language).delete()


def _check(reason: ReturnReason, changes: ReasonChanges) -> list[Problem]:
    problems: list[Problem] = []
    if changes.slug is not None:
        problems += _check_slug(reason, changes.slug)
    names = [("translations", name) for name in (changes.translations or {}).values()]
    for field, name in [("name", changes.name), *names]:
        problems += check_text(name or "", field, limit=NAME_MAX_LENGTH)
    if changes.name is not None and not changes.name.strip():
        problems.append(
            Problem(ErrorCode.REQUIRED, "A reason needs a name.", field="name")
        )
    for use, page_id in changes.pages.items():
        problems += [] if page_id is None else check_page(use, page_id)
    problems += _check_questions(changes.questions or ())
    for field in ("photos_required", "position"):
        value = getattr(changes, field)
        if value is not None and not 0 <= value <= 32767:
            message = f"{value} is not between 0 and 32767."
            problems.append(Problem(ErrorCode.INVALID, message, field=field))
    return problems


def _check_questions(questions: Sequence[Mapping[str, Any]]) -> list[Problem]:
    """Say of every question that is no question what is wrong with it, and where."""
    try:
        Questions.model_validate({"questions": questions})
    except InvalidData as error:
        return [
            Problem(
                ErrorCode.INVALID,
                f"{'.'.join(map(str, found['loc']))}: {found['msg']}",
                field="questions",
            )
            for found in error.errors()
        ]
    return []


def _stored(questions: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    known = Questions.model_validate({"questions": questions})
    rows: list[dict[str, Any]] = known.model_dump(mode="json")["questions"]
    return rows


def _check_slug(reason: ReturnReason, slug: str) -> list[Problem]:
    problems = check_slug(slug)
    if problems:
        return problems
    if ReturnReason.objects.filter(slug=slug).exclude(pk=reason.pk).exists():
        return [_slug_taken(slug)]
    return []


def _slug_taken(slug: str) -> Problem:
    message = f"The slug “{slug}” is taken; any other is accepted."
    return Problem(ErrorCode.SLUG_TAKEN, message, field="slug")
