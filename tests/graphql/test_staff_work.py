"""The queue of staff: assignees, notes, priorities, due times, views, bulk decisions."""

from datetime import timedelta

import pytest
from django.utils import timezone

from saleor_returns.domain.staff_work import View
from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import ReturnRequest
from saleor_returns.operations.staff.add_note import add_note
from saleor_returns.operations.staff.assign import assign_return

from . import documents

RESULTS = """
  count results { returnRequest { number status assignee { email } priority }
    errors { code field } } errors { code field }
"""
ASSIGN = f"""
mutation ($ids: [ID!]!, $user: ID) {{ returnAssign(ids: $ids, userId: $user) {{
  {RESULTS} }} }}
"""
PRIORITY = f"""
mutation ($ids: [ID!]!, $priority: ReturnPriorityEnum!) {{
  returnPrioritySet(ids: $ids, priority: $priority) {{ {RESULTS} }} }}
"""
APPROVE = (
    f"mutation ($ids: [ID!]!) {{ returnRequestApproveBulk(ids: $ids) {{ {RESULTS} }} }}"
)
DECLINE = f"""
mutation ($ids: [ID!]!, $reason: String!) {{
  returnRequestDeclineBulk(ids: $ids, reason: $reason) {{ {RESULTS} }} }}
"""
NOTE = """
mutation ($id: ID!, $message: String!) { returnNoteAdd(id: $id, message: $message) {
  event { type message } returnRequest { number } errors { code field } } }
"""
ASSIGNEES = "query ($search: String) { returnAssignees(search: $search) { email } }"
COUNTS = (
    "query ($channel: String) { returnViewCounts(channel: $channel) { view count } }"
)
TIMELINE = """
query ($id: ID!) { returnRequest(id: $id) {
  assignee { email } priority dueAt isOverdue
  events { type message } } }
"""


def ids_of(*requests):
    return [global_id("ReturnRequest", row.pk) for row in requests]


def user_id(user):
    return global_id("User", user.pk)


@pytest.fixture
def numbers(api, payload, staff):
    """Numbers of the returns that a ``where`` finds, oldest first unless sorted."""

    def find(where=None, as_=staff, **variables):
        asked = {
            "sortBy": {"field": "CREATED_AT", "direction": "ASC"},
            "first": 20,
            "where": where,
            **variables,
        }
        found = payload(api(documents.REQUESTS, asked, as_))
        assert found["totalCount"] == len(found["edges"])
        return [edge["node"]["number"] for edge in found["edges"]]

    return find


@pytest.fixture
def counts(api, payload, staff):
    def count(as_=staff, **variables):
        found = payload(api(COUNTS, variables, as_))
        return {row["view"].lower(): row["count"] for row in found}

    return count


@pytest.fixture
def at_desk(shop):
    shop.returns_desk("Returns desk")
    return shop.desk_member()


def test_returns_are_assigned_each_by_itself(case, ask, shop, api, payload, staff):
    # given
    here = shop.staff("here@example.com", channels=[case.channel])
    request = ask({"shirt": 1})
    unknown = global_id("ReturnRequest", case.order.pk)
    ids = [*ids_of(request), unknown]

    # when
    answer = payload(api(ASSIGN, {"ids": ids, "user": user_id(here)}, staff))

    # then
    first, second = answer["results"]
    assert (answer["count"], answer["errors"]) == (1, [])
    assert first["returnRequest"]["assignee"] == {"email": here.email}
    assert [row["code"] for row in second["errors"]] == ["NOT_FOUND"]

    # when
    answer = payload(api(ASSIGN, {"ids": ids[:1]}, staff))

    # then
    assert answer["results"][0]["returnRequest"]["assignee"] is None


def test_who_cannot_be_assigned(case, ask, shop, api, payload, staff):
    request = ask({"shirt": 1})
    there = shop.staff("there@example.com", channels=[shop.channel("usd", "USD")])

    def assign(user, times=1):
        asked = {"ids": ids_of(request) * times, "user": user_id(user)}
        return payload(api(ASSIGN, asked, staff))

    nobody = assign(case.customer)
    assert nobody["errors"] == [{"code": "NOT_ASSIGNABLE", "field": "userId"}]
    elsewhere = assign(there)
    (result,) = elsewhere["results"]
    assert result["errors"] == [{"code": "NOT_ASSIGNABLE", "field": "userId"}]
    many = assign(staff, times=101)
    assert many["errors"] == [{"code": "INVALID", "field": "ids"}]


def test_staff_who_can_be_assigned(case, shop, api, payload, staff, at_desk):
    # given
    shop.staff("products@example.com", ("MANAGE_PRODUCTS",))
    elsewhere = shop.channel("usd", "USD")
    here = shop.staff("here@example.com", channels=[case.channel])
    there = shop.staff("there@example.com", channels=[elsewhere])
    everybody = {staff.email, at_desk.email, here.email, there.email}

    def found(as_=staff, **variables):
        return {row["email"] for row in payload(api(ASSIGNEES, variables, as_))}

    # then
    assert found() == everybody
    assert found(there) == everybody - {here.email}
    assert found(search="here") == {here.email, there.email}
    assert found(search="THERE exam") == {there.email}
    assert found(search="a b \x00") == set()
    assert found(search="nobody") == set()


