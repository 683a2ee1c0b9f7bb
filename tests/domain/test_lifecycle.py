import pytest

from saleor_returns.domain.lifecycle import (
    AttemptStatus,
    AttentionReason,
    LineProgress,
    MoneyStatus,
    Reception,
    attention,
    is_complete,
    money_status,
    reception,
)


def line(**changes):
    values = {
        "approved": 2,
        "received": 0,
        "accepted": 0,
        "rejected": 0,
        "missing": 0,
        "reimbursed": 0,
        **changes,
    }
    return LineProgress(**{"inspected": values["received"], **values})


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([line()], Reception.NONE),
        ([line(received=1)], Reception.PARTIAL),
        ([line(received=2), line()], Reception.PARTIAL),
        ([line(received=2)], Reception.FULL),
        ([line(received=3)], Reception.FULL),
        ([line(received=1, missing=1)], Reception.FULL),
        ([line(missing=2)], Reception.FULL),
    ],
)
def test_reception(lines, expected):
    assert reception(lines) == expected


@pytest.mark.parametrize(
    ("attempts", "owed", "reimbursed", "expected"),
    [
        ([], 0, 0, MoneyStatus.NONE),
        ([], 2, 0, MoneyStatus.NONE),
        ([AttemptStatus.CREATED], 2, 2, MoneyStatus.PENDING),
        ([AttemptStatus.IN_TRANSIT, AttemptStatus.DONE], 2, 2, MoneyStatus.PENDING),
        ([AttemptStatus.UNKNOWN], 2, 2, MoneyStatus.PENDING),
        ([AttemptStatus.FAILED, AttemptStatus.DONE], 2, 2, MoneyStatus.FAILED),
        ([AttemptStatus.DONE], 2, 1, MoneyStatus.PARTIALLY_REIMBURSED),
        ([AttemptStatus.DONE], 2, 2, MoneyStatus.REIMBURSED),
        ([], 2, 2, MoneyStatus.REIMBURSED),
    ],
)
def test_money(attempts, owed, reimbursed, expected):
    found = money_status(attempts, owed=owed, reimbursed=reimbursed)
    assert found == expected


@pytest.mark.parametrize(
    ("row", "settled"),
    [
        (line(), False),
        (line(received=2), False),
        (line(received=2, accepted=2), False),
        (line(received=2, accepted=2, reimbursed=2), True),
        (line(received=2, accepted=1, rejected=1, reimbursed=1), True),
        (line(received=2, rejected=2), True),
        (line(missing=2), True),
        (line(received=2, accepted=2, owes_money=False), True),
        (line(kept=True), False),
        (line(kept=True, reimbursed=2), True),
        (line(paid_ahead=True, reimbursed=2), False),
        (line(paid_ahead=True, reimbursed=2, missing=2), True),
    ],
)
def test_a_line_is_settled_when_judged_and_paid(row, settled):
    assert row.settled is settled


def test_a_failed_refund_keeps_a_return_open():
    settled = line(received=2, accepted=2, reimbursed=2)
    assert is_complete([settled], MoneyStatus.REIMBURSED) is True
    assert is_complete([settled], MoneyStatus.FAILED) is False
    assert is_complete([settled], MoneyStatus.PENDING) is False


@pytest.mark.parametrize(
    ("attempts", "others", "expected"),
    [
        ([], [], []),
        (["done", "external", "created", "in_transit"], [], []),
        (["done"], ["native_conflict"], ["native_conflict"]),
        (["done"], ["overpaid"], ["overpaid"]),
        (["failed"], [], ["refund_failed"]),
        (["done"], ["refund_failed"], []),
        (["unknown", "done"], [], ["refund_unknown"]),
        (
            ["unknown", "failed"],
            ["refund_overdue", "native_conflict", "overpaid", "refund_held"],
            [
                "native_conflict",
                "overpaid",
                "refund_held",
                "refund_overdue",
                "refund_failed",
                "refund_unknown",
            ],
        ),
    ],
)
def test_attention(attempts, others, expected):
    statuses = [AttemptStatus(status) for status in attempts]
    assert attention(statuses, [AttentionReason(word) for word in others]) == expected


@pytest.mark.parametrize(
    ("row", "owed", "overpaid"),
    [
        (line(received=2, accepted=1), 1, 0),
        (line(received=2, accepted=1, reimbursed=2), 1, 1),
        (line(paid_ahead=True), 2, 0),
        (line(paid_ahead=True, received=1, accepted=1, reimbursed=2), 2, 0),
        (line(paid_ahead=True, received=2, rejected=1, reimbursed=2), 1, 1),
        (line(paid_ahead=True, missing=2, reimbursed=2), 0, 2),
        (line(kept=True), 2, 0),
        (line(kept=True, owes_money=False), 0, 0),
    ],
)
def test_units_are_owed_for_when_accepted_promised_or_kept(row, owed, overpaid):
    assert (row.owed, row.overpaid) == (owed, overpaid)
