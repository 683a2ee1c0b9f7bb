"""The stub payment provider does as it is told, whoever asks."""

from collections import Counter
from decimal import Decimal

import pytest
import requests

from sandbox import provider as stub

PAYLOAD = {
    "action": {"actionType": "REFUND", "amount": 12.5, "currency": "EUR"},
    "transaction": {"id": "VHJhbnNhY3Rpb25JdGVtOjE=", "pspReference": "psp-1"},
    "grantedRefund": {"id": "T3JkZXJHcmFudGVkUmVmdW5kOjE="},
}
SIGNED = {"Saleor-Signature": "someone"}


def ask(provider, payload=PAYLOAD, headers=SIGNED):
    return requests.post(provider.url, json=payload, headers=headers, timeout=0.5)


@pytest.mark.parametrize(
    "payload",
    [
        PAYLOAD,
        [PAYLOAD],
        {"event": PAYLOAD},
        {
            "action": {"type": "refund", "value": "12.500", "currency": "EUR"},
            "transaction": {"psp_reference": "psp-1"},
        },
    ],
)
def test_it_pays_and_says_so(provider, payload):
    # when
    answer = ask(provider, payload).json()

    # then
    payment = provider.payments[0]
    assert payment.amount == Decimal("12.5")
    assert payment.currency == "EUR"
    assert answer["result"] == "REFUND_SUCCESS"
    assert answer["pspReference"] == payment.psp_reference


def test_it_refuses(provider):
    # given
    provider.behave("fail")

    # when
    answer = ask(provider).json()

    # then
    assert answer["result"] == "REFUND_FAILURE"
    assert answer["message"]
    assert not provider.payments


@pytest.mark.parametrize(
    ("behaviour", "error", "payments"),
    [
        ("timeout", requests.Timeout, 0),
        ("close", requests.ConnectionError, 0),
        ("pay_then_timeout", requests.Timeout, 1),
        ("pay_then_close", requests.ConnectionError, 1),
    ],
)
def test_its_answer_does_not_come(provider, behaviour, error, payments):
    # given
    provider.behave(behaviour)

    # when
    with pytest.raises(error):
        ask(provider)

    # then
    assert len(provider.payments) == payments


@pytest.mark.parametrize(
    ("behaviour", "payments"), [("server_error", 0), ("pay_then_server_error", 1)]
)
def test_it_breaks(provider, behaviour, payments):
    # given
    provider.behave(behaviour)

    # then
    assert ask(provider).status_code == 500
    assert len(provider.payments) == payments


def test_it_talks_nonsense(provider):
    # given
    provider.behave("garbage")

    # then
    with pytest.raises(requests.JSONDecodeError):
        ask(provider).json()
    assert not provider.payments


def test_a_behaviour_can_last_for_some_requests_only(provider):
    # given
    provider.behave("fail", times=1)

    # then
    results = [ask(provider).json()["result"] for _ in range(2)]
    assert results == ["REFUND_FAILURE", "REFUND_SUCCESS"]


def test_a_naive_provider_pays_as_often_as_it_is_asked(provider):
    # when
    ask(provider)
    ask(provider)

    # then
    assert len(provider.payments) == 2
    assert provider.paid_twice() == [PAYLOAD["grantedRefund"]["id"]]


def test_a_careful_provider_pays_a_granted_refund_once(provider):
    # given
    provider.remembers = True

    # when
    answers = Counter(ask(provider).json()["pspReference"] for _ in range(2))

    # then
    assert len(answers) == 1
    assert len(provider.payments) == 1
    assert not provider.paid_twice()


def test_late_answers_are_reported_once(provider):
    # given
    reports = []
    provider.report = lambda shop_url, event: reports.append(event)
    provider.behave("later")

    # when
    answer = ask(provider).json()
    nothing_paid_yet = not provider.payments
    provider.settle(answer["pspReference"], "REFUND_SUCCESS")

    # then
    assert "result" not in answer
    assert nothing_paid_yet
    assert len(provider.payments) == 1
    assert reports[0]["type"] == "REFUND_SUCCESS"
    assert reports[0]["id"] == PAYLOAD["transaction"]["id"]


def test_a_late_refusal_pays_nothing(provider):
    # given
    provider.report = lambda shop_url, event: event
    provider.behave("later")
    reference = ask(provider).json()["pspReference"]

    # when
    event = provider.settle(reference, "REFUND_FAILURE")

    # then
    assert event["type"] == "REFUND_FAILURE"
    assert not provider.payments


def test_it_is_told_over_http_too(provider):
    # given
    requests.post(f"{provider.url}control", json={"behaviour": "fail"}, timeout=1)

    # when
    ask(provider)
    provider.behave("succeed")
    ask(provider)

    # then
    payments = requests.get(f"{provider.url}payments", timeout=1).json()["payments"]
    assert [payment["amount"] for payment in payments] == ["12.5"]


@pytest.mark.parametrize("headers", [{}, {"Saleor-Signature": "0" * 64}])
def test_it_pays_nothing_without_a_good_signature(headers):
    with stub.running(secret="shared") as provider:
        assert ask(provider, headers=headers).status_code == 401
        assert not provider.payments


def test_it_pays_nothing_that_is_no_refund(provider):
    assert ask(provider, {"action": {"actionType": "CHARGE"}}).status_code == 400
    assert not provider.payments
