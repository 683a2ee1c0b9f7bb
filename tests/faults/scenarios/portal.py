"""What customers do in the portal, and what becomes of returns that nobody sends."""

from datetime import timedelta

from django.utils import timezone

from saleor_returns.domain.portal.draft import Draft
from saleor_returns.host.contract import Actor, ActorKind
from saleor_returns.models import GiftCode, PortalAppearance, PortalDraft, ReturnEvent
from saleor_returns.operations.expire import expire_unsent, remind_of
from saleor_returns.operations.portal.appearance import (
    AppearanceChanges,
    update_appearance,
)
from saleor_returns.operations.portal.cancel_order import cancel_order
from saleor_returns.operations.portal.drafts import save_draft
from saleor_returns.operations.portal.gift_codes import create_gift_code
from saleor_returns.operations.portal.photos import add_photo, hand_over
from saleor_returns.operations.publish_policy import publish_policy
from sandbox.shop import Line, Shop
from tests.files.images import photo, upload
from tests.policies import policy

from .step import Step, ended, types


def give_photos_to_the_return(world):
    made = world.ask({"shirt": 1})
    draft = save_draft(world.case.order.pk, None, Draft())
    add_photo(draft, upload(photo()))
    actor = Actor(ActorKind.CUSTOMER, order_id=world.case.order.pk)

    def check():
        assert made.files.count() == 1
        assert types(made)[2:] == ["file_added"]
        assert not PortalDraft.objects.exists()

    return Step(lambda: hand_over(draft=draft, request_id=made.pk, actor=actor), check)


def change_how_it_looks(world):
    changes = AppearanceChanges(shop_name="Zoé")

    def check():
        assert PortalAppearance.objects.get().shop_name == "Zoé"

    return Step(
        lambda: update_appearance(channel=world.case.channel, changes=changes), check
    )


def make_a_gift_code(world):
    """A code that nobody was told is of no use to anybody, and of no harm."""
    order = world.case.order
    return Step(
        lambda: create_gift_code(
            order_id=order.pk, lines={}, actor=world.case.by_staff
        ),
        lambda: _codes_are_of(order),
    )


def _codes_are_of(order):
    assert {row.order_id for row in GiftCode.objects.all()} == {order.pk}


def cancel_what_was_not_sent(world):
    case = world.case
    _publish(case, cancel_unshipped=True)
    order = Shop().order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.shirt, 1)],
        created_at=case.order.created_at,
    )

    def check():
        order.refresh_from_db()
        assert order.status == "canceled"

    return Step(
        lambda: cancel_order(order_id=order.pk, actor=case.by_customer),
        check,
        refusals=("invalid_state",),
    )


def remind(world):
    made = _old(world)
    return Step(
        lambda: remind_of(request_id=made.pk),
        lambda: ended(made, "approved", ["requested", "approved", "reminded"]),
    )


def expire(world):
    made = _old(world)
    remind_of(request_id=made.pk)
    _age(made)
    return Step(
        lambda: expire_unsent(request_id=made.pk),
        lambda: ended(
            made, "expired", ["requested", "approved", "reminded", "expired"]
        ),
    )


def _old(world):
    """A return that was approved three weeks ago, and is to be sent within two."""
    _publish(world.case, send_within_days=14)
    made = world.ask({"shirt": 1})
    _age(made)
    return made


def _age(made):
    long_ago = timezone.now() - timedelta(days=21)
    ReturnEvent.objects.filter(request=made).update(created_at=long_ago)


def _publish(case, **settings):
    publish_policy(
        channel=case.channel,
        document=policy().model_copy(update=settings),
        effective_from=case.order.created_at - timedelta(days=1),
    )
