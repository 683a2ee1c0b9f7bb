"""Gift cards in Saleor."""

from collections.abc import Iterable, Mapping
from copy import copy
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone
from saleor.core.utils.promo_code import generate_promo_code
from saleor.giftcard import events
from saleor.giftcard.models import GiftCard, GiftCardTag
from saleor.giftcard.notifications import send_gift_card_notification

from ..contract import Actor, HostError, Model
from . import compat
from .announcements import announce

TAG = "return"
"""By it staff find in the Dashboard what was given for returns."""


def issue(
    *,
    amount: Decimal,
    currency: str,
    order: Model,
    expires_on: date | None,
    actor: Actor,
    note: str = "",
    to: str = "",
) -> GiftCard:
    """Do what ``giftCardCreate`` does, for the customer of an order; see the contract.

    Saleor takes ``used_by`` for the owner: it lists the card in that account, shows its
    code there, sends it again to that address, and gives it to a guest who signs up.

    Raises:
        HostError: there is nothing to spend, or the last day is not after today.
    """
    _check(amount, expires_on)
    card = GiftCard.objects.create(
        code=generate_promo_code(),
        currency=currency,
        initial_balance_amount=amount,
        current_balance_amount=amount,
        expiry_date=expires_on,
        created_by=actor.user,
        created_by_email=actor.user.email if actor.user else None,
        app=actor.app,
        used_by_id=None if to else order.user_id,
        used_by_email=to or order.get_customer_email(),
    )
    tag, _ = GiftCardTag.objects.get_or_create(name=TAG)
    card.tags.add(tag)
    events.gift_card_issued_event(card, actor.user, actor.app)
    if note:
        events.gift_card_note_added_event(card, actor.user, actor.app, note)
    announce(compat.plugins_manager(actor).gift_card_created, card)
    return card


def notify(card: GiftCard, *, order: Model, actor: Actor, to: str = "") -> str:
    """Send Saleor's notification, and its event for subscribers; see the contract.

    Whoever sends the e-mail, a plugin of Saleor's, adds the entry to the card's history.
    """
    address = to or order.get_customer_email() or ""
    if address:
        send_gift_card_notification(
            actor.user,
            actor.app,
            None if to else order.user,
            address,
            card,
            compat.plugins_manager(actor),
            order.channel.slug,
            resending=False,
        )
    return address


def bought_with(order_line_ids: Iterable[UUID]) -> dict[UUID, list[GiftCard]]:
    """The cards of the lines' fulfilled units; see the contract.

    Saleor refuses to return, refund or cancel fulfillments of orders with gift cards, so
    these keep the lines that their cards point at.
    """
    cards = GiftCard.objects.filter(fulfillment_line__order_line__in=order_line_ids)
    found: dict[UUID, list[GiftCard]] = {}
    for card in cards.select_related("fulfillment_line").order_by("pk"):
        found.setdefault(card.fulfillment_line.order_line_id, []).append(card)
    return found


def left_on(card_ids: Iterable[int]) -> dict[int, Decimal]:
    """What can still be spent; see the contract."""
    left = dict.fromkeys(card_ids, Decimal(0))
    left |= {card.pk: _left(card) for card in GiftCard.objects.filter(pk__in=left)}
    return left


def deactivate(card_ids: Iterable[int], actor: Actor) -> dict[int, Decimal]:
    """Switch cards off and take what was left on them; see the contract."""
    taken = dict.fromkeys(card_ids, Decimal(0))
    for card in _locked(taken):
        if card.is_active:
            taken[card.pk] = _left(card)
            _switch(card, actor, active=False, change=-taken[card.pk])
    return taken


def reactivate(taken: Mapping[int, Decimal], actor: Actor) -> dict[int, Decimal]:
    """Switch cards on and put back what was taken; see the contract."""
    put_back = {}
    for card in _locked([pk for pk, amount in taken.items() if amount]):
        if not card.is_active and not card.current_balance_amount:
            put_back[card.pk] = taken[card.pk]
            _switch(card, actor, active=not _has_expired(card), change=taken[card.pk])
    return put_back


def _switch(card: GiftCard, actor: Actor, *, active: bool, change: Decimal) -> None:
    """Set whether a card can be used, and its balance, with Saleor's entries for both."""
    by: Any = {"user": actor.user, "app": actor.app}
    manager = compat.plugins_manager(actor)
    before = copy(card)
    card.is_active = active
    card.current_balance_amount += change
    card.save(update_fields=["is_active", "current_balance_amount"])
    if change:
        events.gift_card_balance_reset_event(card, before, **by)
        announce(manager.gift_card_updated, card)
    if active is not before.is_active:
        if active:
            events.gift_card_activated_event(card, **by)
        else:
            events.gift_card_deactivated_event(card, **by)
        announce(manager.gift_card_status_changed, card)


def _locked(card_ids: Iterable[int]) -> QuerySet[GiftCard]:
    rows = GiftCard.objects.select_for_update(of=("self",), no_key=True)
    return rows.filter(pk__in=card_ids).order_by("code")


def _left(card: GiftCard) -> Decimal:
    spendable = card.is_active and not _has_expired(card)
    return card.current_balance_amount if spendable else Decimal(0)


def _has_expired(card: GiftCard) -> bool:
    return card.expiry_date is not None and card.expiry_date < timezone.now().date()


def _check(amount: Decimal, expires_on: date | None) -> None:
    if amount <= 0:
        raise HostError(f"Cannot issue a gift card of {amount}.")
    if expires_on is not None and expires_on <= timezone.now().date():
        raise HostError(f"A gift card cannot expire on {expires_on}.")
