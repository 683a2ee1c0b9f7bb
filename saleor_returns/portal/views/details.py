"""Step 2: what exactly is wrong, in answers, words and photos."""

from collections.abc import Iterator
from uuid import UUID

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ...conf import settings
from ...domain.portal.draft import Chosen
from ...domain.text import is_storable
from ...errors import ReturnsError
from ...operations.portal.drafts import find_draft
from ...operations.portal.photos import add_photo, take_photo_out
from ..entrance import with_order
from ..pages import go, render
from ..photos import shown
from ..returning import Item, Returning, returning
from ..visit import Visit
from ..wording import problem_in_words

type Errors = dict[str, str]
UPLOADS_AT_ONCE = 10


@with_order
def details(visit: Visit) -> HttpResponse:
    """Questions of each reason, a comment, and photos where they are asked for.

    What was answered is kept before anything else, so that a bad photo loses nothing.
    """
    way = returning(visit)
    if not way.chosen:
        return go("items")
    if not visit.is_post:
        return _page(visit, way, {})
    errors: Errors = {}
    lines = [_answered(visit, row, item, way, errors) for row, item in way.chosen]
    comment = visit.request.POST.get("comment", "")
    errors |= _wrong_text("comment", comment)
    kept = way.draft.with_lines(lines)
    if "comment" not in errors:
        kept = kept.model_copy(update={"comment": comment.strip()})
    way.keep(kept)
    errors |= _photos(visit, way)
    if visit.request.POST.get("go") == "stay":
        return (
            go("details", query="photos=1") if not errors else _page(visit, way, errors)
        )
    missing = photos_needed(way) - _count(way)
    if missing > 0:
        errors.setdefault("photos", _missing(missing))
    return _page(visit, way, errors) if errors else go("solution")


@with_order
def photo(visit: Visit, key: UUID) -> HttpResponse:
    """A photo of the visitor's own draft, for nobody else."""
    row = find_draft(visit.order.pk, visit.gift)
    return shown(row.photos.filter(pk=key).first() if row else None)


def photos_needed(way: Returning) -> int:
    """Those that the policy or the reason asks for, of each line by itself."""
    decision = way.estimate.decision
    return sum(
        max(decision.line(item.pk).photos, way.reasons[row.reason].photos_required)
        for row, item in way.chosen
    )


def _answered(
    visit: Visit, row: Chosen, item: Item, way: Returning, errors: Errors
) -> Chosen:
    """A line with what the form says of it; what it leaves out is an error."""
    form, answers = visit.request.POST, {}
    for question in item.eligibility.questions(way.reasons[row.reason]):
        field = f"answer-{item.pk}-{question.slug}"
        given = form.get(field, "")
        if given in {answer.slug for answer in question.answers}:
            answers[question.slug] = given
        elif question.required:
            errors[field] = _("%(item)s: please answer “%(question)s”.") % {
                "item": item.name,
                "question": question.in_language(visit.code),
            }
    field = f"comment-{item.pk}"
    comment = form.get(field, "")
    wrong = _wrong_text(field, comment)
    errors |= wrong
    kept = row.comment if wrong else comment.strip()
    return row.model_copy(update={"answers": answers, "comment": kept})


def _wrong_text(field: str, text: str) -> Errors:
    most = settings.COMMENT_MAX_LENGTH
    if len(text) > most:
        return {field: _("Please use at most %(most)s characters.") % {"most": most}}
    if not is_storable(text):
        return {field: _("Please write it without special control characters.")}
    return {}


def _photos(visit: Visit, way: Returning) -> Errors:
    """Add what was uploaded, and take out what a button says."""
    if way.row is None:
        return {}
    for key in _keys(visit.request.POST.getlist("remove")):
        take_photo_out(way.row, key)
    for upload in visit.request.FILES.getlist("photos")[:UPLOADS_AT_ONCE]:
        try:
            _add(way, upload)
        except ReturnsError as error:
            return {"photos": problem_in_words(error.problems[0])}
    return {}


def _add(way: Returning, upload: UploadedFile) -> None:
    if way.row is not None:
        add_photo(way.row, upload)


def _keys(given: list[str]) -> Iterator[UUID]:
    for text in given:
        try:
            yield UUID(text)
        except ValueError:
            continue


def _count(way: Returning) -> int:
    return way.row.photos.count() if way.row else 0


def _missing(number: int) -> str:
    return ngettext(
        "Please add %(number)s more photo.",
        "Please add %(number)s more photos.",
        number,
    ) % {"number": number}


def _page(visit: Visit, way: Returning, errors: Errors) -> HttpResponse:
    rows = [_row(visit, way, row, item, errors) for row, item in way.chosen]
    return render(
        visit,
        "details.html",
        status=400 if errors else 200,
        rows=rows,
        draft=way.draft,
        photos=list(way.row.photos.all()) if way.row else [],
        photos_needed=photos_needed(way),
        most_mb=settings.FILE_MAX_BYTES // 2**20,
        errors=errors,
        estimate=way.estimate,
        step=2,
    )


def _row(
    visit: Visit, way: Returning, row: Chosen, item: Item, errors: Errors
) -> dict[str, object]:
    reason = way.reasons[row.reason]
    posted = visit.request.POST if visit.is_post else {}
    field = f"comment-{item.pk}"
    return {
        "item": item,
        "quantity": row.quantity,
        "reason": dict(item.reasons)[row.reason],
        "comment": posted.get(field, row.comment),
        "comment_field": field,
        "wrong_comment": errors.get(field),
        "questions": [
            {
                "field": f"answer-{item.pk}-{question.slug}",
                "text": question.in_language(visit.code),
                "required": question.required,
                "wrong": errors.get(f"answer-{item.pk}-{question.slug}"),
                "answers": [
                    {
                        "slug": answer.slug,
                        "text": answer.in_language(visit.code),
                        "checked": row.answers.get(question.slug) == answer.slug,
                    }
                    for answer in question.answers
                ],
            }
            for question in item.eligibility.questions(reason)
        ],
    }
