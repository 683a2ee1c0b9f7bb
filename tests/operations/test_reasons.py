import pytest

from saleor_returns.errors import ReturnsError
from saleor_returns.models import ReturnReason
from saleor_returns.operations import reasons
from saleor_returns.operations.reasons import (
    ReasonChanges,
    archive_reason,
    create_reason,
    update_reason,
)

from .asserting import refused


@pytest.fixture
def moths(db):
    return create_reason(ReasonChanges(slug="moths", name="Moths"))


def test_a_slug_that_somebody_took_meanwhile(moths, monkeypatch):
    other = create_reason(ReasonChanges(slug="mice", name="Mice"))
    monkeypatch.setattr(reasons, "_check_slug", lambda reason, slug: [])
    with refused("slug_taken") as caught:
        create_reason(ReasonChanges(slug="moths", name="Also moths"))
    assert caught.value.problems[0].field == "slug"
    with refused("slug_taken"):
        update_reason(reason_id=other.pk, changes=ReasonChanges(slug="moths"))
    assert ReturnReason.objects.get(slug="moths").name == "Moths"


@pytest.mark.parametrize(
    ("archived", "away"),
    [({}, True), ({"archived": None}, True), ({"archived": False}, False)],
)
def test_only_an_explicit_false_takes_a_reason_back(moths, archived, away):
    archive_reason(reason_id=moths.pk)
    reason = archive_reason(reason_id=moths.pk, **archived)
    assert (reason.archived_at is not None) is away


FIT = {
    "slug": "fit",
    "text": "Where does it not fit?",
    "translations": {"fr": "Où ne va-t-il pas ?"},
    "required": True,
    "product_types": ["clothing"],
    "answers": [
        {"slug": "waist", "text": "At the waist", "advice": "Try one size up."},
        {"slug": "length", "text": "In its length"},
    ],
}


def test_questions_are_kept_with_the_reason_in_their_order(db):
    reason = create_reason(
        ReasonChanges(slug="fits-not", name="Does not fit", questions=[FIT])
    )
    reason.refresh_from_db()
    (question,) = reason.questions
    assert question.in_language("fr-CA") == "Où ne va-t-il pas ?"
    assert question.in_language("de") == "Where does it not fit?"
    assert question.answers[0].advice_in("fr") == "Try one size up."
    update_reason(reason_id=reason.pk, changes=ReasonChanges(name="Wrong fit"))
    reason.refresh_from_db()
    assert len(reason.questions) == 1
    update_reason(reason_id=reason.pk, changes=ReasonChanges(questions=[]))
    reason.refresh_from_db()
    assert reason.questions == ()


@pytest.mark.parametrize(
    "questions",
    [
        [{**FIT, "slug": "no slug"}],
        [{**FIT, "answers": FIT["answers"][:1]}],
        [{**FIT, "answers": [FIT["answers"][0]] * 2}],
        [FIT, FIT],
        [{**FIT, "text": ""}],
        [{**FIT, "code": "print()"}],
    ],
)
def test_what_is_no_question_is_refused_with_its_place(db, questions):
    with pytest.raises(ReturnsError) as caught:
        create_reason(ReasonChanges(slug="a", name="A", questions=questions))
    assert {problem.code for problem in caught.value.problems} == {"invalid"}
    assert {problem.field for problem in caught.value.problems} == {"questions"}
    assert not ReturnReason.objects.filter(slug="a").exists()
