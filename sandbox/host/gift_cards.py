"""Gift cards: store credit, and cards that customers bought."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from graphql_relay import to_global_id

from saleor_returns.host.contract import Actor, HostError

from ..giftcard.models import GiftCard
from ..order.models import Order
from . import webhooks


def issue(
    *,
    amount: Decimal,
    currency: str,
    order: Order,
    expires_on: date | None,
    actor: Actor,
    note: str = "",
    to: str = "",
) -> GiftCard:
    if amount <= 0 or (expires_on and expires_on <= timezone.now().date()):
        raise HostError("There would be nothing to spend on the card.")
    card = GiftCard.objects.create(
        code=uuid4().hex[:12].upper(),
        currency=currency,
        initial_balance_amount=amount,
        current_balance_amount=amount,
        expiry_date=expires_on,
        created_by=actor.user,
        created_by_email=actor.user.email if actor.user else None,
        app=actor.app,
        used_by=None if to else order.user,
        used_by_email=to or _address(order) or None,
    )
    _note(card, actor, "issued")
    if note:
        _note(card, actor, "note_added", message=note)
    _announce("gift_card_created", card, actor)
    return card


def notify(card: GiftCard, *, order: Order, actor: Actor, to: str = "") -> str:
    """Nobody sends e-mails here: Apps are told, and the card's history tells."""
    if address := to or _address(order):
        channel = order.channel.slug
        letter = {"recipient_email": address, "gift_card": {"code": card.code}}
        told = {"notify_event": "send_gift_card", "payload": letter}
        _tell("notify_user", card, actor, channel_slug=channel, **told)
        _tell(
            "gift_card_sent", card, actor, channel_slug=channel, sent_to_email=address
        )
        _note(card, actor, "sent_to_customer", email=address)
    return address


def bought_with(order_line_ids: Iterable[UUID]) -> dict[UUID, list[GiftCard]]:
    cards = GiftCard.objects.filter(fulfillment_line__order_line__in=order_line_ids)
    found: dict[UUID, list[GiftCard]] = {}
    for card in cards.select_related("fulfillment_line").order_by("pk"):
        found.setdefault(card.fulfillment_line.order_line_id, []).append(card)
    return found


def left_on(card_ids: Iterable[int]) -> dict[int, Decimal]:
    left = dict.fromkeys(card_ids, Decimal(0))
    return left | {card.pk: card.left for card in GiftCard.objects.filter(pk__in=left)}


def deactivate(card_ids: Iterable[int], actor: Actor) -> dict[int, Decimal]:
    taken = dict.fromkeys(card_ids, Decimal(0))
    for card in _locked(taken):
        if card.is_active:
            taken[card.pk] = card.left
            _switch(card, actor, active=False, change=-card.left)
    return taken


def reactivate(taken: Mapping[int, Decimal], actor: Actor) -> dict[int, Decimal]:
    put_back = {}
    for card in _locked([pk for pk, amount in taken.items() if amount]):
        if not card.is_active and not card.current_balance_amount:
            put_back[card.pk] = taken[card.pk]
            _switch(card, actor, active=not card.has_expired, change=taken[card.pk])
    return put_back


def _locked(card_ids: Iterable[int]) -> QuerySet[GiftCard]:
    rows = GiftCard.objects.select_for_update(of=("self",), no_key=True)
    return rows.filter(pk__in=card_ids).order_by("code")


def _switch(card: GiftCard, actor: Actor, *, active: bool, change: Decimal) -> None:
    switched = active is not card.is_active
    card.is_active = active
    card.current_balance_amount += change
    card.save(update_fields=["is_active", "current_balance_amount"])
    if change:
        balance = {"current_balance": card.current_balance_amount}
        _note(card, actor, "balance_reset", balance=balance)
        _announce("gift_card_updated", card, actor)
    if switched:
        _note(card, actor, "activated" if active else "deactivated")
        _announce("gift_card_status_changed", card, actor)


def _note(card: GiftCard, actor: Actor, type: str, **parameters: Any) -> None:
    card.events.create(type=type, parameters=parameters, user=actor.user, app=actor.app)


def _announce(event: str, card: GiftCard, actor: Actor) -> None:
    transaction.on_commit(lambda: _tell(event, card, actor))


def _tell(event: str, card: GiftCard, actor: Actor, **told: Any) -> None:
    told |= {"id": to_global_id("GiftCard", card.pk), "is_active": card.is_active}
    webhooks.trigger(
        event=event,
        subject=card,
        channel_slug=told.get("channel_slug", ""),
        actor=actor,
        plain=lambda: json.dumps(told),
    )


def _address(order: Order) -> str:
    return order.user_email or (order.user.email if order.user else "")
