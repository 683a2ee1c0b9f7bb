"""The guide's example knows what the shop signed from what somebody else wrote."""

import re

import jwt
import pytest
from saleor.core.jwt_manager import get_jwt_manager
from saleor.webhook.transport import signature_for_payload

from tests.docs.examples import examples, text_of

GUIDE = "docs/integrators.md"
BODY = b'{"event": {"eventId": "1"}}'


@pytest.fixture
def example(monkeypatch):
    """What the Python example defines; its shop serves our keys."""
    (source,) = re.findall(
        r"^```python\n(.*?)^```$", text_of(GUIDE), re.DOTALL | re.MULTILINE
    )
    defined = {}
    exec(source, defined)
    keys = get_jwt_manager().get_jwks()
    monkeypatch.setattr(defined["KEYS"], "fetch_data", lambda: keys)
    return defined


@pytest.fixture
def headers():
    return {
        "Saleor-Api-Url": "https://shop.example/graphql/",
        "Saleor-Domain": "shop.example",
        "Saleor-Signature": signature_for_payload(BODY, None),
    }


def test_it_takes_what_the_shop_signed(example, headers):
    assert example["check"](BODY, headers) is None


@pytest.mark.parametrize(
    ("body", "changed"),
    [
        (b'{"event": {"eventId": "2"}}', {}),
        (BODY, {"Saleor-Domain": "other.example"}),
        (BODY, {"Saleor-Api-Url": "https://other.example/graphql/"}),
        (BODY, {"Saleor-Signature": "0" * 64}),
        (BODY, {"Saleor-Signature": signature_for_payload(BODY, "secret")}),
        (
            BODY,
            {"Saleor-Signature": jwt.api_jws.encode(BODY, "x" * 32, algorithm="HS256")},
        ),
    ],
)
def test_it_refuses_everything_else(example, headers, body, changed):
    with pytest.raises(example["NotTheShop"]):
        example["check"](body, {**headers, **changed})


def test_its_subscription_is_one_that_saleor_takes():
    from saleor.graphql.webhook.subscription_query import SubscriptionQuery

    query = SubscriptionQuery(examples(GUIDE)["Refunds"])

    assert query.is_valid, query.errors
    assert query.events == ["transaction_refund_requested"]
