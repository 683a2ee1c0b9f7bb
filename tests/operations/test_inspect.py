"""Goods that arrived are judged later, by grade or by what becomes of them."""

import pytest

from saleor_returns.domain.disposition import Disposition, GradeMeaning
from saleor_returns.domain.lifecycle import InspectionStatus, RequestStatus
from saleor_returns.models import Inspection, StockMovement
from saleor_returns.models.file import FilePurpose
from saleor_returns.operations.attach_file import attach_file
from saleor_returns.operations.delete_file import delete_file
from saleor_returns.operations.grades import (
    GradeChanges,
    archive_grade,
    create_grade,
    update_grade,
)
from tests.files.images import photo, upload
from tests.returning import native_of, verdict

from .asserting import events, refused

pytestmark = pytest.mark.django_db


def counted(line):
    line.refresh_from_db()
    return (
        line.quantity_received,
        line.quantity_inspected,
        line.quantity_accepted,
        line.quantity_rejected,
    )


def test_units_that_nobody_looked_at_wait(case, ask, receive, shop):
    # given
    request = ask({"shirt": 2})
    before = shop.stock_quantity(case.shirt, case.warehouse)

    # when
    receipt = receive(request, ("shirt", 2, None))

    # then
    request.refresh_from_db()
    assert request.inspection == InspectionStatus.PENDING
    assert counted(request.lines.get()) == (2, 0, 0, 0)
    assert native_of(receipt) is None
    assert not Inspection.objects.exists()
    assert shop.stock_quantity(case.shirt, case.warehouse) == before
    assert events(request) == ["requested", "approved", "received"]


def test_a_grade_says_what_becomes_of_the_goods(case, ask, receive, inspect, shop):
    # given
    request = ask({"shirt": 2})
    receive(request, ("shirt", 2, None))
    before = shop.stock_quantity(case.shirt, case.warehouse)

    # when
    restocked, broken = inspect(request, ("shirt", 1, "a"), ("shirt", 1, "d"))

    # then
    assert restocked.disposition == restocked.suggested == "restock"
    assert restocked.warehouse == case.warehouse
    assert broken.disposition == "write_off"
    request.refresh_from_db()
    assert request.inspection == InspectionStatus.DONE
    assert counted(request.lines.get()) == (2, 2, 2, 0)
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 1
    assert restocked.native_fulfillment_id == broken.native_fulfillment_id is not None
    assert events(request)[-2:] == ["inspected", "stock_moved"]
    moved = request.events.get(type="stock_moved").data["moved"]
    assert [(row["change"], row["stock_after"]) for row in moved] == [(1, before + 1)]


def test_several_steps_judge_what_arrived_first(case, ask, receive, inspect, shop):
    # given
    other = shop.warehouse("lyon", channels=[case.channel])
    request = ask({"shirt": 3})
    receive(request, ("shirt", 1, None))
    here, case.warehouse = case.warehouse, other
    receive(request, ("shirt", 2, None))

    # when
    entries = inspect(request, ("shirt", 2, "a"))

    # then
    assert [(row.quantity, row.warehouse) for row in entries] == [(1, here), (1, other)]
    request.refresh_from_db()
    assert request.inspection == InspectionStatus.PENDING
    inspect(request, ("shirt", 1, "a"))
    request.refresh_from_db()
    assert request.inspection == InspectionStatus.DONE


def test_no_more_is_judged_than_arrived(ask, receive, inspect):
    request = ask({"shirt": 3})
    receive(request, ("shirt", 1, None), ("shirt", 1, "a"))
    with refused("quantity_not_there") as caught:
        inspect(request, ("shirt", 2, "a"))
    assert caught.value.problems[0].quantity == 1
    assert request.lines.get().quantity_inspected == 1


def test_no_more_is_accepted_than_was_approved(ask, receive, inspect):
    request = ask({"shirt": 1})
    receive(request, ("shirt", 2, None))
    with refused("quantity_above_approved"):
        inspect(request, ("shirt", 2, "a"))
    inspect(request, ("shirt", 1, "a"), ("shirt", 1, "return_to_customer"))
    assert counted(request.lines.get()) == (2, 2, 1, 1)


def test_staff_may_choose_otherwise_than_the_grade(ask, receive, inspect):
    request = ask({"shirt": 1})
    receive(request, ("shirt", 1, None))
    (entry,) = inspect(
        request, ("shirt", 1, "donate"), grade="a", note="Last season's."
    )
    assert (entry.grade.slug, entry.suggested) == ("a", "restock")
    assert (entry.disposition, entry.note) == ("donate", "Last season's.")


