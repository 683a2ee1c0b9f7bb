"""What the shop's rules make of goods that arrived, and how staff depart from them."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from saleor_returns.facts.dispositions import Graded, suggestions, version_in_force
from saleor_returns.models import DispositionVersion, Inspection, ReturnGrade
from saleor_returns.operations.dispositions.publish_rules import publish_rules
from tests.dispositions import GRADE_C, decide_by, rule
from tests.policies import conditions_on_everything

from .asserting import refused

pytestmark = pytest.mark.django_db

DONATE = rule("Give away", "donate", GRADE_C)


@pytest.fixture
def arrived(ask, receive):
    """A return whose units wait to be inspected."""

    def arrive(**quantities):
        request = ask(quantities)
        receive(request, *((sku, units, None) for sku, units in quantities.items()))
        return request

    return arrive


def test_a_rule_decides_instead_of_the_grade(arrived, inspect):
    # given
    version = decide_by(DONATE)
    request = arrived(shirt=2)

    # when
    ruled, own = inspect(request, ("shirt", 1, "c"), ("shirt", 1, "d"))

    # then
    assert (ruled.disposition, ruled.suggested, ruled.rule) == (
        "donate",
        "donate",
        "Give away",
    )
    assert ruled.rules_version == version
    assert [step["rule"] for step in ruled.trace] == ["Give away"]
    assert (own.disposition, own.rule, own.rules_version) == ("write_off", "", version)


def test_the_rules_of_now_decide(arrived, inspect):
    request = arrived(shirt=2)
    decide_by(rule("Then", "recycle"))
    decide_by(DONATE)
    (entry,) = inspect(request, ("shirt", 1, "c"))
    assert entry.disposition == "donate"
    decide_by()
    (entry,) = inspect(request, ("shirt", 1, "c"))
    assert (entry.disposition, entry.rule) == ("second_hand", "")


def test_a_channels_own_rules_come_before_the_shops(case, arrived, inspect, shop):
    decide_by(rule("Shop", "recycle"))
    decide_by(rule("Elsewhere", "write_off"), channel=shop.channel("usd", "USD"))
    request = arrived(shirt=2)
    assert inspect(request, ("shirt", 1, "c"))[0].rule == "Shop"
    decide_by(rule("Channel", "donate"), channel=case.channel)
    assert inspect(request, ("shirt", 1, "c"))[0].rule == "Channel"


def test_staff_depart_from_a_rule_with_a_reason(arrived, inspect):
    decide_by(DONATE)
    request = arrived(shirt=1)
    with refused("override_reason_required") as caught:
        inspect(request, ("shirt", 1, "refurbish"), grade="c")
    assert caught.value.problems[0].accepted == ["donate"]
    (entry,) = inspect(
        request, ("shirt", 1, "refurbish"), grade="c", reason="Only a button."
    )
    assert (entry.disposition, entry.suggested, entry.rule, entry.override_reason) == (
        "refurbish",
        "donate",
        "Give away",
        "Only a button.",
    )


def test_goods_go_where_the_rule_wants_them(case, arrived, inspect, shop):
    # given
    outlet = shop.warehouse("outlet", channels=[case.channel])
    decide_by(rule("Sell there", "restock", then={"warehouse": "outlet"}))
    request = arrived(shirt=2)
    before = shop.stock_quantity(case.shirt, case.warehouse)

    # when
    (there,) = inspect(request, ("shirt", 1, "a"))
    (here,) = inspect(request, ("shirt", 1, "a"), warehouse_id=case.warehouse.pk)

    # then
    assert (there.warehouse, here.warehouse) == (outlet, case.warehouse)
    assert shop.stock_quantity(case.shirt, outlet) == 1
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 1


def test_a_rules_warehouse_is_for_what_the_rule_says(case, arrived, inspect, shop):
    shop.warehouse("charity", channels=[case.channel])
    decide_by(rule("Give away", "donate", then={"warehouse": "charity"}))
    (entry,) = inspect(arrived(shirt=1), ("shirt", 1, "restock"), reason="As new.")
    assert entry.warehouse == case.warehouse


def test_a_warehouse_that_is_not_there_leaves_goods_where_they_arrived(
    case, arrived, inspect
):
    decide_by(rule("Sell there", "restock", then={"warehouse": "nowhere"}))
    (entry,) = inspect(arrived(shirt=1), ("shirt", 1, "a"))
    assert entry.warehouse == case.warehouse
    assert entry.trace[-1]["rule"] == "[no warehouse]"
    assert entry.trace[-1]["facts"] == {"warehouse": "nowhere"}


def test_what_goods_are_and_cost_and_where_they_go(case, arrived, inspect):
    decide_by(
        rule(
            "Dear things from Paris",
            "refurbish",
            {
                "all": [
                    {"fact": "product_type", "any_of": ["clothing"]},
                    {"fact": "unit_price", "at_least": 40},
                    {"fact": "warehouse", "any_of": ["paris"]},
                    {"fact": "reason", "any_of": ["too-small"]},
                    {"fact": "channel", "any_of": ["eur"]},
                ]
            },
        ),
        rule("All else", "recycle", priority=-1),
    )
    found = inspect(arrived(shirt=1, mug=1), ("shirt", 1, "a"), ("mug", 1, "a"))
    assert [(row.line.sku, row.disposition) for row in found] == [
        ("shirt", "recycle"),
        ("mug", "refurbish"),
    ]


def test_rules_say_nothing_of_what_did_not_come(ask, receive):
    decide_by(rule("Everything", "recycle"))
    request = ask({"shirt": 3})
    receive(request, ("shirt", 1, "missing"), ("shirt", 1, "c"))
    line = request.lines.get()
    assert (line.quantity_missing, line.quantity_accepted) == (1, 1)
    assert Inspection.objects.get().disposition == "recycle"


def test_rules_make_nothing_of_goods_that_they_cannot_become(arrived, inspect):
    """Nothing is owed for other goods than were announced, whatever a rule says."""
    decide_by(rule("Everything", "recycle"))
    (entry,) = inspect(arrived(shirt=1), ("shirt", 1, "incorrect-item"))
    assert (entry.disposition, entry.rule) == ("quarantine", "")
    assert entry.trace[0]["lost"] == {"disposition": "[unfit]"}


def test_a_rule_needs_no_grade(arrived, inspect):
    decide_by(rule("Everything", "recycle"))
    request = arrived(shirt=2)
    with refused("override_reason_required"):
        inspect(request, ("shirt", 1, "restock"))
    (entry,) = inspect(request, ("shirt", 1, "recycle"))
    assert (entry.suggested, entry.grade, entry.override_reason) == (
        "recycle",
        None,
        "",
    )


def test_corrections_are_ruled_as_the_first_look_was(arrived, inspect, correct):
    decide_by(DONATE)
    (entry,) = inspect(arrived(shirt=1), ("shirt", 1, "a"))
    again = correct(entry, "c")
    assert (again.disposition, again.rule, again.supersedes) == (
        "donate",
        "Give away",
        entry,
    )


# What is read


@pytest.fixture
def cost(case, arrived):
    """The statements that suggestions for so many groups of each line take."""

    def count(groups):
        grade = ReturnGrade.objects.get(slug="c")
        request = count.request
        lines = request.lines.select_related("order_line__variant", "reason")
        found = [
            Graded(line, 1, grade, case.warehouse)
            for line in lines
            for _number in range(groups)
        ]
        with CaptureQueriesContext(connection) as sent:
            version = version_in_force(case.order.channel_id)
            suggestions(case.order, found, version=version)
        return len(sent)

    count.request = arrived(shirt=3, mug=2)
    return count


def test_without_rules_no_fact_is_read(cost):
    assert cost(1) == 1
    decide_by()
    assert cost(5) == 1


def test_the_order_is_read_only_where_rules_look_at_it(cost):
    decide_by(
        rule("By grade", "donate", GRADE_C),
        rule("By reason", "donate", {"fact": "reason", "any_of": ["defective"]}),
    )
    assert cost(1) == cost(5) == 1


def test_everything_that_rules_look_at_takes_as_much_for_many_groups(cost):
    tests = [
        test
        for test in conditions_on_everything()
        if test.get("fact") != "customer_type"
    ]
    decide_by(
        rule("Everything", "donate", {"any": tests}, then={"warehouse": "nowhere"}),
        rule("Else", "donate", GRADE_C, then={"warehouse": "paris"}),
    )
    few = cost(1)
    assert few == cost(9)
    assert few <= 12


# Publishing


def test_versions_are_numbered_and_kept(case):
    first = decide_by(DONATE, channel=case.channel)
    second = decide_by(channel=case.channel)
    assert (first.number, second.number) == (1, 2)
    assert first.rules == second.rules
    assert first.rules.channel_slug == "eur"
    with pytest.raises(IntegrityError), transaction.atomic():
        DispositionVersion.objects.filter(pk=first.pk).update(document={})
    with pytest.raises(IntegrityError), transaction.atomic():
        DispositionVersion.objects.filter(pk=first.pk).update(number=9)


def test_who_published_may_leave(case):
    version = publish_rules(channel_id=None, document={}, actor=case.by_staff)
    case.by_staff.user.delete()
    version.refresh_from_db()
    assert version.user is None


def test_what_cannot_be_is_not_published(case):
    with refused("invalid") as caught:
        decide_by(rule("Lost", "missing"))
    assert caught.value.problems[0].path == "rules[0].then.disposition"
    with refused("not_found"):
        publish_rules(channel_id=0, document={}, actor=case.by_staff)
    with refused("too_long"):
        publish_rules(
            channel_id=None, document={}, note="x" * 100_000, actor=case.by_staff
        )
    assert not DispositionVersion.objects.exists()


def test_rules_outlive_their_channel(case, arrived, inspect, shop):
    channel = shop.channel("usd", "USD")
    version = decide_by(DONATE, channel=channel)
    channel.delete()
    version.rules.refresh_from_db()
    assert (version.rules.channel, version.rules.channel_slug) == (None, "usd")
    assert inspect(arrived(shirt=1), ("shirt", 1, "c"))[0].rule == ""
