"""The payment App acts on what its shop signed, and on nothing else."""

import hmac
import json
import os
from hashlib import sha256
from urllib.error import HTTPError
from urllib.parse import urljoin, urlsplit
from urllib.request import Request, urlopen

import jwt
import pytest

from tests.conftest import HOST

WANTED = {
    "action": {"actionType": "REFUND", "amount": 1000, "currency": "EUR"},
    "transaction": {"id": "VHJhbnNhY3Rpb25JdGVtOjE="},
    "grantedRefund": {"id": "T3JkZXJHcmFudGVkUmVmdW5kOjE="},
}


@pytest.fixture
def sign(served):
    """Sign as the shop does: its processes share their key with these."""
    if HOST == "saleor":
        return lambda body: _jws(body, os.environ["RSA_PRIVATE_KEY"], served.api)
    secret = served.story.webhook_secret.encode()
    return lambda body: hmac.new(secret, body, sha256).hexdigest()


def _jws(body, key, api_url):
    """A detached signature with any key, under the name of the shop's own."""
    with urlopen(urljoin(api_url, "/.well-known/jwks.json"), timeout=10) as answer:
        (published,) = json.load(answer)["keys"]
    return jwt.api_jws.encode(
        body,
        key,
        algorithm="RS256",
        headers={"kid": published["kid"], "crit": ["b64"]},
        is_payload_detached=True,
    )


@pytest.fixture
def genuine(served, sign):
    """A refund request as the shop would send it: body and headers."""
    body = json.dumps(WANTED).encode()
    return body, {
        "Content-Type": "application/json",
        "Saleor-Event": "transaction_refund_requested",
        "Saleor-Domain": urlsplit(served.api).netloc,
        "Saleor-Api-Url": served.api,
        "Saleor-Signature": sign(body),
    }


def status_of(provider, body, headers):
    try:
        with urlopen(Request(provider.url, body, headers), timeout=10) as answer:
            return answer.status
    except HTTPError as error:
        return error.code


def test_the_shops_own_request_is_paid(provider, genuine):
    assert status_of(provider, *genuine) == 200
    assert len(provider.payments) == 1


def test_another_amount_under_the_same_signature_is_refused(provider, genuine):
    body, headers = genuine

    assert status_of(provider, body.replace(b"1000", b"9000"), headers) == 401
    assert provider.requests == []


@pytest.mark.parametrize(
    ("header", "value", "status"),
    [
        ("Saleor-Signature", None, 401),
        ("Saleor-Signature", "", 401),
        ("Saleor-Signature", "0" * 64, 401),
        ("Saleor-Signature", "eyJhbGciOiJub25lIn0..", 401),
        ("Saleor-Domain", None, 401),
        ("Saleor-Domain", "shop.example", 401),
        ("Saleor-Api-Url", "http://shop.example/graphql/", 401),
        ("Saleor-Event", None, 400),
        ("Saleor-Event", "transaction_charge_requested", 400),
    ],
)
def test_a_request_that_is_not_the_shops_is_refused(
    provider, genuine, header, value, status
):
    # given
    body, headers = genuine
    others = {name: known for name, known in headers.items() if name != header}
    forged = others if value is None else {**others, header: value}

    # then
    assert status_of(provider, body, forged) == status
    assert provider.requests == []


@pytest.mark.skipif(HOST == "sandbox", reason="the sandbox has no key of its own")
def test_a_signature_by_another_key_is_refused(served, provider, genuine):
    from cryptography.hazmat.primitives.asymmetric import rsa

    # given
    body, headers = genuine
    signature = _jws(body, rsa.generate_private_key(65537, 2048), served.api)

    # then
    assert status_of(provider, body, {**headers, "Saleor-Signature": signature}) == 401
    assert provider.requests == []
