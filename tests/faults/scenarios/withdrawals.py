"""Withdrawing from a contract, and closing what staff had to look at."""

from saleor_returns.models import OutgoingMail, ReturnRequest, Withdrawal
from saleor_returns.operations.withdrawals.close import close_withdrawal
from saleor_returns.operations.withdrawals.declared import Declared
from saleor_returns.operations.withdrawals.withdraw import withdraw

from .step import Step


def withdraw_from_it(world):
    def call():
        return withdraw(
            declared=Declared(world.case.order.pk),
            actor=world.case.by_customer,
            idempotency_key="withdraw",
        )

    def check():
        made = Withdrawal.objects.get()
        assert made.request == ReturnRequest.objects.get()
        assert OutgoingMail.objects.filter(kind="withdrawal").count() == 1

    return Step(call, check)


def close_one(world):
    world.ask({"shirt": 1})
    made = withdraw(
        declared=Declared(world.case.order.pk), actor=world.case.by_customer
    )

    def check():
        made.refresh_from_db()
        assert made.closing_note == "Called."

    return Step(
        lambda: close_withdrawal(
            withdrawal_id=made.pk, note="Called.", actor=world.case.by_staff
        ),
        check,
        refusals=("invalid_state",),
    )