def test_customers_see_nothing_of_what_staff_do_among_themselves(
    case, ask, api, payload, staff, at_desk
):
    # given
    request = ask({"shirt": 1})
    (id,) = ids_of(request)
    payload(api(ASSIGN, {"ids": [id], "user": user_id(staff)}, staff))
    payload(api(PRIORITY, {"ids": [id], "priority": "URGENT"}, staff))

    # when
    said = payload(api(NOTE, {"id": id, "message": "Call her."}, at_desk))

    # then
    assert said["event"] == {"type": "NOTE_ADDED", "message": "Call her."}
    inside = ["ASSIGNED", "PRIORITY_SET", "NOTE_ADDED"]
    for insider in (staff, at_desk):
        seen = payload(api(TIMELINE, {"id": id}, insider))
        assert [row["type"] for row in seen["events"]][-3:] == inside
        assert seen["events"][-1]["message"] == "Call her."
        assert seen["assignee"] == {"email": staff.email}
    seen = payload(api(TIMELINE, {"id": id}, case.customer))
    assert [row["type"] for row in seen["events"]] == ["REQUESTED", "APPROVED"]
    assert {row["message"] for row in seen["events"]} == {None}
    hidden = ("assignee", "priority", "dueAt", "isOverdue")
    assert {seen[name] for name in hidden} == {None}


def test_a_bad_note_is_refused(ask, api, payload, staff):
    (id,) = ids_of(ask({"shirt": 1}))
    for message, code in (("  ", "REQUIRED"), ("x" * 2_001, "TOO_LONG")):
        answer = payload(api(NOTE, {"id": id, "message": message}, staff))
        assert answer["errors"] == [{"code": code, "field": "message"}]
        assert answer["event"] is None


def test_conditions_on_the_work_of_staff(case, ask, shop, numbers, staff):
    # given
    mine, urgent, late = ask({"shirt": 1}), ask({"shirt": 1}), ask({"shirt": 1})
    other = shop.staff("other@example.com")
    rows = ReturnRequest.objects
    assign_return(request_id=mine.pk, assignee=staff, actor=case.by_staff)
    rows.filter(pk=urgent.pk).update(priority=3)
    now = timezone.now()
    rows.filter(pk=late.pk).update(refund_due_at=now - timedelta(days=1))
    a, b, c = (row.number for row in (mine, urgent, late))

    # then
    assert numbers({"assignee": {"eq": user_id(staff)}}) == [a]
    assert numbers({"assignee": {"oneOf": [user_id(other)]}}) == []
    assert numbers({"isAssigned": True}) == [a]
    assert numbers({"isAssigned": False}) == [b, c]
    assert numbers({"isAssigned": None}) == []
    assert numbers({"priority": {"eq": "URGENT"}}) == [b]
    assert numbers({"priority": {"oneOf": ["NORMAL", "LOW"]}}) == [a, c]
    assert numbers({"priority": {}}) == []
    assert numbers({"isOverdue": True}) == [c]
    assert numbers({"isOverdue": False}) == [a, b]
    assert numbers({"dueAt": {"lte": now.isoformat()}}) == [c]
    assert numbers({"dueAt": {"gte": "2000-01-01T00:00:00Z"}}) == [c]
    assert numbers({"view": None}) == []
    in_order = {"sortBy": {"field": "DUE_AT", "direction": "ASC"}}
    assert numbers(**in_order)[0] == c
    in_order = {"sortBy": {"field": "PRIORITY", "direction": "DESC"}}
    assert numbers(**in_order)[0] == b


@pytest.mark.parametrize("field", ["DUE_AT", "PRIORITY"])
def test_pages_sorted_by_what_is_due_show_every_row_once(
    ask, api, payload, staff, field
):
    # given
    requests = [ask({"sticker": 1})] + [ask({"shirt": 1}) for _ in range(3)]
    ReturnRequest.objects.filter(pk__in=[row.pk for row in requests[:2]]).update(
        refund_due_at=timezone.now(), priority=2
    )
    found, after = [], None
    sort_by = {"field": field, "direction": "ASC"}

    # when
    for _page in range(4):
        page = payload(
            api(
                documents.REQUESTS,
                {"first": 1, "after": after, "sortBy": sort_by},
                staff,
            )
        )
        found += [edge["node"]["number"] for edge in page["edges"]]
        after = page["pageInfo"]["endCursor"]

    # then
    assert sorted(found) == sorted(row.number for row in requests)
    early = {row.number for row in requests[:2]}
    assert (set(found[:2]) if field == "DUE_AT" else set(found[2:])) == early


