from decimal import Decimal

import graphene

from ...payment.event_types import TransactionEventType
from ...payment.models import TransactionItem as TransactionItemRow
from ...payment.reports import AmountDiffers, report
from ..access import PermissionDenied, require
from ..fields import key_of
from ..scalars import DateTime, PositiveDecimal, TransactionEventTypeEnum
from ..types.payment import TransactionEvent, TransactionItem


class TransactionEventReportError(graphene.ObjectType):
    field = graphene.String()
    message = graphene.String()
    code = graphene.String(required=True)


class TransactionEventReport(graphene.Mutation):
    already_processed = graphene.Boolean()
    transaction = graphene.Field(TransactionItem)
    transaction_event = graphene.Field(TransactionEvent)
    errors = graphene.List(graphene.NonNull(TransactionEventReportError), required=True)

    class Arguments:
        id = graphene.ID()
        token = graphene.UUID()
        psp_reference = graphene.String(required=True)
        type = graphene.Argument(TransactionEventTypeEnum, required=True)
        amount = PositiveDecimal()
        time = DateTime()
        message = graphene.String()

    @classmethod
    def mutate(cls, root, info, type, psp_reference, id=None, token=None, **details):
        require(info.context, "HANDLE_PAYMENTS")
        key = token or key_of(id or "", "TransactionItem")
        payment = TransactionItemRow.objects.filter(token=key).first()
        if payment is None:
            return cls._error("id", "NOT_FOUND", "There is no such transaction.")
        _require_access(info.context, payment)
        amount = details.get("amount")
        if amount is None:
            amount = _known_amount(payment, type, psp_reference)
        if amount is None:
            return cls._error("amount", "REQUIRED", "The amount cannot be deduced.")
        try:
            event, is_new = report(
                payment,
                app=info.context.app,
                type=type,
                psp_reference=psp_reference,
                amount=amount,
                message=details.get("message") or "",
                time=details.get("time"),
            )
        except AmountDiffers as error:
            return cls._error("pspReference", "INCORRECT_DETAILS", str(error))
        return cls(
            already_processed=not is_new,
            transaction=TransactionItemRow.objects.get(pk=payment.pk),
            transaction_event=event,
            errors=[],
        )

    @classmethod
    def _error(cls, field: str, code: str, message: str):
        error = TransactionEventReportError(field=field, code=code, message=message)
        return cls(errors=[error])


def _require_access(context, payment: TransactionItemRow) -> None:
    """An App reports on its own payments; staff on those that no App owns."""
    owner = payment.app_id or payment.app_identifier
    if not owner or (context.user and payment.user_id):
        return
    app = context.app
    if app is None or owner not in (app.pk, app.identifier):
        raise PermissionDenied("OWNER", "HANDLE_PAYMENTS")


def _known_amount(
    payment: TransactionItemRow, type: str, psp_reference: str
) -> Decimal | None:
    """A failure or a reversal concerns the amount reported before."""
    if type == TransactionEventType.INFO:
        return Decimal(0)
    if not type.endswith(("_failure", "_reverse", "_back")):
        return None
    known = payment.events.filter(psp_reference=psp_reference).last()
    return known.amount_value if known else None
