"""A guest: the order's number and e-mail address, and the link in the mail."""

import re

import pytest

from tests.mailing import parts
from tests.smtp_server import Mailbox

from .conftest import Reader
from .test_whole_way import BOTH, choose_items


@pytest.mark.parametrize("reader", BOTH[::3], indirect=True, ids="-".join)
def test_from_the_mail_to_the_mail(reader: Reader, mailbox: Mailbox):
    ask_for_the_link(reader, mailbox, "?lang=en", "Look into your mail")
    link = link_of(mailbox, "Return items")
    reader.page.open(link)
    reader.page.wait("document.querySelector('button.main')")
    reader.look()
    reader.go_on("Order")
    assert reader.order.number in reader.words
    choose_items(reader)
    reader.choose("input[value=original_payment]")
    reader.go_on("How do the items come back?")
    reader.choose("input[name=method-all]")
    reader.go_on("Look at it once more")
    mailbox.taken.clear()
    reader.go_on("Return RMA-")
    number = re.search(r"RMA-\w+", reader.words)
    assert number
    told = mailbox.messages[-1]
    assert number.group() in told["Subject"]
    assert told["To"] == reader.order.email

    # The link in this mail shows the return, whatever became of the visit.
    reader.page.call("Network.clearBrowserCookies")
    reader.page.open(link_of(mailbox, "See where your return stands"))
    reader.page.wait("document.querySelector('button.main')")
    reader.go_on("Return RMA-")
    assert number.group() in reader.words
    reader.look()

    # The first one has done its work.
    reader.page.call("Network.clearBrowserCookies")
    reader.page.open(link)
    reader.page.wait("document.querySelector('h1')")
    assert "This link no longer works" in reader.words
    reader.look()


@pytest.mark.parametrize("reader", BOTH[:1], indirect=True, ids="-".join)
def test_in_french_without_a_script(reader: Reader, mailbox: Mailbox):
    reader.without_scripts()
    ask_for_the_link(reader, mailbox, "?lang=fr", "Consultez vos e-mails")
    reader.page.open(link_of(mailbox, "Retourner des articles"))
    reader.page.wait("document.querySelector('button.main')")
    reader.go_on("Commande")
    assert reader.order.number in reader.words


@pytest.mark.parametrize("reader", BOTH[:1], indirect=True, ids="-".join)
def test_whoever_has_no_order_reads_the_same_and_gets_no_mail(
    reader: Reader, mailbox: Mailbox
):
    ask_for_the_link(reader, mailbox, "?lang=en", "Look into your mail")
    found = reader.words
    mailbox.taken.clear()
    reader.page.open(reader.first_page + "?lang=en")
    reader.page.wait("document.querySelector('button.main')")
    reader.fill("number", reader.order.number)
    reader.fill("email", "somebody.else@example.com")
    reader.go_on("Look into your mail")
    assert reader.words == found
    assert mailbox.taken == []


def ask_for_the_link(
    reader: Reader, mailbox: Mailbox, query: str, heading: str
) -> None:
    mailbox.taken.clear()
    reader.page.open(reader.first_page + query)
    reader.page.wait("document.querySelector('button.main')")
    reader.fill("number", reader.order.number)
    reader.fill("email", reader.order.email)
    reader.go_on(heading)


def link_of(mailbox: Mailbox, words: str) -> str:
    """Where the newest mail leads by a line of these words."""
    text, _html = parts(mailbox.messages[-1])
    (link,) = re.findall(rf"^{words}:\n(http\S+/portal/\S+)", text, re.MULTILINE)
    return str(link)
