"""Returns in the states that the operations want, and the inputs that fit them."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import timedelta
from typing import Any

from django.utils import timezone

from saleor_returns import host
from saleor_returns.domain.lifecycle import Resolution
from saleor_returns.graphql.identifiers import global_id
from saleor_returns.host.contract import SYSTEM, Actor, ActorKind, ReturnedQuantity
from saleor_returns.models import (
    BlindReceipt,
    DispositionRules,
    DispositionVersion,
    Exchange,
    GiftCode,
    Inspection,
    MailTemplate,
    OutgoingMail,
    Parcel,
    PolicyBacktest,
    PortalAppearance,
    ReceiptItem,
    RefundAttempt,
    ReturnExport,
    ReturnGrade,
    ReturnPolicy,
    ReturnReason,
    ReturnRequest,
)
from saleor_returns.models.file import FilePurpose
from saleor_returns.operations.attach_file import attach_file
from saleor_returns.operations.backtest import Period, compare
from saleor_returns.operations.credit_memo import issue_credit_memo
from saleor_returns.operations.dispositions.link_second_hand import link_second_hand
from saleor_returns.operations.exchanges.payment_link import payment_token
from saleor_returns.operations.grant_grace import grant_grace
from saleor_returns.operations.inputs import NewGoods, Wanted, WantedLine
from saleor_returns.operations.note_conflict import note_conflict
from saleor_returns.operations.parcels.inputs import Address
from saleor_returns.operations.policies.save_draft import save_draft
from saleor_returns.operations.portal.gift_codes import create_gift_code
from saleor_returns.operations.publish_policy import publish_policy
from saleor_returns.operations.request import request_return
from saleor_returns.operations.staff.add_note import add_note
from saleor_returns.operations.withdrawals.close import close_withdrawal
from saleor_returns.operations.withdrawals.declared import Declared
from saleor_returns.operations.withdrawals.withdraw import withdraw
from sandbox.shop import Shop
from tests.dispositions import GRADE_C, rule
from tests.files.images import photo, upload
from tests.policies import REVIEW, policy, with_everything, without_types


class Stage:
    """Prepares what one row of the table needs, and gives its variables."""

    def __init__(
        self, case: Any, ask: Any, receive: Any, reimburse: Any, wish: Any, arrival: Any
    ) -> None:
        self.case = case
        self._ask = ask
        self._receive = receive
        self._reimburse = reimburse
        self._wish = wish
        self._arrival = arrival

    def wish(self) -> dict[str, Any]:
        return self._wish({"mug": 1})

    def approved(self) -> dict[str, Any]:
        return {"id": global_id("ReturnRequest", self._ask({"shirt": 1}).pk)}

    def numbered(self) -> dict[str, Any]:
        return {"number": self._ask({"shirt": 1}).number}

    def listed(self) -> dict[str, Any]:
        self.approved()
        return {"first": 5}

    def first(self) -> dict[str, Any]:
        return {"first": 5}

    def withdrawing(self) -> dict[str, Any]:
        return {"input": {"orderId": global_id("Order", self.case.order.pk)}}

    def withdrawn(self) -> Any:
        """A withdrawal of a shirt, whose return waits to be received."""
        lines = {self.case.lines["shirt"].pk: 1}
        return withdraw(
            declared=Declared(self.case.order.pk, lines), actor=self.case.by_staff
        )

    def withdrawn_list(self) -> dict[str, Any]:
        self.withdrawn()
        return {"first": 5}

    def one_withdrawn(self) -> dict[str, Any]:
        return {"id": global_id("ReturnWithdrawal", self.withdrawn().pk)}

    def to_close(self) -> dict[str, Any]:
        return {
            "id": global_id("ReturnWithdrawal", self.withdrawn().pk),
            "note": "Canceled.",
        }

    def of_the_channel(self, given: Mapping[str, Any]) -> dict[str, Any]:
        channel = global_id("Channel", self.case.channel.pk)
        return {"input": {**given, "channelId": channel}}

    def with_own_words(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Words of the channel's own, to be dropped."""
        MailTemplate.objects.create(
            kind="approved",
            language="en",
            channel=self.case.channel,
            subject="Yes",
            text="Come.",
            updated_at=timezone.now(),
        )
        return self.of_the_channel(given)

    def mail_given_up(self) -> str:
        self.approved()
        mail = OutgoingMail.objects.latest("created_at")
        OutgoingMail.objects.filter(pk=mail.pk).update(status="failed")
        return global_id("ReturnMail", mail.pk)

    def other_wish(self) -> dict[str, Any]:
        """A line that may become store credit, or a refund again."""
        publish_policy(
            channel=self.case.channel,
            document=policy(resolutions=["original_payment", "store_credit"]),
            effective_from=self.case.order.created_at - timedelta(days=1),
        )
        request = self._ask({"shirt": 1})
        line = global_id("ReturnLine", request.lines.get().pk)
        return {
            "id": global_id("ReturnRequest", request.pk),
            "lines": [{"lineId": line, "resolution": "STORE_CREDIT"}],
        }

    def overpaid(self) -> dict[str, Any]:
        """Units that were paid for on trust and did not come."""
        request = self._ask({"shirt": 1})
        request.lines.update(
            is_paid_ahead=True, quantity_reimbursed=1, quantity_missing=1
        )
        return {"id": global_id("ReturnRequest", request.pk), "reason": "Forgiven."}

    def waiting(self, **more: Any) -> dict[str, Any]:
        publish_policy(
            channel=self.case.channel,
            document=REVIEW,
            effective_from=self.case.order.created_at - timedelta(days=1),
        )
        return {**self.approved(), **more}

    def to_assign(self) -> dict[str, Any]:
        user = global_id("User", self.case.by_staff.user.pk)
        return {"ids": [self.approved()["id"]], "userId": user}

    def photo(self) -> dict[str, Any]:
        request = global_id("ReturnRequest", self._ask({"shirt": 1}).pk)
        return {"input": {"returnId": request, "file": upload(photo())}}

    def photographed(self) -> dict[str, Any]:
        """The customer's photo of a return that waits for review."""
        self.waiting()
        return {"id": global_id("ReturnFile", self._photo(ReturnRequest.objects.get()))}

    def _photo(self, request: Any) -> Any:
        file = attach_file(
            request_id=request.pk,
            upload=upload(photo()),
            purpose=FilePurpose.REQUEST,
            actor=self.case.by_customer,
        )
        return file.pk

    def arrival(self) -> dict[str, Any]:
        """One unit arrives, after another that was restocked twice.

        The return is assigned, and a refund of it is due.
        """
        request = self._ask({"shirt": 2})
        ReturnRequest.objects.filter(pk=request.pk).update(
            assignee=self.case.by_staff.user, refund_due_at=timezone.now()
        )
        self._receive(request, ("shirt", 1, "restock"))
        self._cancel_natively()
        return self._arrival(request, ("shirt", 1, "RESTOCK"))

    def _cancel_natively(self) -> None:
        self.case.order.fulfillments.filter(status="returned").update(status="canceled")

    def many(self, *, arrived: bool) -> dict[str, Any]:
        request = self._ask({"shirt": 1})
        if arrived:
            self._receive(request, ("shirt", 1, None))
        item = {
            "externalReference": "scan-1",
            "returnNumber": request.number,
            "sku": "shirt",
            "quantity": 1,
            "disposition": "RECYCLE",
        }
        return {"items": [item]}

    def to_inspect(self) -> dict[str, Any]:
        """A unit that arrived, and that nobody has looked at."""
        request = self._ask({"shirt": 1})
        self._receive(request, ("shirt", 1, None))
        line = global_id("ReturnLine", request.lines.get().pk)
        return {
            "id": global_id("ReturnRequest", request.pk),
            "items": [{"lineId": line, "quantity": 1, "disposition": "RECYCLE"}],
        }

    def to_correct(self) -> dict[str, Any]:
        request = self._ask({"shirt": 1})
        self._receive(request, ("shirt", 1, "quarantine"))
        inspection = request.lines.get().inspections.get()
        fix = {
            "inspectionId": global_id("ReturnInspection", inspection.pk),
            "disposition": "RECYCLE",
        }
        return {"id": global_id("ReturnRequest", request.pk), "items": [fix]}

    def graded(self, **more: Any) -> dict[str, Any]:
        """A unit that somebody has graded, and nobody has judged."""
        request = self._ask({"shirt": 1})
        line = global_id("ReturnLine", request.lines.get().pk)
        return {
            "returnId": global_id("ReturnRequest", request.pk),
            "items": [{"lineId": line, "quantity": 1, "grade": "c"}],
            **more,
        }

    def dispositions(self) -> DispositionVersion:
        """Rules of the channel, of which a user and an App are known."""
        terms = {"channel": "eur", "percentage": "40"}
        then = {"warehouse": "paris", "second_hand": terms}
        new = rule("New", "restock", {"fact": "grade", "any_of": ["a"]})
        document = {"rules": [rule("Used", "second_hand", GRADE_C, then=then), new]}
        return DispositionVersion.objects.create(
            rules=DispositionRules.objects.create(channel=self.case.channel),
            number=1,
            document=document,
            published_at=timezone.now(),
            user=self.case.by_staff.user,
            app=self.case.app,
        )

    def new_dispositions(self) -> dict[str, Any]:
        channel = global_id("Channel", self.case.channel.pk)
        return {"input": {"channelId": channel, "document": {}}}

    def linked(self) -> dict[str, Any]:
        """Shirts of grade C are sold as mugs."""
        link_second_hand(
            variant_id=self.case.shirt.pk,
            grade="c",
            channel=self.case.channel,
            target_id=self.case.mug.pk,
        )
        return {"first": 5}

    def second_hand(self) -> dict[str, Any]:
        def variant(row: Any) -> str:
            return global_id("ProductVariant", row.pk)

        return {
            "input": {
                "variantId": variant(self.case.shirt),
                "grade": "c",
                "channel": "eur",
                "targetVariantId": variant(self.case.mug),
            }
        }

    def announced(self) -> dict[str, Any]:
        return {**self.approved(), "input": {"trackingNumber": "1Z 99"}}

    def more_units(self) -> dict[str, Any]:
        line = global_id("OrderLine", self.case.lines["shirt"].pk)
        more = {"orderLineId": line, "quantity": 1, "why": "It came too."}
        return {**self.approved(), "input": more}

    def to_send_back(self) -> dict[str, Any]:
        request = self._ask({"shirt": 1})
        self._receive(request, ("shirt", 1, "return_to_customer"))
        line = global_id("ReturnLine", request.lines.get().pk)
        return {
            "id": global_id("ReturnRequest", request.pk),
            "input": {"items": [{"lineId": line, "quantity": 1}]},
        }

    def blind(self, request: ReturnRequest | None = None) -> BlindReceipt:
        """Goods of somebody who has an order, and returns nothing of it."""
        Shop().order(channel=self.case.channel, email="ann@example.com", lines=[])
        return BlindReceipt.objects.create(
            number="BLIND-000001",
            sender="ann@example.com",
            request=request,
            warehouse=self.case.warehouse,
            user=self.case.by_staff.user,
            app=self.case.app,
            decided_by=self.case.by_staff.user,
            decided_by_app=self.case.app,
            received_at=timezone.now(),
        )

    def _blind_with_a_shirt(self, request: ReturnRequest) -> str:
        """Goods that may be of that return, which awaits others still."""
        found = self.blind(request)
        found.note = f"see {request.number}"
        found.save()
        grade = ReturnGrade.objects.get(slug="a")
        found.items.create(quantity=1, variant=self.case.shirt, grade=grade)
        return global_id("ReturnBlindReceipt", found.pk)

    def one_blind(self, **more: Any) -> dict[str, Any]:
        return {"id": global_id("ReturnBlindReceipt", self.blind().pk), **more}

    def blind_list(self) -> dict[str, Any]:
        self.blind()
        return {"first": 5}

    def to_match(self) -> dict[str, Any]:
        request = self._ask({"shirt": 1})
        line = global_id("ReturnLine", request.lines.get().pk)
        items = [{"lineId": line, "quantity": 1, "disposition": "RECYCLE"}]
        returned = global_id("ReturnRequest", request.pk)
        return self.one_blind(input={"returnId": returned, "items": items})

    def _parcel(self, request: ReturnRequest) -> None:
        """A parcel to the customer."""
        parcel = Parcel.objects.create(
            request=request,
            direction="outbound",
            address=asdict(Address(city="Paris")),
            user=self.case.by_staff.user,
            app=self.case.app,
            created_at=timezone.now(),
        )
        parcel.items.create(line=request.lines.get(), quantity=1)

    def grade(self, **more: Any) -> dict[str, Any]:
        grade = ReturnGrade.objects.get(slug="a")
        return {"id": global_id("ReturnGrade", grade.pk), **more}

    def accepted(self) -> dict[str, Any]:
        request = self._ask({"shirt": 1}, metadata={"gift": "yes"})
        self._receive(request, ("shirt", 1, "restock"))
        return {"id": global_id("ReturnRequest", request.pk)}

    def everything(self) -> dict[str, Any]:
        """A return, asked for by an App, whose refunds were refused; no mug is left.

        One went through a transaction, the other through a legacy payment. A shirt more
        came than was announced. The policy
        has a draft, rules were looked at, and the order has a grace period.
        """
        actor = Actor(ActorKind.APP, app=self.case.app)
        publish_policy(
            channel=self.case.channel,
            document=with_everything(),
            effective_from=self.case.order.created_at - timedelta(days=1),
        )
        self.drafted()
        grant_grace(
            order_id=self.case.order.pk,
            until=timezone.now() + timedelta(days=90),
            reason="Ill in bed.",
            actor=self.case.by_staff,
        )
        self._question()
        self.tested()
        self.dispositions()
        self.linked()
        self.exported()
        PortalAppearance.objects.create(texts={"en": {"welcome": "Hello"}})
        ReturnReason.objects.update(native_return_page_id=1, native_refund_page_id=1)
        self._ask({"mug": 2})
        attempt = self.refused_refund(actor=actor, answers={"where": "in-length"})
        attempt.reimbursement.attempts.create(
            chain=2,
            status="failed",
            amount=attempt.amount,
            currency=attempt.currency,
            payment_kind="legacy",
            payment=Shop().pay_legacy(self.case.order, amount=attempt.amount),
            created_at=timezone.now(),
        )
        self._receive(attempt.reimbursement.request, ("shirt", 1, "quarantine"))
        ReturnRequest.objects.filter(pk=attempt.reimbursement.request_id).update(
            refund_due_at=timezone.now(),
            refund_held="native_conflict",
            assignee=self.case.by_staff.user,
            is_awaited=True,
        )
        close_withdrawal(
            withdrawal_id=self.withdrawn().pk,
            note="Answered.",
            actor=self.case.by_staff,
        )
        self._gift_code()
        add_note(
            request_id=attempt.reimbursement.request_id,
            message="Call her.",
            actor=self.case.by_staff,
        )
        # Some of it was refused, but who reads a memo is the same for any.
        issue_credit_memo(attempt.reimbursement, self.case.order)
        self._photo(attempt.reimbursement.request)
        self._parcel(attempt.reimbursement.request)
        for item in ReceiptItem.objects.all():
            item.external_reference = f"scan-{item.pk}"
            item.save(update_fields=["external_reference"])
        self._receive(self._ask({"sticker": 1}), ("sticker", 1, "recycle"))
        waiting = self._waiting_exchange(attempt.reimbursement.request)
        self._cancel_natively()
        Inspection.objects.update(suggested="restock")
        return {
            "return": global_id("ReturnRequest", attempt.reimbursement.request_id),
            "line": global_id(
                "ReturnLine", attempt.reimbursement.request.lines.get().pk
            ),
            "token": payment_token(waiting),
            "order": global_id("Order", self.case.order.pk),
            "blind": self._blind_with_a_shirt(attempt.reimbursement.request),
            "risky": {"defaults": {"window": {"days": 3}}},
            "wrong": {"rules": {}},
        }

    def _waiting_exchange(self, request: Any) -> Exchange:
        """An exchange whose difference is to be paid."""
        exchange = Exchange.objects.create(
            request=request,
            number=1,
            status="awaiting_payment",
            order=self.case.order,
            currency=request.currency,
            created_at=timezone.now(),
        )
        exchange.items.create(
            line=request.lines.get(),
            variant=self.case.mug,
            product_name="Mug",
            quantity=1,
            currency=request.currency,
            unit_gross_amount=1,
            unit_net_amount=1,
        )
        return exchange

    def payment_link(self) -> dict[str, Any]:
        request = self._ask({"shirt": 1})
        return {"token": payment_token(self._waiting_exchange(request))}

    def _exchange(self) -> Exchange:
        """A shirt for a mug, waiting for the shirt."""
        publish_policy(
            channel=self.case.channel,
            document=policy(resolutions=["exchange"]),
            effective_from=self.case.order.created_at - timedelta(days=1),
        )
        line = WantedLine(
            self.case.lines["mug"].pk,
            1,
            "too-small",
            resolution=Resolution.EXCHANGE,
            exchange_for=(NewGoods(self.case.shirt.pk, 1),),
        )
        request = request_return(
            wanted=Wanted(self.case.order.pk, [line]), actor=self.case.by_customer
        )
        return request.exchanges.get()

    def exchanged(self) -> dict[str, Any]:
        return {"id": global_id("ReturnExchange", self._exchange().pk)}

    def choosing_again(self) -> dict[str, Any]:
        request = self._exchange().request
        mug = global_id("ProductVariant", self.case.mug.pk)
        line = global_id("ReturnLine", request.lines.get().pk)
        goods = [{"variantId": mug, "quantity": 1}]
        return {
            "id": global_id("ReturnRequest", request.pk),
            "lines": [{"lineId": line, "exchangeFor": goods}],
        }

    def _question(self) -> None:
        answers = [{"slug": "in-length", "text": "In length", "advice": "Try tall."}]
        answers.append({"slug": "in-width", "text": "In width"})
        french = {"translations": {"fr": "Où ?"}}
        question = {"slug": "where", "text": "Where?", "answers": answers, **french}
        reasons = ReturnReason.objects.filter(slug="too-small")
        reasons.update(questions_data=[question])

    def refused_refund(self, **options: Any) -> RefundAttempt:
        request = self._ask({"shirt": 1}, **options)
        self._receive(request, ("shirt", 1, "a"))
        self.case.provider.behave("fail", times=1)
        self._reimburse(request)
        return RefundAttempt.objects.get()

    def refused_reimbursement(self) -> dict[str, Any]:
        reimbursement_id = self.refused_refund().reimbursement_id
        return {"reimbursementId": global_id("ReturnReimbursement", reimbursement_id)}

    def refused_attempt(self) -> dict[str, Any]:
        return {
            "attemptId": global_id("RefundAttempt", self.refused_refund().pk),
            "paid": True,
            "reason": "Seen on the provider's page.",
        }

    def in_conflict(self) -> dict[str, Any]:
        """Staff have returned natively what a return is promised."""
        request = self._ask({"shirt": 3})
        line = self.case.lines["shirt"]
        host.orders.record_return(
            self.case.order, [ReturnedQuantity(line, 1)], self.case.by_staff
        )
        note_conflict(request_id=request.pk)
        return {"id": global_id("ReturnRequest", request.pk), "reason": "Agreed."}

    def policy(self) -> ReturnPolicy:
        return ReturnPolicy.objects.get(channel=self.case.channel)

    def new_policy(self) -> dict[str, Any]:
        self.policy().delete()
        channel = global_id("Channel", self.case.channel.pk)
        return {"input": {"channelId": channel, "starter": "fashion"}}

    def drafted(self) -> ReturnPolicy:
        """The channel's policy with a draft."""
        policy = self.policy()
        save_draft(
            policy_id=policy.pk,
            revision=policy.revision,
            document=REVIEW.stored(),
            actor=SYSTEM,
        )
        return self.policy()

    def with_draft(self, **input: Any) -> dict[str, Any]:
        """The policy's id, and an input with its revision."""
        policy = self.drafted()
        given = {"revision": policy.revision, **input}
        return {"id": global_id("ReturnPolicy", policy.pk), "input": given}

    def backtest_wanted(self) -> dict[str, Any]:
        policy = self.drafted()
        since = timezone.now() - timedelta(days=90)
        return {
            "id": global_id("ReturnPolicy", policy.pk),
            "input": {"placedFrom": since.isoformat()},
        }

    def tested(self) -> PolicyBacktest:
        """A draft that was held against the past, and changes the order."""
        now = timezone.now()
        period = Period(now - timedelta(days=90), now + timedelta(days=1))
        draft = without_types("clothing")
        return PolicyBacktest.objects.create(
            policy=self.policy(),
            document=draft.stored(),
            placed_from=period.placed_from,
            placed_to=period.placed_to,
            status="done",
            result=compare(self.policy(), draft, period, None).as_json(),
        )

    def exported(self, status: str = "done") -> dict[str, Any]:
        """An export of one of the order staff, and no variables."""
        self._export(status)
        return {}

    def export_id(self, status: str = "done") -> str:
        return global_id("ReturnExportFile", self._export(status).pk)

    def _export(self, status: str) -> ReturnExport:
        return ReturnExport.objects.create(
            user=self.case.by_staff.user.__class__.objects.get(
                email="orders@example.com"
            ),
            file_type="csv",
            rows="returns",
            columns=["number"],
            scope={},
            language="en",
            as_order_staff=True,
            sees_money=True,
            status=status,
            path="returns-exports/x" if status == "done" else "",
            created_at=timezone.now(),
        )

    def dropping(self) -> dict[str, Any]:
        policy = self.drafted()
        return {"id": global_id("ReturnPolicy", policy.pk), "revision": policy.revision}

    def preview(self) -> dict[str, Any]:
        order = global_id("Order", self.case.order.pk)
        return {"input": {"orderId": order, "document": REVIEW.stored()}}

    def made_up_preview(self) -> dict[str, Any]:
        order = {"channel": self.case.channel.slug, "lines": [{"sku": "mug"}]}
        return {"input": {"order": order}}

    def grace(self) -> dict[str, Any]:
        return {
            "input": {
                "orderId": global_id("Order", self.case.order.pk),
                "until": timezone.now() + timedelta(days=90),
                "reason": "Ill in bed.",
            }
        }

    def delivery(self) -> dict[str, Any]:
        return {
            "input": {
                "orderId": global_id("Order", self.case.order.pk),
                "fulfillmentId": global_id("Fulfillment", self.case.fulfillment.pk),
                "deliveredAt": timezone.now() - timedelta(days=3),
            }
        }

    def reason(self, **more: Any) -> dict[str, Any]:
        reason = ReturnReason.objects.get(slug="too-small")
        return {"id": global_id("ReturnReason", reason.pk), **more}

    def appearance(self) -> dict[str, Any]:
        PortalAppearance.objects.update_or_create(
            channel=self.case.channel, defaults={"texts": {"en": {"welcome": "Hello"}}}
        )
        return {"channel": self.case.channel.slug}

    def gift_code(self) -> dict[str, Any]:
        code = self._gift_code()
        return {"id": global_id("ReturnGiftCode", code.pk)}

    def _gift_code(self) -> GiftCode:
        """A code for all of the order."""
        new = create_gift_code(
            order_id=self.case.order.pk, lines={}, actor=self.case.by_staff
        )
        return new.code

    def own_order(self) -> dict[str, Any]:
        return {"orderId": global_id("Order", self.case.order.pk)}
