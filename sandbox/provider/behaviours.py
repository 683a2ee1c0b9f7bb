"""What the provider can be told to do with the next refund requests."""

from enum import StrEnum


class Behaviour(StrEnum):
    SUCCEED = "succeed"
    """Pay and say so at once."""

    FAIL = "fail"
    """Refuse, with a message."""

    LATER = "later"
    """Take the request; the result is reported when ``settle`` is called."""

    TIMEOUT = "timeout"
    """Pay nothing and say nothing until ``release`` is called; then hang up."""

    CLOSE = "close"
    """Hang up, paying nothing."""

    GARBAGE = "garbage"
    """Answer with something that is no JSON, paying nothing."""

    SERVER_ERROR = "server_error"
    """Answer 500, paying nothing."""

    PAY_THEN_TIMEOUT = "pay_then_timeout"
    """Pay, but say so only when ``release`` is called: the asker gives up first."""

    PAY_THEN_CLOSE = "pay_then_close"
    """Pay, then hang up: the answer is lost."""

    PAY_THEN_SERVER_ERROR = "pay_then_server_error"
    """Pay, then answer 500."""

    TELL_THEN_SUCCEED = "tell_then_succeed"
    """Pay, report it to the shop, and only then answer the shop's request."""

    TELL_THEN_CLOSE = "tell_then_close"
    """Pay, report it to the shop, then hang up: only the report arrives."""


TELLING = frozenset({Behaviour.TELL_THEN_SUCCEED, Behaviour.TELL_THEN_CLOSE})
PAYING = TELLING | frozenset(
    {
        Behaviour.SUCCEED,
        Behaviour.PAY_THEN_TIMEOUT,
        Behaviour.PAY_THEN_CLOSE,
        Behaviour.PAY_THEN_SERVER_ERROR,
    }
)
HANGING = frozenset({Behaviour.TIMEOUT, Behaviour.PAY_THEN_TIMEOUT})
SILENT = frozenset(
    {
        Behaviour.TIMEOUT,
        Behaviour.CLOSE,
        Behaviour.PAY_THEN_CLOSE,
        Behaviour.TELL_THEN_CLOSE,
    }
)
FAULTY = frozenset({Behaviour.SERVER_ERROR, Behaviour.PAY_THEN_SERVER_ERROR})