@pytest.fixture
def in_views(case, ask, receive, reimburse, in_force, staff):
    """A return for each view, by its name, and one for none."""
    in_force(outcome={"do": "review"})
    to_review = ask({"shirt": 1})
    in_force()
    to_receive, to_inspect = ask({"shirt": 1}), ask({"shirt": 1})
    receive(to_inspect, ("shirt", 1, None))
    refund_due, failed = ask({"mug": 1}), ask({"mug": 1})
    for request in (refund_due, failed):
        receive(request, ("mug", 1, "recycle"))
    case.provider.behave("fail", times=1)
    reimburse(failed)
    ReturnRequest.objects.filter(pk=refund_due.pk).update(
        refund_due_at=timezone.now() - timedelta(days=1)
    )
    assign_return(request_id=to_receive.pk, assignee=staff, actor=case.by_staff)
    settled = ask({"sticker": 1})
    receive(settled, ("sticker", 1, "recycle"))
    reimburse(settled)
    assign_return(request_id=settled.pk, assignee=staff, actor=case.by_staff)
    assert ReturnRequest.objects.get(pk=settled.pk).status == "completed"
    return {
        "to_review": to_review,
        "to_receive": to_receive,
        "to_inspect": to_inspect,
        "refund_due": refund_due,
        "overdue": refund_due,
        "failed": failed,
        "mine": to_receive,
    }


def test_lists_and_counts_agree_on_views(case, in_views, shop, numbers, counts):
    # given
    elsewhere = shop.staff("there@example.com", channels=[shop.channel("usd", "USD")])
    here = shop.staff("here@example.com", channels=[case.channel])
    app = shop.app("app.orders", ("MANAGE_ORDERS",))

    # then
    for view in View:
        assert numbers({"view": view.name}) == [in_views[view.value].number], view
    every = dict.fromkeys((view.value for view in View), 1)
    assert counts() == every
    assert counts(channel="eur") == every
    for asking in (here, app):
        assert counts(asking) == {**every, "mine": 0}
        assert numbers({"view": "MINE"}, asking) == []
    for nothing in (counts(elsewhere), counts(elsewhere, channel="eur")):
        assert set(nothing.values()) == {0}
    assert numbers({"view": "TO_REVIEW"}, elsewhere) == []


def test_the_desk_counts_too(in_views, counts, at_desk):
    assert counts(at_desk)["to_inspect"] == 1


def test_many_are_approved_each_by_itself(ask, in_force, api, payload, staff):
    # given
    in_force(outcome={"do": "review"})
    first, second = ask({"shirt": 1}), ask({"mug": 1})
    in_force()
    approved = ask({"shirt": 1})

    # when
    answer = payload(api(APPROVE, {"ids": ids_of(first, approved, second)}, staff))

    # then
    codes = [[error["code"] for error in row["errors"]] for row in answer["results"]]
    assert (answer["count"], codes) == (2, [[], ["INVALID_STATE"], []])
    statuses = {row["returnRequest"]["status"] for row in answer["results"]}
    assert statuses == {"APPROVED"}


def test_many_are_declined_each_by_itself(ask, in_force, api, payload, staff):
    # given
    in_force(outcome={"do": "review"})
    first, second = ask({"shirt": 1}), ask({"mug": 1})
    asked = {"ids": ids_of(first, second)}

    # when
    empty = payload(api(DECLINE, {**asked, "reason": " "}, staff))
    declined = payload(api(DECLINE, {**asked, "reason": "Worn."}, staff))

    # then
    codes = [[error["code"] for error in row["errors"]] for row in empty["results"]]
    assert (empty["count"], codes) == (0, [["REQUIRED"], ["REQUIRED"]])
    assert declined["count"] == 2
    reasons = ReturnRequest.objects.values_list("status", "decline_reason")
    assert set(reasons) == {("declined", "Worn.")}


@pytest.mark.parametrize("document", [ASSIGN, APPROVE])
def test_nothing_is_done_to_any_where_one_is_of_another_channel(
    ask, shop, api, denied, document
):
    request = ask({"shirt": 1})
    there = shop.staff("there@example.com", channels=[shop.channel("usd", "USD")])
    assert denied(api(document, {"ids": ids_of(request)}, there))


def test_notes_of_a_customer_are_not_read_through_apps_without_power(
    case, ask, shop, api, payload
):
    request = ask({"shirt": 1})
    add_note(request_id=request.pk, message="Call her.", actor=case.by_staff)
    clerk = shop.staff("pay@example.com", ("HANDLE_PAYMENTS",))
    document = """mutation ($ids: [ID!]!) { returnReimburseBulk(ids: $ids) {
        results { returnRequest { events { type message } } } } }"""
    answer = payload(api(document, {"ids": ids_of(request)}, clerk))
    (result,) = answer["results"]
    seen = {row["type"] for row in result["returnRequest"]["events"]}
    assert seen == {"REQUESTED", "APPROVED"}
