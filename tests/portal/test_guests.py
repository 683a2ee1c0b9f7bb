"""A guest finds an order by its number and e-mail address, and nobody learns more."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from saleor_returns.models import PortalLink, ThrottleCounter
from saleor_returns.operations.portal import throttle
from saleor_returns.portal.visit import client_address
from saleor_returns.tasks import prune_portal

FORGED = re.compile(r'value="[A-Za-z0-9]{64}"')


@pytest.fixture
def in_french(case):
    case.order.language_code = "fr"
    case.order.save(update_fields=["language_code"])


def test_a_hit_mails_a_link_that_opens_the_order(visitor, case, ask_link):
    path = ask_link(visitor, f" #{case.order.number} ", " ZOE@example.com")
    assert "Look into your mail" in visitor.words
    (sent,) = mail.outbox
    assert sent.to == ["zoe@example.com"]

    visitor.get(path)
    assert "Go on to my order" in visitor.words
    visitor.post(path)
    assert str(case.order.number) in visitor.words


def test_a_miss_mails_nothing(visitor, case, shop, ask_link):
    number = case.order.number
    assert ask_link(visitor, number, "other@example.com") is None
    assert ask_link(visitor, int(number) + 1000) is None
    assert not PortalLink.objects.exists()


def test_the_mail_goes_to_the_address_that_the_shop_knows(visitor, case, ask_link):
    """A letter that a database may hold for an ``i`` leads to somebody else's mailbox."""
    case.order.user_email = "mike@example.com"
    case.order.user = None
    case.order.save(update_fields=["user_email", "user"])
    assert ask_link(visitor, case.order.number, "mıke@example.com") is None
    assert ask_link(visitor, case.order.number, "MIKE@example.com")


def test_hit_and_miss_look_and_read_the_same(visitor, another, case, monkeypatch):
    """The request does the same for both: what looks for the order is another process."""
    from saleor_returns.tasks import send_guest_link

    queued = []
    monkeypatch.setattr(send_guest_link, "delay", lambda *given: queued.append(given))
    number = int(case.order.number)
    seen = []
    for who, asked in ((visitor, number), (another, number + 1)):
        who.get()
        with CaptureQueriesContext(connection) as statements:
            answer = who.post(
                "", {"number": asked, "email": "zoe@example.com"}, follow=False
            )
        shapes = [re.sub(r"'[^']*'|\d+", "?", row["sql"]) for row in statements]
        who.get(answer["Location"])
        seen.append(
            (
                answer.status_code,
                answer["Location"],
                FORGED.sub("", who.text),
                sorted(who.client.cookies),
                shapes,
            )
        )

    assert seen[0] == seen[1]
    assert queued == [
        (number, "zoe@example.com", "en"),
        (number + 1, "zoe@example.com", "en"),
    ]
    assert not any("order_order" in shape for shape in seen[0][4])


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"number": "12a", "email": "zoe@example.com"},
        {"number": "1" * 300, "email": "zoe@example.com"},
        {"number": "1", "email": "zoe"},
        {"number": "1", "email": 'x"><script>alert(1)</script>@a.b'},
        {"number": "1\0", "email": "zoe@example.com"},
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_lost(visitor, given):
    visitor.get()
    answer = visitor.post("", given)
    assert answer.status_code == 400
    assert 'aria-invalid="true"' in visitor.text
    assert "<script>alert" not in visitor.text
    assert not ThrottleCounter.objects.exists()


def test_a_link_works_once(visitor, another, case, ask_link):
    path = ask_link(visitor, case.order.number)
    another.get(path)
    visitor.get(path)
    visitor.post(path)
    assert visitor.answer.status_code == 200

    again = another.post(path)

    assert again.status_code == 410
    assert "returns_visit" not in another.client.cookies
    assert another.get(path).status_code == 410


def test_looking_at_a_link_does_not_use_it(visitor, case, ask_link):
    path = ask_link(visitor, case.order.number)
    visitor.client.head(path)
    visitor.get(path)
    assert PortalLink.objects.get().used_at is None


def test_links_end_and_all_that_is_wrong_with_them_is_answered_alike(
    visitor, case, ask_link
):
    path = ask_link(visitor, case.order.number)
    other = path[:-4] + "abc/"
    assert visitor.get(other).status_code == 410
    unknown = FORGED.sub("", visitor.text)
    PortalLink.objects.update(expires_at=timezone.now())
    assert visitor.get(path).status_code == 410
    assert FORGED.sub("", visitor.text).replace(path, other) == unknown


def test_only_a_hash_of_a_token_is_kept(visitor, case, ask_link):
    path = ask_link(visitor, case.order.number)
    token = path.rstrip("/").rpartition("/")[2]
    link = PortalLink.objects.get()
    assert token not in str(vars(link))


