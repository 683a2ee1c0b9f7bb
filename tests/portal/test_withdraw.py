"""Withdrawing from the contract of an order that the visitor has shown: in two steps."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from saleor_returns.models import ReturnRequest, Withdrawal
from saleor_returns.operations.publish_policy import publish_policy
from saleor_returns.portal import withdrawing
from tests.mailing import parts
from tests.policies import policy

from .conftest import FOLDER, WHO, sealed
from .test_gifts import code, recipient  # noqa: F401  (fixtures)
from .test_who_sees_what import foreign  # noqa: F401  (a fixture)

HERE = "Withdraw from contract here"


def test_the_whole_order_in_two_steps(inside, case, in_time, send):
    inside.get("order/")
    assert HERE in inside.words
    inside.get("withdraw/")
    assert 'value="zoe@example.com"' in inside.text
    inside.post("withdraw/confirm/", {"what": "whole", **WHO})
    number = case.order.number
    assert f"I withdraw from the whole contract of order {number}." in inside.words
    assert "3 × Shirt" in inside.words
    assert "Confirm withdrawal" in inside.words
    assert not Withdrawal.objects.exists()

    with send() as sent:
        inside.post("withdraw/confirm/", {"sealed": sealed(inside)})

    made, request = Withdrawal.objects.get(), ReturnRequest.objects.get()
    assert (made.outcome, made.actor, made.declaration.whole) == (
        "accepted",
        "customer",
        True,
    )
    assert made.address_family == "ipv4"
    assert f"Withdrawal {made.reference}" in inside.words
    moment = made.declared_at
    assert f"{moment:%-I}:{moment:%M}:{moment:%S}" in inside.words
    assert "UTC" in inside.words
    until = f"{moment + timedelta(days=14):%B %-d, %Y}"
    assert f"Send the items by {until}." in inside.words
    assert f"We pay back by {until}" in inside.words
    assert f"returns/{request.number}/" in inside.text
    assert [row["To"] for row in sent if "withdrawal" in row["Subject"]] == [
        "zoe@example.com"
    ]
    (document,) = re.findall(r'href="(http[^"]+\.pdf)"', inside.text)
    assert inside.client.get(inside._path(document))["Content-Type"] == (
        "application/pdf"
    )
    inside.get(f"returns/{request.number}/")
    assert inside.answer.status_code == 200
    inside.get("order/")
    assert made.reference in inside.words


def test_some_items_and_a_comment(declared, case):
    mug = case.lines["mug"].pk
    words = "It <b>does not</b> fit."
    visitor = declared(what="some", **{f"quantity-{mug}": "1"}, comment=words)
    assert "1 × Mug" in visitor.words
    assert "Shirt" not in visitor.words
    assert "It &lt;b&gt;does not&lt;/b&gt; fit." in visitor.text
    visitor.post("withdraw/confirm/", {"sealed": sealed(visitor)})
    declaration = Withdrawal.objects.get().declaration
    assert {row.sku: row.quantity for row in declaration.items} == {"mug": 1}
    assert declaration.comment == words
    assert "It &lt;b&gt;does not&lt;/b&gt; fit." in visitor.text


def test_sent_twice_it_is_one(declared):
    visitor = declared()
    page = visitor.answer
    visitor.post("withdraw/confirm/", {"sealed": sealed(visitor)})
    first = visitor.answer.request["PATH_INFO"]
    visitor.answer = page
    visitor.post("withdraw/confirm/", {"sealed": sealed(visitor)})
    assert visitor.answer.request["PATH_INFO"] == first
    assert Withdrawal.objects.count() == 1


def test_sent_again_in_another_language_it_is_still_one(declared):
    visitor = declared()
    page, text = visitor.answer, sealed(visitor)
    visitor.post("withdraw/confirm/", {"sealed": text})
    visitor.get("?lang=fr")
    visitor.answer = page
    visitor.post("withdraw/confirm/", {"sealed": text})
    assert Withdrawal.objects.count() == 1
    assert f"Rétractation {Withdrawal.objects.get().reference}" in visitor.words


def test_it_may_be_changed_before(declared, case):
    mug = case.lines["mug"].pk
    visitor = declared(what="some", **{f"quantity-{mug}": "2"}, name="Z. <i>M</i>")
    visitor.post("withdraw/", {"sealed": sealed(visitor)})
    assert 'value="Z. &lt;i&gt;M&lt;/i&gt;"' in visitor.text
    assert '<option value="2" selected>' in visitor.text
    assert re.search(r'value="some" checked', visitor.text)
    assert not Withdrawal.objects.exists()


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"name": " "}, "Write your name."),
        ({"name": "x" * 251}, "Write your name in at most 250 characters."),
        ({"email": "zoe"}, "Write your whole e-mail address"),
        ({"email": 'x"><script>alert(1)</script>@a.b'}, "Write your whole e-mail"),
        ({"what": ""}, "Say whether you mean the whole order."),
        ({"what": "some"}, "Choose at least one item."),
        ({"comment": "x" * 2001}, "Write at most 2000 characters."),
        ({"comment": "\0"}, "Write at most 2000 characters."),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_lost(declared, given, told):
    visitor = declared(**{"comment": "Kept.", **given})
    assert visitor.answer.status_code == 400
    assert told in visitor.words
    assert "<script>alert" not in visitor.text
    assert "comment" in given or "Kept." in visitor.text


@pytest.mark.parametrize("units", ["-1", "1.5", "²", "99", "x"])
def test_units_that_cannot_be(declared, case, units):
    mug = case.lines["mug"].pk
    visitor = declared(what="some", **{f"quantity-{mug}": units})
    assert visitor.answer.status_code == 400
    assert "Mug: choose a number from 0 to 2." in visitor.words


def test_lines_of_other_orders_are_not_taken(declared, foreign):  # noqa: F811
    line = foreign.lines.get().order_line_id
    visitor = declared(what="some", **{f"quantity-{line}": "1"})
    assert visitor.answer.status_code == 400
    assert "Choose at least one item." in visitor.words


@pytest.mark.parametrize("change", [lambda text: "x" + text[1:], lambda text: ""])
def test_a_form_that_somebody_changed_is_none(declared, change):
    visitor = declared()
    visitor.post("withdraw/confirm/", {"sealed": change(sealed(visitor))})
    assert visitor.answer.status_code == 400
    assert "Please look at it once more." in visitor.words
    assert not Withdrawal.objects.exists()


def test_a_form_of_another_order_is_not_taken(declared, foreign):  # noqa: F811
    other = withdrawing.sealed(
        withdrawing.Filled(str(foreign.order_id), "1", **WHO, whole=True)
    )
    visitor = declared()
    visitor.post("withdraw/confirm/", {"sealed": other}, follow=False)
    assert visitor.answer["Location"] == f"{FOLDER}?ended=1"
    assert not Withdrawal.objects.exists()


def test_another_orders_withdrawal_is_not_there(inside, foreign):  # noqa: F811
    from saleor_returns.host.contract import SYSTEM
    from saleor_returns.operations.withdrawals.declared import Declared
    from saleor_returns.operations.withdrawals.withdraw import withdraw

    made = withdraw(declared=Declared(foreign.order_id), actor=SYSTEM)
    assert inside.get(f"withdrawals/{made.pk}/").status_code == 404


def test_other_sites_cannot_send_it(declared):
    visitor = declared()
    given = {"sealed": sealed(visitor)}
    answer = visitor.client.post(FOLDER + "withdraw/confirm/", given)
    assert answer.status_code == 403
    assert not Withdrawal.objects.exists()


def test_whoever_was_given_goods_has_nothing_to_withdraw_from(
    case, in_force, request, another
):
    in_force(resolutions=["original_payment", "store_credit"])
    visitor = request.getfixturevalue("recipient")
    visitor.get("order/")
    assert HERE not in visitor.words
    for path in ("withdraw/", "withdraw/confirm/"):
        assert visitor.get(path).status_code == 404
    form = withdrawing.Filled(str(case.order.pk), "1", **WHO)
    visitor.get("order/")
    given = {"sealed": withdrawing.sealed(form)}
    assert visitor.post("withdraw/confirm/", given).status_code == 404
    assert not Withdrawal.objects.exists()


def test_too_many_for_one_order(declared):
    visitor = declared()
    text = sealed(visitor)
    page = visitor.answer
    for _time in range(10):
        visitor.answer = page
        assert visitor.post("withdraw/confirm/", {"sealed": text}).status_code == 200
    visitor.answer = page
    assert visitor.post("withdraw/confirm/", {"sealed": text}).status_code == 429


def test_what_is_not_shipped_is_looked_at_by_a_person(inside, case, in_time, shop):
    from saleor_returns.host.contract import Actor, ActorKind
    from saleor_returns.operations.withdrawals.declared import Declared
    from saleor_returns.operations.withdrawals.withdraw import withdraw

    who = Actor(ActorKind.CUSTOMER, order_id=case.order.pk)
    withdraw(declared=Declared(case.order.pk), actor=who)
    inside.get("withdraw/")
    inside.post("withdraw/confirm/", {"what": "whole", **WHO})
    inside.post("withdraw/confirm/", {"sealed": sealed(inside)})
    assert "A person looks at your withdrawal and writes to you." in inside.words
    assert "We pay back by" not in inside.words


def test_the_acknowledgement_speaks_the_language_that_was_chosen(declared, send):
    visitor = declared()
    visitor.get("withdraw/?lang=fr")
    assert "Renoncer au contrat" in visitor.words
    visitor.post("withdraw/confirm/", {"what": "whole", **WHO})
    assert "Confirmer la rétractation" in visitor.words
    with send() as sent:
        visitor.post("withdraw/confirm/", {"sealed": sealed(visitor)})
    assert Withdrawal.objects.get().declaration.language == "fr"
    (message,) = [row for row in sent if "rétractation" in row["Subject"]]
    assert "votre rétractation" in parts(message)[0]


def test_a_shop_where_no_law_gives_the_right_does_not_offer_it(inside, case):
    statutory = policy().statutory.model_copy(update={"applies": "nowhere"})
    nowhere = policy().model_copy(update={"statutory": statutory})

    def publish(channel):
        for since in (case.order.created_at - timedelta(days=1), timezone.now()):
            publish_policy(channel=channel, document=nowhere, effective_from=since)

    case.channel.is_active = True
    case.channel.save(update_fields=["is_active"])
    publish(case.channel)
    inside.get("order/")
    assert HERE not in inside.words
    inside.post("leave/", {})
    assert HERE in inside.words
    inside.get(f"?channel={case.channel.slug}")
    assert HERE not in inside.words
    for channel in (*type(case.channel).objects.exclude(pk=case.channel.pk), None):
        publish(channel)
    inside.get("")
    assert HERE not in inside.words
