"""Paying back."""

from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal
from typing import Protocol

from .values import Actor, GrantedLine, Model, OpenedRefund


class Payments(Protocol):
    """Refunds through the platform's transactions, and its older legacy payments."""

    def lock(self, transaction_ids: Iterable[int]) -> None:
        """Lock the payments' rows, in primary-key order, until the commit."""

    def open_refund(
        self,
        *,
        transaction: Model,
        amount: Decimal,
        idempotency_key: str,
        lines: Sequence[GrantedLine],
        granted_refund_id: int | None,
        reason: str,
        actor: Actor,
        reason_page_id: int | None = None,
    ) -> OpenedRefund:
        """Write the granted refund and the request event, but send nothing.

        The granted refund shows ``reason`` and its page, and its lines show theirs,
        where the platform has room for them; a page that is gone is left out.

        ``granted_refund_id`` names the granted refund of an earlier attempt that
        failed: it is used again, with its lines and the new amount, because its id is
        the only stable reference that a payment App sees. ``amount`` is in
        ``transaction.currency``. The same ``idempotency_key`` again returns the rows
        that it made before.

        Raises:
            HostError: that granted refund is paid, or belongs to another payment; or
                the payment was a gift card on which the customer could not spend it.
        """

    def send_refund(
        self, *, opened: OpenedRefund, actor: Actor, channel_slug: str
    ) -> None:
        """Ask the payment App to pay. Opens network connections; never call it
        inside a transaction.

        Returns when the platform has taken the request; the answer, now or later,
        shows in the transaction's events.

        Raises:
            RefundNotSent: no App or plugin is there to take it.
        """

    def recount(self, transaction: Model) -> None:
        """Bring the amounts of a payment and its order, and what became of granted
        refunds, in line with the payment's events.

        The platform does so after every answer; where its process died in between,
        nobody else does. Locks the payment; the order's row must be locked already.
        """

    def withdraw_granted_refund(self, granted_refund_id: int) -> None:
        """Grant nothing by it any more; the row stays, its lines go.

        For a refund that was paid and came back: what takes its place is granted anew,
        and the order's books must not count it twice.
        """

    def is_gift_card(self, transaction: Model) -> bool:
        """Whether a gift card of the shop paid; such payments are refunded last."""

    def is_transport_failure(self, event: Model) -> bool:
        """Whether a REFUND_FAILURE event only says that no readable answer came.

        The App may still have paid: such a failure is *unknown*, not *failed*.
        """

    def lock_legacy(self, payment_ids: Iterable[int]) -> None:
        """The same as ``lock`` for legacy payments, but without waiting for them.

        The platform keeps a payment locked while its gateway is asked, and writes the
        order afterwards: to wait for the payment with the order locked would have one
        of the two undone, and it may be the one whose gateway has paid.

        Raises:
            OperationalError: somebody else holds one (SQLSTATE 55P03).
        """

    def refundable_legacy(self, payments: Iterable[Model]) -> Collection[int]:
        """Those of legacy payments whose gateway is there and can move money back.

        Their primary keys; never one that only notes what was paid outside the shop.
        Costs no more queries for many payments than for one of each channel.
        """

    def refund_legacy(
        self, *, payment: Model, amount: Decimal, actor: Actor, channel_slug: str
    ) -> int:
        """Have the gateway of a legacy payment pay, and wait for its answer.

        Opens network connections, and locks the payment while it does: never call it
        inside a transaction. The platform's books and the order's history follow, as
        after a refund by its own buttons. Returns the row of the payment that the
        answer left: the refund, or that the gateway has taken it on.

        Raises:
            RefundNotSent: the platform did not let it out, or there is no gateway.
            RefundRefused: the gateway refused.
            RefundUnanswered: nobody knows; the row may still come.
        """
