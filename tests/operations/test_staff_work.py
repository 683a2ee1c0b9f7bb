"""Who works on a return, how soon and by when, and what staff tell one another."""

from datetime import timedelta

import pytest
from django.utils import timezone

from saleor_returns.domain.policy.effects import Priority
from saleor_returns.domain.staff_work import NEVER, PRIORITIES
from saleor_returns.errors import ReturnsError
from saleor_returns.models import ReturnRequest
from saleor_returns.operations.approve import approve_return
from saleor_returns.operations.decline import decline_return
from saleor_returns.operations.staff.add_note import add_note
from saleor_returns.operations.staff.assign import assign_return, staff_member
from saleor_returns.operations.staff.set_priority import set_priority

from .asserting import events


@pytest.fixture
def assign(case):
    def to(request, user):
        return assign_return(
            request_id=request.pk,
            assignee=user and staff_member(user.pk),
            actor=case.by_staff,
        )

    return to


def again(request):
    return ReturnRequest.objects.get(pk=request.pk)


def test_a_return_is_assigned_once_and_the_timeline_names_whom(ask, shop, assign):
    # given
    request, ann = ask({"shirt": 1}), shop.staff("ann.lee@example.com")

    # when
    for user in (ann, ann, None, None):
        assign(request, user)

    # then
    assert again(request).assignee is None
    assert events(request)[-2:] == ["assigned", "assigned"]
    first, second = request.events.order_by("sequence").values_list("data", flat=True)[
        2:
    ]
    assert first == {"assignee": str(ann.pk), "name": "Ann Lee"}
    assert second == {"assignee": None, "name": None}


@pytest.mark.parametrize("who", ["customer", "products", "gone", "left", "other group"])
def test_only_staff_who_work_on_returns_are_assigned(case, ask, shop, assign, who):
    request = ask({"shirt": 1})
    shop.returns_desk("Returns desk")
    user = {
        "customer": lambda: case.customer,
        "products": lambda: shop.staff("p@example.com", ("MANAGE_PRODUCTS",)),
        "gone": lambda: turned(shop.staff("gone@example.com"), is_active=False),
        "left": lambda: turned(shop.staff("left@example.com"), is_staff=False),
        "other group": lambda: shop.desk_member("n@example.com", "Night shift"),
    }[who]()
    with pytest.raises(ReturnsError) as refused:
        assign(request, user)
    assert refused.value.codes == ["not_assignable"]
    assert again(request).assignee is None


def turned(user, **columns):
    type(user).objects.filter(pk=user.pk).update(**columns)
    return user


def test_the_desk_and_staff_of_the_channel_are_assigned(case, ask, shop, assign):
    request = ask({"shirt": 1})
    shop.returns_desk("Returns desk")
    elsewhere = shop.channel("usd", "USD")
    here = shop.staff("here@example.com", channels=[case.channel])
    for user in (shop.desk_member(), here):
        assert assign(request, user).assignee == user
    for there in (
        shop.staff("there@example.com", channels=[elsewhere]),
        shop.desk_member("far@example.com", "Desk far away", [elsewhere]),
    ):
        shop.returns_desk("Returns desk", "Desk far away")
        with pytest.raises(ReturnsError) as refused:
            assign(request, there)
        assert refused.value.codes == ["not_assignable"]
    assert again(request).assignee == here


def test_a_return_outlives_whom_it_was_assigned_to(ask, shop, assign):
    request, ann = ask({"shirt": 1}), shop.staff("ann@example.com")
    assign(request, ann)
    ann.delete()
    assert again(request).assignee is None


def test_notes_are_kept_as_they_are_and_once(case, ask):
    request = ask({"shirt": 1})

    def note(message, key=None):
        return add_note(
            request_id=request.pk,
            message=message,
            actor=case.by_staff,
            idempotency_key=key,
        )

    first = note("  <b>Call</b> her.\n", "k")
    assert note("<b>Call</b> her.", "k") == first
    assert first.data["message"] == "<b>Call</b> her."
    assert note("Called.").sequence == first.sequence + 1
    for message, key, code in (
        (" \n", None, "required"),
        ("x" * 2_001, None, "too_long"),
        ("a\x00b", None, "invalid"),
        ("Other words.", "k", "idempotency_key_reused"),
    ):
        with pytest.raises(ReturnsError) as refused:
            note(message, key)
        assert refused.value.codes == [code]
    assert note("x" * 2_000).data["message"] == "x" * 2_000
    assert events(request).count("note_added") == 3


def test_the_policy_says_how_soon_and_staff_may_say_otherwise(case, ask, in_force):
    # given
    in_force(priority="high")
    request = ask({"shirt": 1})
    assert again(request).urgency == Priority.HIGH

    # when
    for priority in (Priority.LOW, Priority.LOW):
        set_priority(request_id=request.pk, priority=priority, actor=case.by_staff)

    # then
    assert again(request).urgency == Priority.LOW
    assert events(request).count("priority_set") == 1
    assert request.events.last().data == {"from": "high", "to": "low"}
    assert PRIORITIES.index(Priority.LOW) < PRIORITIES.index(Priority.URGENT)


def test_a_decision_is_due_within_the_hours_that_the_policy_gives(case, ask, in_force):
    # given
    in_force(outcome={"do": "review"}, service_hours=24)
    request = ask({"shirt": 1})
    other = ask({"mug": 1})

    # then
    due = request.created_at + timedelta(hours=24)
    assert again(request).next_step_due == again(request).due_at == due

    # when
    approve_return(request_id=request.pk, actor=case.by_staff)
    decline_return(request_id=other.pk, reason="Worn.", actor=case.by_staff)

    # then
    for row in (again(request), again(other)):
        assert (row.next_step_due, row.due_at) == (None, NEVER)


def test_after_the_decision_the_money_is_due(ask, receive, reimburse, in_force):
    # given
    at = {"moment": "inspection", "automatic": False, "within_hours": 48}
    in_force(refund_at=at, service_hours=24)
    request = ask({"mug": 1})
    assert again(request).due_at == NEVER

    # when
    receive(request, ("mug", 1, "recycle"))

    # then
    row = again(request)
    assert row.due_at == row.refund_due_at
    assert row.due_at > timezone.now() + timedelta(hours=47)

    # when
    reimburse(request)

    # then
    assert (again(request).due_at, again(request).is_owed) == (NEVER, False)


def test_what_is_awaited_and_owed_follows_the_goods(ask, receive, inspect, reimburse):
    def flags(request):
        row = again(request)
        return row.is_awaited, row.is_owed

    request = ask({"shirt": 2})
    assert flags(request) == (True, False)
    receive(request, ("shirt", 1, None))
    assert flags(request) == (True, False)
    inspect(request, ("shirt", 1, "recycle"))
    assert flags(request) == (True, True)
    reimburse(request)
    assert flags(request) == (True, False)
    receive(request, ("shirt", 1, "return_to_customer"))
    assert flags(request) == (False, False)


def test_units_that_the_customer_keeps_are_owed_and_not_awaited(ask, in_force):
    in_force(outcome={"do": "keep_item"}, kept_item={"refund_percentage": "50"})
    row = again(ask({"mug": 1}))
    assert (row.is_awaited, row.is_owed) == (False, True)