def test_what_nobody_graded_is_told_too(ask, receive, inspect):
    request = ask({"shirt": 1})
    receive(request, ("shirt", 1, None))
    inspect(request, ("shirt", 1, "quarantine"))
    assert events(request) == ["requested", "approved", "received", "inspected"]


def test_where_staff_want_the_goods(case, ask, receive, inspect, shop):
    """Not where the parcel arrived, nor where it was sent from."""
    outlet = shop.warehouse("outlet", channels=[case.channel])
    request = ask({"shirt": 1})
    receive(request, ("shirt", 1, None))
    before = shop.stock_quantity(case.shirt, case.warehouse)
    inspect(request, ("shirt", 1, "a"), warehouse_id=outlet.pk)
    assert shop.stock_quantity(case.shirt, outlet) == 1
    assert shop.stock_quantity(case.shirt, case.warehouse) == before


def test_a_warehouse_outside_the_channel_takes_goods_too(
    case, ask, receive, inspect, shop
):
    elsewhere = shop.warehouse("elsewhere")
    request = ask({"shirt": 1})
    receive(request, ("shirt", 1, None))
    inspect(request, ("shirt", 1, "a"), warehouse_id=elsewhere.pk)
    assert shop.stock_quantity(case.shirt, elsewhere) == 1


def test_serial_and_lot_numbers_are_kept(ask, receive, inspect):
    request = ask({"shirt": 2})
    receive(request, ("shirt", 2, None))
    (entry,) = inspect(
        request, ("shirt", 2, "a"), serial_numbers=("S1", "S2"), lot_number="L7"
    )
    assert (entry.serial_numbers, entry.lot_number) == (["S1", "S2"], "L7")


@pytest.mark.parametrize("numbers", [("S1", "S2", "S3"), ("S1", "S1"), (" ",)])
def test_serial_numbers_are_one_a_unit(ask, receive, inspect, numbers):
    request = ask({"shirt": 2})
    receive(request, ("shirt", 2, None))
    with refused("invalid") as caught:
        inspect(request, ("shirt", 2, "a"), serial_numbers=numbers)
    assert caught.value.problems[0].field == "serialNumbers"


def test_other_goods_are_not_owed_for(case, ask, receive, inspect):
    request = ask({"shirt": 1})
    receive(request, ("shirt", 1, None))
    with refused("disposition_not_allowed") as caught:
        inspect(request, ("shirt", 1, "restock"), grade="incorrect-item")
    assert set(caught.value.problems[0].accepted) == {
        "quarantine",
        "return_to_customer",
    }
    (entry,) = inspect(request, ("shirt", 1, "incorrect-item"))
    assert entry.disposition == "quarantine"
    assert counted(request.lines.get()) == (1, 1, 0, 0)
    request.refresh_from_db()
    assert request.status == RequestStatus.APPROVED


def test_what_arrived_is_not_missing(ask, receive, inspect):
    request = ask({"shirt": 1})
    receive(request, ("shirt", 1, None))
    for word in ("missing", Disposition.MISSING):
        with refused("disposition_not_allowed"):
            inspect(request, ("shirt", 1, word))
    with refused("disposition_not_allowed"):
        inspect(request, ("shirt", 1, "restock"), grade="missing")


def test_a_grade_of_missing_units_is_for_what_did_not_arrive(ask, receive):
    request = ask({"shirt": 2})
    receipt = receive(request, ("shirt", 1, "a"), ("shirt", 1, "missing"))
    line = request.lines.get()
    assert (line.quantity_received, line.quantity_missing) == (1, 1)
    assert [item.is_missing for item in receipt.items.all()] == [False, True]


def test_an_unknown_grade_names_those_that_there_are(ask, receive, inspect):
    request = ask({"shirt": 1})
    receive(request, ("shirt", 1, None))
    with refused("grade_not_found") as caught:
        inspect(request, ("shirt", 1, "z"))
    assert "a" in caught.value.problems[0].accepted


def test_an_inspection_needs_a_grade_or_a_disposition(ask, receive, inspect):
    request = ask({"shirt": 1})
    receive(request, ("shirt", 1, None))
    with refused("required"):
        inspect(request, ("shirt", 1, None))


def test_the_same_call_again_changes_nothing(case, ask, receive, inspect, shop):
    request = ask({"shirt": 2})
    receive(request, ("shirt", 2, None))
    before = shop.stock_quantity(case.shirt, case.warehouse)
    first = inspect(request, ("shirt", 1, "a"), key="scan-1")
    again = inspect(request, ("shirt", 1, "a"), key="scan-1")
    assert [row.pk for row in again] == [row.pk for row in first]
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 1
    with refused("idempotency_key_reused"):
        inspect(request, ("shirt", 1, "d"), key="scan-1")


