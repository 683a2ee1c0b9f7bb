"""What is reported when a draft is validated or published."""

from collections.abc import Collection, Mapping
from types import MappingProxyType

from ...lifecycle import Resolution
from ..document import PolicyDocument
from ..effects import Method
from .names import InShop, named_in, of_names
from .notice import Notice, NoticeCode, Severity
from .rules import of_rules
from .shop import of_currencies, of_offers
from .withdrawal import of_withdrawals

SEVERITIES = tuple(Severity)
NOT_LOOKED_UP: Mapping[str, InShop] = MappingProxyType({})


def review(
    document: PolicyDocument,
    *,
    resolutions: Collection[Resolution] = tuple(Resolution),
    methods: Collection[Method] = tuple(Method),
    currencies: Collection[str] = (),
    risk_is_provided: bool = False,
    shop: Mapping[str, InShop] = NOT_LOOKED_UP,
) -> tuple[Notice, ...]:
    """Everything worth knowing of a valid document, the gravest first.

    ``resolutions`` and ``methods`` are what the shop can carry out, ``currencies`` what
    it sells in, and ``shop`` what it has of the things that the document names, by
    kind. Rules that are switched off are passed over.
    """
    notices = [
        *of_withdrawals(document),
        *of_rules(document, risk_is_provided=risk_is_provided),
        *of_offers(document, resolutions, methods),
        *of_currencies(document, currencies),
        *of_names(named_in(document), shop),
    ]
    return tuple(
        sorted(
            dict.fromkeys(notices),
            key=lambda notice: SEVERITIES.index(notice.severity),
        )
    )


__all__ = ["Notice", "NoticeCode", "Severity", "review"]
