"""What staff do among themselves."""

from saleor_returns.domain.policy.effects import Priority
from saleor_returns.operations.staff.add_note import add_note
from saleor_returns.operations.staff.assign import assign_return
from saleor_returns.operations.staff.set_priority import set_priority

from .step import Step, ended


def assign(world):
    made, staff = world.ask({"shirt": 1}), world.case.by_staff

    def check():
        ended(made, "approved", ["requested", "approved", "assigned"])
        assert made.assignee == staff.user

    return Step(
        lambda: assign_return(request_id=made.pk, assignee=staff.user, actor=staff),
        check,
    )


def hurry(world):
    made = world.ask({"shirt": 1})

    def check():
        ended(made, "approved", ["requested", "approved", "priority_set"])
        assert made.urgency == Priority.URGENT

    return Step(
        lambda: set_priority(
            request_id=made.pk, priority=Priority.URGENT, actor=world.case.by_staff
        ),
        check,
    )


def leave_a_note(world):
    made = world.ask({"shirt": 1})
    return Step(
        lambda: add_note(
            request_id=made.pk,
            message="Call her.",
            actor=world.case.by_staff,
            idempotency_key="note",
        ),
        lambda: ended(made, "approved", ["requested", "approved", "note_added"]),
    )
