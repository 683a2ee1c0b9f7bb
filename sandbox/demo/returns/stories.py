"""What happens to a return. A story yields the days until it goes on.

Where it would go on in the future it stops: so the same story leaves younger returns
half done.
"""

from collections.abc import Callable, Iterator
from decimal import Decimal

from saleor_returns.domain.disposition import Disposition
from saleor_returns.domain.lifecycle import RequestKind, Resolution

from .desk import Return

type Story = Callable[[Return], Iterator[float]]

CREDIT, EXCHANGE = Resolution.STORE_CREDIT, Resolution.EXCHANGE


def refunded(back: Return) -> Iterator[float]:
    """Asked, sent, received as new, paid: the ordinary one."""
    back.asks("too-small", "A size up would have been right.")
    yield 0.3
    back.is_approved()
    yield 1.4
    back.is_sent("Colissimo", f"6A{back.request.serial:09d}")
    yield 3.2
    back.arrives_graded("a")
    yield 1.1
    back.is_paid()


def withdrawn(back: Return) -> Iterator[float]:
    """The right to withdraw: the money is due 14 days after."""
    back.withdraws("Please write to me here and not at my old address.")
    yield 4.5
    back.is_approved()
    back.arrives_graded("a")
    yield 2
    back.is_paid()


def withdrawn_and_forgotten(back: Return) -> Iterator[float]:
    """Everything is here; nobody has paid, and the day that the law names is near."""
    back.withdraws()
    yield 3
    back.is_approved()
    back.arrives_graded("a", note="Left at the back door.")


def withdrawn_before_it_was_sent(back: Return) -> Iterator[float]:
    """No return can come of it: staff have to cancel the order."""
    back.withdraws("I ordered twice by mistake.")
    yield from ()


def given(back: Return) -> Iterator[float]:
    """A present, returned by whoever got it; the buyer is not told."""
    back.is_a_gift()
    yield 0.05
    back.is_given_back("max.becker@example.com")


def waits_for_staff(back: Return) -> Iterator[float]:
    back.asks("not-as-described", "The battery lasts an hour, not a day.")
    yield 0.01
    back.shows_photos(1)


def awaited(back: Return) -> Iterator[float]:
    back.asks("ordered-several", "I kept the other size.")
    yield 0.5
    back.is_approved()
    yield 1
    back.is_sent("Mondial Relay", f"MR{back.request.serial:08d}")


def comes_in_parts(back: Return) -> Iterator[float]:
    """The first box holds the first line only."""
    back.asks("too-large")
    yield 0.2
    back.is_approved()
    yield 5
    first, *_others = back.units
    back.arrives({first: "a"}, {first: 1}, note="The rest comes later, says the card.")


def to_inspect(back: Return) -> Iterator[float]:
    back.asks("changed-mind", "Still in its wrapping.")
    yield 0.4
    back.is_approved()
    yield 4
    back.arrives_graded(None)


def worn(back: Return) -> Iterator[float]:
    """Inspected on the next day: signs of use, so staff pay a part."""
    back.asks("too-small")
    yield 0.4
    back.is_approved()
    yield 4
    back.arrives_graded(None)
    yield 1
    back.is_inspected("c", "Worn outdoors.")
    yield 0.5
    back.is_paid(amount=Decimal("20.00"), why="Worn: agreed on the phone.")


def owed(back: Return) -> Iterator[float]:
    """Received and accepted; the clerk may not pay."""
    back.asks("arrived-too-late", "The party was on Saturday.")
    yield 0.6
    back.is_approved()
    yield 3
    back.arrives_graded("a")


def refused_by_the_bank(back: Return) -> Iterator[float]:
    back.asks("too-large")
    yield 0.6
    back.is_approved()
    yield 3
    back.arrives_graded("a")
    yield 1
    back.is_paid(provider="fail")


def nobody_knows(back: Return) -> Iterator[float]:
    """The provider hung up: paid or not, its answer never came."""
    back.asks("found-cheaper")
    yield 0.6
    back.is_approved()
    yield 3
    back.arrives_graded("a")
    yield 1
    back.is_paid(provider="close")


def on_its_way_to_the_bank(back: Return) -> Iterator[float]:
    back.asks("too-small")
    yield 0.6
    back.is_approved()
    yield 3
    back.arrives_graded("b")
    yield 1
    back.is_paid(provider="later")


def declined(back: Return) -> Iterator[float]:
    back.asks("other", "I found scratches after two weeks.")
    yield 1.2
    back.is_declined(
        "The scratches come from use; we would gladly repair it at our cost price."
    )


def canceled(back: Return) -> Iterator[float]:
    back.asks("changed-mind")
    yield 1.5
    back.is_canceled()


def into_credit(back: Return) -> Iterator[float]:
    back.asks("unwanted-gift", resolution=CREDIT)
    yield 0.3
    back.is_approved()
    yield 4
    back.arrives_graded("a")
    yield 0.5
    back.is_paid()


def exchanged(back: Return) -> Iterator[float]:
    back.asks("too-small", resolution=EXCHANGE, instead="JUMPER-L")
    yield 0.3
    back.is_approved()
    yield 4
    back.arrives_graded("a")


def exchange_awaited(back: Return) -> Iterator[float]:
    back.asks("too-large", resolution=EXCHANGE, instead="LINEN-S")
    yield 0.3
    back.is_approved()


def exchange_sold_out(back: Return) -> Iterator[float]:
    """The wanted speaker is gone before staff approve."""
    back.asks("not-as-described", resolution=EXCHANGE, instead="SPEAKER")
    yield 1
    back.is_sold_out("SPEAKER")
    back.is_approved()


def damaged(back: Return) -> Iterator[float]:
    """A claim with photos that waits for somebody to look at it."""
    back.asks(
        "damaged-in-transit",
        "The carton was crushed when it came; please see the photos.",
        kind=RequestKind.CLAIM,
    )
    yield 0.01
    back.shows_photos(3)


def damaged_and_paid(back: Return) -> Iterator[float]:
    yield from damaged(back)
    yield 0.8
    back.is_approved()
    yield 3
    back.arrives_graded("d", note="Crushed on one side.")
    yield 0.2
    back.is_paid()


def wrong_goods(back: Return) -> Iterator[float]:
    """Another article is in the box: rejected, and sent back."""
    back.asks("defective", "It does not switch on.")
    yield 0.01
    back.shows_photos(1)
    yield 1
    back.is_approved()
    yield 4
    back.arrives_graded(None)
    yield 1
    note = "Another make, and used."
    back.is_inspected("incorrect-item", note, Disposition.RETURN_TO_CUSTOMER)
    yield 1
    back.is_sent_back(f"RE{back.request.serial:08d}")


def lost_in_the_box(back: Return) -> Iterator[float]:
    """Of what was announced, a part is not in the box."""
    back.asks("ordered-several")
    yield 0.5
    back.is_approved()
    yield 4
    first, *others = back.units
    back.arrives({first: "a", **dict.fromkeys(others, "missing")})
