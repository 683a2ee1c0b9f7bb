"""What happens next after a parcel that was not as announced, in plain words."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from .discrepancies import Discrepancy, Found, LineArrival
from .language import Language
from .language import gettext_noop as _

type Tell = Callable[[Language, Found[Any], str, LineArrival], str]


def customer_steps[Key](
    found: Iterable[Found[Key]],
    lines: Mapping[Key, tuple[str, LineArrival]],
    language: Language,
) -> list[str]:
    """Sentences for the customer; ``lines`` have the name of the goods."""
    return list(_told(found, lines, language, CUSTOMER))


def staff_steps[Key](
    found: Iterable[Found[Key]],
    lines: Mapping[Key, tuple[str, LineArrival]],
    language: Language,
) -> list[str]:
    """The same for staff: what they wait for, or have to do."""
    return list(_told(found, lines, language, STAFF))


def _told[Key](
    found: Iterable[Found[Key]],
    lines: Mapping[Key, tuple[str, LineArrival]],
    language: Language,
    tellers: Mapping[Discrepancy, Tell],
) -> Iterator[str]:
    for row in found:
        if not row.left:
            continue
        goods, line = lines[row.line] if row.line is not None else ("", NO_LINE)
        yield tellers[row.kind](language, row, goods, line)


NO_LINE = LineArrival(approved=0)


def _short(spoken: Language, row: Found[Any], goods: str, line: LineArrival) -> str:
    return spoken.say(
        _(
            "%(goods)s: %(arrived)s of %(approved)s arrived; we wait for %(awaited)s more."
        ),
        goods=goods,
        arrived=spoken.number(min(line.received, line.approved)),
        approved=spoken.number(line.approved),
        awaited=spoken.number(row.left),
    )


def _over(spoken: Language, row: Found[Any], goods: str, line: LineArrival) -> str:
    return spoken.plural(
        "%(goods)s: %(number)s unit more than announced arrived; we decide whether we "
        "take it back, and tell you.",
        "%(goods)s: %(number)s units more than announced arrived; we decide whether we "
        "take them back, and tell you.",
        row.left,
        goods=goods,
    )


def _incorrect(spoken: Language, row: Found[Any], goods: str, line: LineArrival) -> str:
    return spoken.plural(
        "%(goods)s: %(number)s other item came in its place; we keep it for you until "
        "this is settled.",
        "%(goods)s: %(number)s other items came in their place; we keep them for you "
        "until this is settled.",
        row.left,
        goods=goods,
    )


def _missing(spoken: Language, row: Found[Any], goods: str, line: LineArrival) -> str:
    return spoken.plural(
        "%(goods)s: %(number)s unit did not arrive, and we do not wait for it any more. "
        "If you sent it, please tell us.",
        "%(goods)s: %(number)s units did not arrive, and we do not wait for them any "
        "more. If you sent them, please tell us.",
        row.left,
        goods=goods,
    )


def _empty_box(spoken: Language, row: Found[Any], goods: str, line: LineArrival) -> str:
    return spoken.say(_("Nothing was in the parcel; we look into it with the carrier."))


def _short_for_staff(
    spoken: Language, row: Found[Any], goods: str, line: LineArrival
) -> str:
    return spoken.say(
        _(
            "%(goods)s: %(arrived)s of %(approved)s arrived. Wait for %(awaited)s more, or "
            "record what will not come as missing."
        ),
        goods=goods,
        arrived=spoken.number(min(line.received, line.approved)),
        approved=spoken.number(line.approved),
        awaited=spoken.number(row.left),
    )


def _over_for_staff(
    spoken: Language, row: Found[Any], goods: str, line: LineArrival
) -> str:
    return spoken.plural(
        "%(goods)s: %(number)s unit more than announced arrived: add it to the return, "
        "or send it back.",
        "%(goods)s: %(number)s units more than announced arrived: add them to the "
        "return, or send them back.",
        row.left,
        goods=goods,
    )


def _incorrect_for_staff(
    spoken: Language, row: Found[Any], goods: str, line: LineArrival
) -> str:
    return spoken.plural(
        "%(goods)s: %(number)s other item came in its place: ask the customer, or send "
        "it back.",
        "%(goods)s: %(number)s other items came in their place: ask the customer, or "
        "send them back.",
        row.left,
        goods=goods,
    )


def _missing_for_staff(
    spoken: Language, row: Found[Any], goods: str, line: LineArrival
) -> str:
    return spoken.plural(
        "%(goods)s: %(number)s unit is missing, and is not awaited any more.",
        "%(goods)s: %(number)s units are missing, and are not awaited any more.",
        row.left,
        goods=goods,
    )


def _empty_box_for_staff(
    spoken: Language, row: Found[Any], goods: str, line: LineArrival
) -> str:
    return spoken.say(
        _(
            "Nothing was in the parcel: ask the carrier what it weighed. Then record the "
            "units as missing, or wait for another parcel."
        )
    )


CUSTOMER: Mapping[Discrepancy, Tell] = {
    Discrepancy.SHORT: _short,
    Discrepancy.OVER: _over,
    Discrepancy.INCORRECT: _incorrect,
    Discrepancy.MISSING: _missing,
    Discrepancy.EMPTY_BOX: _empty_box,
}
STAFF: Mapping[Discrepancy, Tell] = {
    Discrepancy.SHORT: _short_for_staff,
    Discrepancy.OVER: _over_for_staff,
    Discrepancy.INCORRECT: _incorrect_for_staff,
    Discrepancy.MISSING: _missing_for_staff,
    Discrepancy.EMPTY_BOX: _empty_box_for_staff,
}
