"""The provider: what it is told, what it answers, what it pays."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from threading import Event
from typing import Any

from .behaviours import PAYING, TELLING, Behaviour
from .ledger import Ledger, Payment, RefundRequest
from .origin import Headers, Origin
from .reporting import report_over_http

EVENT = "transaction_refund_requested"
Report = Callable[[str, Mapping[str, Any]], Any]


class Provider:
    """``url`` is where refund requests go.

    A naive App by default: asked twice, it pays twice, and ``paid_twice()`` tells.
    With ``remembers`` it is a careful one that pays each granted refund once and
    answers later requests with the first payment.

    With ``shop_url`` or ``secret`` it takes requests of that shop only (see Origin);
    without, of whoever signs.

    ``report`` brings a late result to the shop: called with the shop's API address and
    the variables of transactionEventReport.
    """

    def __init__(
        self,
        *,
        app_token: str = "",
        shop_url: str = "",
        secret: str = "",
        remembers: bool = False,
        report: Report | None = None,
    ) -> None:
        self.url = ""
        self.app_token = app_token
        self.shop_url = shop_url
        self.origin = Origin(shop_url, secret)
        self.remembers = remembers
        self.report = report or self._report_over_http
        self.ledger = Ledger()
        self.released = Event()
        self._behaviour = Behaviour.SUCCEED
        self._times: int | None = None

    @property
    def payments(self) -> list[Payment]:
        """Money that left, oldest first."""
        return self.ledger.payments

    @property
    def requests(self) -> list[RefundRequest]:
        """Refund requests that arrived, oldest first."""
        return self.ledger.requests

    def paid_twice(self) -> list[str | None]:
        return self.ledger.paid_twice()

    def install(self, api_url: str, app_token: str, secret: str = "") -> None:
        """From now on only this shop is trusted; reports go there."""
        self.shop_url, self.app_token = api_url, app_token
        self.origin = Origin(api_url, secret)

    def behave(self, behaviour: str, times: int | None = None) -> None:
        """Treat the next requests so: ``times`` of them, or all until told otherwise."""
        self._behaviour, self._times = Behaviour(behaviour), times
        self.released.clear()

    def release(self) -> None:
        """Let the requests go that hang."""
        self.released.set()

    def settle(self, psp_reference: str, result: str = "REFUND_SUCCESS") -> Any:
        """Decide a request that was taken on, and report the result to the shop.

        Raises:
            KeyError: nothing of that reference was taken on.
        """
        payment = self.ledger.keep_promise(psp_reference, result == "REFUND_SUCCESS")
        return self._tell(payment, result)

    def _tell(self, payment: Payment, result: str) -> Any:
        return self.report(
            self.shop_url,
            {
                "id": payment.transaction_id,
                "type": result,
                "amount": float(payment.amount),
                "pspReference": payment.psp_reference,
                "message": "Settled by the stub provider.",
            },
        )

    def take(
        self, payload: Any, api_url: str = ""
    ) -> tuple[Behaviour, Mapping[str, Any]]:
        """Act on one refund request; return the behaviour and what to answer.

        Raises:
            ValueError: it is no refund request.
        """
        request = RefundRequest.read(payload)
        self.shop_url = self.shop_url or api_url
        behaviour = self._next_behaviour()
        payment = self.ledger.note(request)
        if behaviour is Behaviour.LATER:
            self.ledger.promise(payment)
            return behaviour, {"pspReference": payment.psp_reference}
        if behaviour in PAYING:
            paid = self.remembers and self.ledger.paid_for(payment.granted_refund_id)
            if paid:
                payment = paid
            else:
                self.ledger.pay(payment)
        if behaviour in TELLING:
            self._tell(payment, "REFUND_SUCCESS")
        return behaviour, _answer(payment, refused=behaviour is Behaviour.FAIL)

    def check(self, body: bytes, headers: Headers) -> None:
        """Hold a request against the shop that installed the App.

        Raises:
            Untrusted: it does not come from there.
            ValueError: it is another event than a refund request.
        """
        self.origin.check(body, headers)
        event = headers.get("Saleor-Event")
        if event != EVENT and (event or self.origin.api_url):
            raise ValueError("Saleor-Event is not a refund request.")

    def _next_behaviour(self) -> Behaviour:
        behaviour = self._behaviour
        if self._times is not None:
            self._times -= 1
            if self._times <= 0:
                self._behaviour, self._times = Behaviour.SUCCEED, None
        return behaviour

    def _report_over_http(self, shop_url: str, event: Mapping[str, Any]) -> Any:
        return report_over_http(shop_url, self.app_token, event)


def _answer(payment: Payment, *, refused: bool) -> dict[str, Any]:
    return {
        "pspReference": payment.psp_reference,
        "result": "REFUND_FAILURE" if refused else "REFUND_SUCCESS",
        "amount": float(payment.amount),
        "time": datetime.now(UTC).isoformat(),
        "message": "The stub provider was told to refuse." if refused else "Paid.",
    }
