import pytest
from django.utils import translation

from saleor_returns.domain.policy.decision import Refusal
from saleor_returns.domain.policy.effects import LegalGround
from saleor_returns.errors import ErrorCode
from saleor_returns.messages import refusal_message

END = "2026-05-28T23:59:59.999999-04:00"
DECLINED = ErrorCode.DECLINED_BY_POLICY


@pytest.mark.parametrize(
    ("code", "data", "english", "french"),
    [
        (
            ErrorCode.NOT_RETURNABLE,
            {"rule": "Clearance"},
            "This item cannot be returned.",
            "Cet article ne peut pas être retourné.",
        ),
        (
            ErrorCode.NOT_RETURNABLE,
            {"rule": "Fresh", "ground": "perishable"},
            "This item cannot be returned: goods that deteriorate or expire rapidly.",
            "Cet article ne peut pas être retourné\u00a0: articles susceptibles de se "
            "détériorer ou de se périmer rapidement.",
        ),
        (
            ErrorCode.RETURN_WINDOW_EXPIRED,
            {"deadline": END, "rule": "[default]"},
            "The time to return this item ended on May 28, 2026.",
            "Le délai de retour de cet article a expiré le 28 mai 2026.",
        ),
        (
            DECLINED,
            {"rule": "Risk"},
            "This return was declined automatically. If you think that this is wrong, "
            "please contact our customer service.",
            "Ce retour a été refusé automatiquement. Si vous pensez qu’il s’agit d’une "
            "erreur, contactez notre service client.",
        ),
        (
            ErrorCode.GIFT_CARD,
            {},
            "Gift cards cannot be returned.",
            "Les cartes cadeaux ne peuvent pas être retournées.",
        ),
    ],
)
def test_customers_read_refusals_in_their_language(code, data, english, french):
    refusal = Refusal(code=code, data=data)

    with translation.override("en"):
        assert refusal_message(refusal) == english
    with translation.override("fr"):
        assert refusal_message(refusal) == french


@pytest.mark.parametrize("ground", LegalGround)
def test_every_legal_ground_has_words(ground):
    refusal = Refusal(code=ErrorCode.NOT_RETURNABLE, data={"ground": str(ground)})

    with translation.override("fr"):
        assert refusal_message(refusal).startswith(
            "Cet article ne peut pas être retourné\u00a0:"
        )
