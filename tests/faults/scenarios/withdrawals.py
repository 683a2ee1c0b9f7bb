"""Withdrawing from a contract, and closing what staff had to look at."""

from uuid import UUID

from django.utils import timezone

from saleor_returns.models import (
    GuestDeclaration,
    OutgoingMail,
    ReturnRequest,
    Withdrawal,
)
from saleor_returns.operations.withdrawals.close import close_withdrawal
from saleor_returns.operations.withdrawals.declared import Declared
from saleor_returns.operations.withdrawals.guests import (
    declare_as_guest,
    settle_declaration,
)
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


def _by_guest(world, number):
    return GuestDeclaration(
        id=UUID(int=7),
        number=number,
        email=world.case.order.user_email,
        name="Zoé",
        language="en",
        declared_at=timezone.now(),
    )


def withdraw_as_a_guest(world):
    """Kept at once; what comes of it later is another step."""
    declaration = _by_guest(world, int(world.case.order.number))

    def check():
        # The worker, where there is one in the same process, has come to it.
        assert GuestDeclaration.objects.count() + Withdrawal.objects.count() == 1

    return Step(lambda: declare_as_guest(declaration), check)


def take_a_guests_withdrawal(world):
    declaration = _by_guest(world, int(world.case.order.number))
    declaration.save()

    def call():
        settle_declaration(declaration_id=declaration.pk, again_url="https://a.example")

    def check():
        assert Withdrawal.objects.get().request == ReturnRequest.objects.get()
        assert OutgoingMail.objects.filter(kind="withdrawal").count() == 1
        assert not GuestDeclaration.objects.exists()

    return Step(call, check)


def tell_a_guest_of_no_order(world):
    declaration = _by_guest(world, int(world.case.order.number) + 1000)
    declaration.save()

    def call():
        settle_declaration(declaration_id=declaration.pk, again_url="https://a.example")

    def check():
        assert OutgoingMail.objects.filter(kind="withdrawal_unknown").count() == 1
        assert not GuestDeclaration.objects.exists()

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
