"""What a policy tries with withdrawals that the law does not allow.

Directive 2011/83/EU, articles 9 to 16. The guard holds whatever a policy says, so these
say where its words promise less than what will be done.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from ...language import gettext_noop as _
from ...lifecycle import RequestKind
from ..conditions import AnswerTest, AttributeTest, MetadataTest, tests
from ..document import PolicyDocument
from ..effects import ARTICLE_16
from ..partial import OF_THE_GOODS
from ..statutory import EU
from .attempts import JUDGES
from .constraints import Constraint, Span, Words
from .notice import Notice, NoticeCode, Severity
from .reach import possible
from .sources import Setting, placed, settings

TELL_THE_GOODS = OF_THE_GOODS | {"digital"}
"""Facts that an exclusion of the law may follow from."""


def of_withdrawals(document: PolicyDocument) -> Iterator[Notice]:
    """Everything that the guard overrules, and what it cannot."""
    if document.statutory.applies == "nowhere":
        yield Notice(
            NoticeCode.NO_RIGHT_OF_WITHDRAWAL,
            Severity.INFO,
            "statutory.applies",
            _(
                "The policy gives no right of withdrawal. Consumers in the EU have it "
                "whatever a policy says; companies do not."
            ),
            "9(1)",
        )
        return
    within = _within(document)
    for effect, judge in JUDGES.items():
        for setting in settings(document, effect, within):
            attempt = judge(setting, document)
            if attempt is not None and not _is_excluded(setting):
                yield Notice(
                    attempt.code,
                    attempt.severity,
                    setting.path,
                    attempt.text,
                    attempt.article,
                    values=attempt.values,
                )
    yield from _grounds(document)


def _within(document: PolicyDocument) -> dict[str, Constraint]:
    """What is so of a withdrawal in time, as far as rules can tell."""
    kind = Words(True, (frozenset({RequestKind.WITHDRAWAL.value}),))
    days = Span(Decimal(0), Decimal(document.statutory.days), is_whole=True)
    bounds: dict[str, Constraint] = {"kind": kind, "days_since_delivery": days}
    if document.statutory.applies == "eu":
        bounds["shipping_country"] = Words(True, (EU,))
    return bounds


def _is_excluded(setting: Setting) -> bool:
    """Whether the rule itself says on which legal ground there is no right."""
    returnable = setting.rule and setting.rule.then.returnable
    return bool(returnable and returnable.ground)


def _grounds(document: PolicyDocument) -> Iterator[Notice]:
    """Exclusions that follow from a price or a customer instead of the goods."""
    for row in placed(document):
        returnable = row.rule.then.returnable
        if returnable is None or returnable.ground is None:
            continue
        if not possible((row.rule.when, "true"), within=_within(document)):
            continue
        asked = () if row.rule.when is None else tests(row.rule.when)
        if not any(map(_tells_the_goods, asked)):
            yield Notice(
                NoticeCode.GROUND_NOT_OF_GOODS,
                Severity.WARNING,
                f"{row.path}.then.returnable.ground",
                _(
                    "Excludes goods from withdrawal on a legal ground, but looks at "
                    "nothing that tells what the goods are. Clearance is no exclusion."
                ),
                ARTICLE_16[returnable.ground],
            )


def _tells_the_goods(test: Any) -> bool:
    """Attributes, metadata and answers may tell what goods are; a customer's do not."""
    if isinstance(test, MetadataTest):
        return test.metadata != "customer"
    return isinstance(test, AttributeTest | AnswerTest) or test.fact in TELL_THE_GOODS
