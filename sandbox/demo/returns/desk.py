"""One return in the hands of its customer and of staff: each verb is an operation."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from urllib.request import Request, urlopen
from uuid import UUID

from saleor_returns.domain.disposition import Disposition
from saleor_returns.domain.lifecycle import RequestKind, Resolution
from saleor_returns.host.contract import Actor, ActorKind
from saleor_returns.models import GiftCode, ReturnRequest
from saleor_returns.models.file import FilePurpose
from saleor_returns.operations.approve import approve_return
from saleor_returns.operations.attach_file import attach_file
from saleor_returns.operations.cancel import cancel_return
from saleor_returns.operations.decline import decline_return
from saleor_returns.operations.inputs import (
    Arrival,
    Finding,
    NewGoods,
    Payment,
    Verdict,
    Wanted,
    WantedLine,
)
from saleor_returns.operations.inspections.inspect_return import inspect_return
from saleor_returns.operations.parcels.announce import announce_parcel
from saleor_returns.operations.parcels.inputs import Dispatch, SentUnits, Shipment
from saleor_returns.operations.parcels.send_back import send_back
from saleor_returns.operations.portal.gift_codes import create_gift_code
from saleor_returns.operations.receive import receive_return
from saleor_returns.operations.reimburse import reimburse_return
from saleor_returns.operations.request import request_return
from saleor_returns.operations.withdrawals.declared import Declared
from saleor_returns.operations.withdrawals.withdraw import withdraw
from sandbox.shop.tables import rows

from .photos import of_damage

type Units = Mapping[str, int]
"""SKU → units."""

type Grades = Mapping[str, str | None]
"""SKU → grade of all its units; ``None``: nobody has looked."""


@dataclass
class Desk:
    """Who works here, and where the payment provider takes orders."""

    shop: Any
    staff: Any
    clerk: Any
    payments_url: str
    photos_drawn: int = 0

    def next_refund(self, behaviour: str) -> None:
        """Tell the provider how to treat the next refund."""
        body = json.dumps({"behaviour": behaviour, "times": 1}).encode()
        url = f"{self.payments_url.rstrip('/')}/control"
        urlopen(Request(url, body), timeout=10).close()  # noqa: S310


@dataclass
class Return:
    """``units`` are what the customer wants to give back of ``order``."""

    desk: Desk
    order: Any
    warehouse: Any
    units: Units
    request: ReturnRequest = field(init=False)
    code: GiftCode = field(init=False)

    @property
    def by_customer(self) -> Actor:
        """A guest has no account: staff write down what they ask for."""
        if self.order.user is None:
            return self.by_staff
        return Actor(ActorKind.CUSTOMER, user=self.order.user)

    @property
    def by_staff(self) -> Actor:
        return Actor(ActorKind.STAFF, user=self.desk.staff)

    @property
    def by_clerk(self) -> Actor:
        return Actor(ActorKind.STAFF, user=self.desk.clerk)

    def asks(
        self,
        reason: str,
        comment: str = "",
        kind: RequestKind = RequestKind.RETURN,
        resolution: Resolution = Resolution.ORIGINAL_PAYMENT,
        instead: str = "",
    ) -> None:
        """The customer asks; ``instead`` is the SKU wanted in an exchange."""
        lines = {line.product_sku: line for line in self.order.lines.all()}
        wanted = Wanted(
            order_id=self.order.pk,
            kind=kind,
            resolution=resolution,
            comment=comment,
            lines=[
                WantedLine(
                    lines[sku].pk,
                    quantity,
                    reason,
                    exchange_for=self._goods(instead, quantity),
                )
                for sku, quantity in self.units.items()
            ],
        )
        self.request = request_return(wanted=wanted, actor=self.by_customer)

    def withdraws(self, comment: str = "") -> None:
        """The customer declares it for what they want to give back."""
        lines = {line.product_sku: line.pk for line in self.order.lines.all()}
        made = withdraw(
            declared=Declared(
                self.order.pk,
                {lines[sku]: quantity for sku, quantity in self.units.items()},
                comment=comment,
                address_family="ipv4",
            ),
            actor=self.by_customer,
        )
        if made.request is not None:
            self.request = made.request

    def is_a_gift(self) -> None:
        """Staff make a code for the units."""
        lines = {line.product_sku: line.pk for line in self.order.lines.all()}
        wanted = {lines[sku]: quantity for sku, quantity in self.units.items()}
        new = create_gift_code(
            order_id=self.order.pk, lines=wanted, actor=self.by_staff
        )
        self.code = new.code

    def is_given_back(self, email: str) -> None:
        """By whoever has the code, for store credit that is sent to their address."""
        wanted = Wanted(
            order_id=self.order.pk,
            kind=RequestKind.GIFT,
            resolution=Resolution.STORE_CREDIT,
            contact_email=email,
            lines=[
                WantedLine(UUID(line), quantity, "unwanted-gift")
                for line, quantity in self.code.lines.items()
            ],
        )
        actor = Actor(
            ActorKind.CUSTOMER, order_id=self.order.pk, gift_code_id=self.code.pk
        )
        self.request = request_return(wanted=wanted, actor=actor)

    def _goods(self, sku: str, quantity: int) -> list[NewGoods]:
        if not sku:
            return []
        return [NewGoods(rows("product.ProductVariant").get(sku=sku).pk, quantity)]

    def shows_photos(self, count: int) -> None:
        for _photo in range(count):
            self.desk.photos_drawn += 1
            attach_file(
                request_id=self.request.pk,
                upload=of_damage(self.desk.photos_drawn),
                purpose=FilePurpose.REQUEST,
                actor=self.by_customer,
            )

    def is_approved(self) -> None:
        """By staff, unless the policy did so already."""
        self.request.refresh_from_db()
        if self.request.status == "requested":
            approve_return(request_id=self.request.pk, actor=self.by_staff)

    def is_declined(self, why: str) -> None:
        decline_return(request_id=self.request.pk, reason=why, actor=self.by_staff)

    def is_canceled(self) -> None:
        cancel_return(request_id=self.request.pk, actor=self.by_customer)

    def is_sent(self, carrier: str, tracking_number: str) -> None:
        announce_parcel(
            request_id=self.request.pk,
            shipment=Shipment(tracking_number, carrier),
            actor=self.by_customer,
        )

    def arrives(
        self, grades: Grades, units: Units | None = None, note: str = ""
    ) -> None:
        """Units of the SKUs in ``grades`` arrive: by default all of them."""
        counts = {**self.units, **(units or {})}
        items = [
            Finding(
                self._line(sku).pk,
                counts[sku],
                Verdict(grade=grade) if grade else Verdict(),
            )
            for sku, grade in grades.items()
        ]
        receive_return(
            request_id=self.request.pk,
            arrival=Arrival(items, self.warehouse.pk, note),
            actor=self.by_clerk,
        )

    def arrives_graded(self, grade: str | None = "a", note: str = "") -> None:
        """Everything arrives, and all of it is alike."""
        self.arrives(dict.fromkeys(self.units, grade), note=note)

    def is_inspected(
        self, grade: str, note: str, becomes: Disposition | None = None
    ) -> None:
        """All that arrived is found to be alike; ``becomes`` sets the rules aside."""
        verdict = Verdict(becomes, grade, note=note, reason=note if becomes else "")
        findings = [
            Finding(self._line(sku).pk, quantity, verdict)
            for sku, quantity in self.units.items()
        ]
        inspect_return(
            request_id=self.request.pk, findings=findings, actor=self.by_clerk
        )

    def is_sent_back(self, tracking_number: str) -> None:
        """What was rejected goes to the customer again."""
        items = [
            SentUnits(line.pk, line.quantity_to_send_back)
            for line in self.request.lines.all()
            if line.quantity_to_send_back
        ]
        dispatch = Dispatch(items, Shipment(tracking_number, "La Poste"))
        send_back(request_id=self.request.pk, dispatch=dispatch, actor=self.by_clerk)

    def is_paid(
        self, provider: str = "succeed", amount: Decimal | None = None, why: str = ""
    ) -> None:
        if provider != "succeed":
            self.desk.next_refund(provider)
        payment = Payment(amount=amount, reason=why)
        reimburse_return(
            request_id=self.request.pk, payment=payment, actor=self.by_staff
        )

    def is_sold_out(self, sku: str) -> None:
        """Somebody else buys the last one."""
        variant = rows("product.ProductVariant").get(sku=sku)
        self.desk.shop.put_in_stock(variant, self.warehouse, 0)

    def _line(self, sku: str) -> Any:
        return self.request.lines.get(sku=sku)