def test_nothing_is_judged_of_a_return_that_is_over(ask, receive, inspect, reimburse):
    request = ask({"sticker": 1})
    receive(request, ("sticker", 1, "recycle"))
    reimburse(request)
    request.refresh_from_db()
    assert request.status == RequestStatus.COMPLETED
    with refused("invalid_state"):
        inspect(request, ("sticker", 1, "a"))


def test_a_variant_that_was_deleted_goes_anywhere_but_into_stock(
    case, ask, receive, inspect
):
    request = ask({"shirt": 1})
    receive(request, ("shirt", 1, None))
    case.shirt.delete()
    with refused("variant_deleted"):
        inspect(request, ("shirt", 1, "a"))
    inspect(request, ("shirt", 1, "recycle"))
    assert not StockMovement.objects.exists()


def test_graded_goods_are_listed_by_what_is_to_be_done(ask, receive, inspect):
    waiting, done = ask({"shirt": 1}), ask({"mug": 1})
    receive(waiting, ("shirt", 1, None))
    receive(done, ("mug", 1, "a"))
    rows = type(waiting).objects.filter(inspection=InspectionStatus.PENDING)
    assert [row.pk for row in rows] == [waiting.pk]


# The scale


def test_the_shop_has_a_scale_of_its_own(ask, receive, inspect):
    # given
    grade = create_grade(
        GradeChanges(
            slug="washed",
            name="Washed",
            disposition=Disposition.DONATE,
            translations={"fr": "Lavé"},
        )
    )
    request = ask({"shirt": 2})
    receive(request, ("shirt", 2, None))

    # when
    (entry,) = inspect(request, ("shirt", 1, "washed"))
    archive_grade(grade_id=grade.pk)

    # then
    assert entry.disposition == "donate"
    assert grade.in_language("fr-FR") == "Lavé"
    with refused("grade_not_found"):
        inspect(request, ("shirt", 1, "washed"))
    archive_grade(grade_id=grade.pk, archived=False)
    inspect(request, ("shirt", 1, "washed"))


def test_a_grade_says_nothing_that_it_cannot_mean(case):
    with refused("disposition_not_allowed") as caught:
        create_grade(
            GradeChanges(
                slug="gone",
                name="Gone",
                meaning=GradeMeaning.MISSING,
                disposition=Disposition.RESTOCK,
            )
        )
    assert caught.value.problems[0].accepted == ["missing"]
    with refused("slug_taken"):
        create_grade(GradeChanges(slug="a", name="A", disposition=Disposition.RECYCLE))
    with refused("required", "required"):
        create_grade(GradeChanges(slug="e"))
    grade = create_grade(
        GradeChanges(slug="e", name="E", disposition=Disposition.RECYCLE)
    )
    changes = GradeChanges(name="Eee", translations={"fr": "É"})
    assert update_grade(grade_id=grade.pk, changes=changes).name == "Eee"


def test_verdicts_are_given_or_not():
    assert not verdict().is_given
    assert verdict("a").is_given
    assert verdict("recycle").is_given


# Photos


@pytest.fixture
def photographed(case):
    """A photo of a return, taken by staff."""

    def add(request):
        return attach_file(
            request_id=request.pk,
            upload=upload(photo(), "found.jpg"),
            purpose=FilePurpose.INSPECTION,
            actor=case.by_staff,
        )

    return add


def test_photos_show_what_was_found_and_stay(case, ask, receive, inspect, photographed):
    # given
    request = ask({"shirt": 2})
    receive(request, ("shirt", 2, None))
    file = photographed(request)

    # when
    torn, worn = inspect(
        request, ("shirt", 1, "d"), ("shirt", 1, "c"), photos=(file.pk, file.pk)
    )

    # then
    assert [list(row.photos.all()) for row in (torn, worn)] == [[file], [file]]
    with refused("invalid_state"):
        delete_file(file_id=file.pk, actor=case.by_staff)


def test_photos_of_other_returns_show_nothing(ask, receive, inspect, photographed):
    request, other = ask({"shirt": 1}), ask({"mug": 1})
    receive(request, ("shirt", 1, None))
    file = photographed(other)
    with refused("not_found") as caught:
        inspect(request, ("shirt", 1, "d"), photos=(file.pk,))
    assert caught.value.problems[0].field == "photos"
