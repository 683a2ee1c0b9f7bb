"""A browser's way through the portal, without a browser."""

import re
from datetime import timedelta
from html import unescape
from urllib.parse import urlsplit

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from saleor_returns import host
from saleor_returns.conf import PLUGIN_ID

FOLDER = f"/plugins/global/{PLUGIN_ID}/portal/"
CARRIED = re.compile(r'name="(csrfmiddlewaretoken|shown)" value="([^"]+)"')

SEALED = re.compile(r'name="sealed" value="([^"]+)"')
WHO = {"name": "Zoé Martin", "email": "zoe@example.com"}


class Visitor:
    """Keeps cookies, and takes along what stands hidden in the last page's forms."""

    def __init__(self, committed):
        self.client = Client(enforce_csrf_checks=True)
        self._committed = committed
        self.answer = None

    @property
    def text(self):
        return self.answer.content.decode()

    @property
    def words(self):
        """What is read on the page, without marks."""
        plain = re.sub(r"<script.*?</script>|<[^>]+>", " ", self.text, flags=re.DOTALL)
        return " ".join(unescape(plain).split())

    def get(self, path="", **headers):
        self.answer = self.client.get(self._path(path), headers=headers)
        return self.answer

    def post(self, path="", data=None, *, follow=True, **headers):
        sent = dict(data or {})
        for name, value in CARRIED.findall(
            self.text if self.answer is not None else ""
        ):
            sent.setdefault(name, unescape(value))
        with self._committed():
            self.answer = self.client.post(self._path(path), sent, headers=headers)
        if follow and self.answer.status_code == 303:
            return self.get(self.answer["Location"])
        return self.answer

    def _path(self, path):
        parts = urlsplit(path)
        if parts.path.startswith("/"):
            return parts.path + (f"?{parts.query}" if parts.query else "")
        return FOLDER + path


@pytest.fixture
def active(shop):
    host.installation.activate_plugin()


@pytest.fixture
def visitor(active, committed):
    return Visitor(committed)


@pytest.fixture
def another(active, committed):
    """Somebody else, with a browser of their own."""
    return Visitor(committed)


@pytest.fixture
def ask_link():
    """Ask for a guest's link; gives the path of the link that was mailed, or nothing."""

    def ask(visitor, number, email="zoe@example.com"):
        mail.outbox.clear()
        visitor.get()
        visitor.post("", {"number": str(number), "email": email})
        if not mail.outbox:
            return None
        (sent,) = mail.outbox
        (link,) = re.findall(r"http\S+/enter/\S+", sent.body)
        return urlsplit(link).path

    return ask


@pytest.fixture
def inside(visitor, case, ask_link):
    """A guest who came to the order by the link in their mail."""
    visitor.get(ask_link(visitor, case.order.number))
    visitor.post(visitor.answer.request["PATH_INFO"])
    assert visitor.answer.status_code == 200
    return visitor


@pytest.fixture
def in_time(case):
    """The goods arrived two days ago: the period to withdraw is open."""
    arrived = timezone.now() - timedelta(days=2)
    case.fulfillment.created_at = arrived
    case.fulfillment.metadata = {"delivered_at": arrived.date().isoformat()}
    case.fulfillment.save()


@pytest.fixture
def option(settings):
    """Set options of the plugin, whether the shop has set any or not."""

    def choose(**values):
        before = getattr(settings, "SALEOR_RETURNS", {})
        settings.SALEOR_RETURNS = {**before, **values}

    return choose


@pytest.fixture
def by_account(api, payload, case):
    """The path of a link that a logged-in customer gets from the storefront."""
    from saleor_returns.graphql.identifiers import global_id

    def ask(user=None, order=None):
        variables = {"id": global_id("Order", (order or case.order).pk)}
        answer = payload(api(LINK, variables, user or case.customer))
        return urlsplit(answer["url"] or "").path, answer["errors"]

    return ask


LINK = """
mutation ($id: ID!) { returnPortalLinkCreate(orderId: $id) {
  url expiresAt errors { code }
} }
"""


def sealed(visitor):
    return unescape(SEALED.search(visitor.text).group(1))


@pytest.fixture
def declared(inside, in_time):
    """Goes as far as the page that asks once more."""

    def declare(**given):
        inside.get("withdraw/")
        inside.post("withdraw/confirm/", {"what": "whole", **WHO, **given})
        return inside

    return declare