def test_drafts_and_expired_orders_are_none(visitor, case, ask_link):
    case.order.status = "draft"
    case.order.save(update_fields=["status"])
    assert ask_link(visitor, case.order.number) is None


def test_too_many_tries_for_one_address(visitor, case):
    answers = []
    for number in range(6):
        visitor.get()
        answers.append(
            visitor.post("", {"number": number + 1, "email": "zoe@example.com"})
        )
    assert [answer.status_code for answer in answers] == [200] * 5 + [429]
    assert answers[-1]["Retry-After"] == "3600"
    assert "Too many tries" in visitor.words
    visitor.get()
    assert visitor.post("", {"number": 1, "email": "a@example.com"}).status_code == 200


def test_counts_end_after_an_hour_and_are_forgotten(visitor, case):
    for _time in range(6):
        visitor.get()
        visitor.post("", {"number": 1, "email": "zoe@example.com"})
    assert visitor.answer.status_code == 429
    ThrottleCounter.objects.update(began_at=timezone.now() - timedelta(minutes=61))

    visitor.get()
    assert (
        visitor.post("", {"number": 1, "email": "zoe@example.com"}).status_code == 200
    )

    ThrottleCounter.objects.update(began_at=timezone.now() - timedelta(minutes=61))
    prune_portal()
    assert not ThrottleCounter.objects.exists()


def test_no_address_is_kept_by_the_counters(visitor, case):
    visitor.get()
    visitor.post("", {"number": 7, "email": "zoe@example.com"})
    keys = " ".join(ThrottleCounter.objects.values_list("key", flat=True))
    assert ThrottleCounter.objects.count() == 3
    assert "zoe" not in keys
    assert "127" not in keys.split()


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8::1", "20010db800000000"),
        ("2001:db8::ffff:1", "20010db800000000"),
        ("nobody", ""),
    ],
)
def test_what_counts_as_one_address(address, network):
    assert throttle.network_of(address) == network


def test_addresses_that_visitors_make_up_do_not_count(visitor, option, case):
    class Request:
        headers = {"X-Forwarded-For": "6.6.6.6, 192.0.2.7, 10.0.0.1"}
        META = {"REMOTE_ADDR": "10.0.0.9"}

    def with_proxies(count):
        option(PORTAL_PROXIES=count)
        return client_address(Request)

    assert with_proxies(0) == "10.0.0.9"
    assert with_proxies(2) == "192.0.2.7"
    assert with_proxies(9) == "10.0.0.9"


@pytest.mark.parametrize(
    ("told", "address"),
    [
        ("192.0.2.7:51234", "192.0.2.7"),
        ("[2001:db8::1]:51234", "2001:db8::1"),
        ("[2001:db8::1]", "2001:db8::1"),
        ("2001:db8::1", "2001:db8::1"),
    ],
)
def test_the_port_that_some_proxies_tell_is_no_part_of_the_address(
    option, told, address
):
    class Request:
        headers = {"X-Forwarded-For": f"6.6.6.6, {told}"}
        META = {"REMOTE_ADDR": "10.0.0.9"}

    option(PORTAL_PROXIES=1)
    assert client_address(Request) == address


def test_a_form_of_another_site_is_refused(visitor, case):
    visitor.get()
    answer = visitor.post(
        "",
        {"number": 1, "email": "zoe@example.com", "csrfmiddlewaretoken": "x" * 64},
    )
    assert answer.status_code == 403
    assert not ThrottleCounter.objects.exists()
    visitor.get()
    foreign = visitor.post(
        "", {"number": 1, "email": "zoe@example.com"}, origin="https://evil.example"
    )
    assert foreign.status_code == 403


def test_the_public_origin_may_send_forms_though_a_proxy_hides_it(visitor, option):
    option(PORTAL_URL="https://returns.shop.example")
    visitor.get()
    answer = visitor.post(
        "",
        {"number": 1, "email": "zoe@example.com"},
        follow=False,
        origin="https://returns.shop.example",
    )
    assert (answer.status_code, answer["Location"]) == (303, "/sent/")


def test_a_broker_that_is_down_looks_like_any_other_time(visitor, case, monkeypatch):
    from saleor_returns.tasks import send_guest_link

    def broken(*given):
        raise ConnectionError

    monkeypatch.setattr(send_guest_link, "delay", broken)
    visitor.get()
    visitor.post("", {"number": case.order.number, "email": "zoe@example.com"})
    assert "Look into your mail" in visitor.words


def test_the_mail_and_the_order_speak_the_visitors_language(
    visitor, case, in_french, ask_link
):
    visitor.get("?lang=fr")
    path = ask_link(visitor, case.order.number)
    (sent,) = mail.outbox
    assert "retour" in sent.subject
    visitor.get(path)
    visitor.post(path)
    assert '<html lang="fr"' in visitor.text
