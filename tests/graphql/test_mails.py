"""Texts of mails through the API: written, checked, looked at, and dropped again."""

import pytest
from graphql_relay import to_global_id

from saleor_returns.models import MailTemplate, OutgoingMail
from tests.mailing import parts

UPDATE = """
mutation ($input: ReturnMailTemplateInput!) {
  returnMailTemplateUpdate(input: $input) {
    template { kind languageCode channelSlug isDefault subject text html revision }
    errors { field code path message acceptedValues }
  }
}
"""
RESET = """
mutation ($input: ReturnMailTemplateResetInput!) {
  returnMailTemplateReset(input: $input) {
    template { isDefault subject } errors { code field acceptedValues }
  }
}
"""
TEMPLATES = """
query ($code: LanguageCodeEnum!, $channel: String) {
  returnMailTemplates(languageCode: $code, channel: $channel) {
    kind isForStaff languageCode channelSlug isDefault subject text html updatedAt
    variables {
      name meaning(languageCode: $code) sample(languageCode: $code)
      rows { name sample }
    }
  }
}
"""
PREVIEW = """
query ($input: ReturnMailPreviewInput!) {
  returnMailPreview(input: $input) {
    subject text html problems { code field path message acceptedValues }
  }
}
"""
MAILS = """
query ($status: ReturnMailStatusEnum) {
  returnMails(first: 10, status: $status) {
    totalCount edges {
      node { id kind to status tries error createdAt endedAt returnRequest { number } }
    }
  }
}
"""
RETRY = """
mutation ($ids: [ID!]!) {
  returnMailRetry(ids: $ids) { mails { status tries } errors { code } }
}
"""


@pytest.fixture
def owner(shop, case):
    return shop.staff(
        "owner@example.com", permissions=("MANAGE_ORDERS", "MANAGE_SETTINGS")
    )


@pytest.fixture
def update(api, payload, owner):
    def write(*, as_=owner, **given):
        wanted = {
            "kind": "APPROVED",
            "languageCode": "EN",
            "subject": "Yes: {{number}}",
            "text": "Send it, {{name}}.\n\n{{#items}}\n- {{item}}\n{{/items}}",
            **given,
        }
        return payload(api(UPDATE, {"input": wanted}, as_))

    return write


def test_the_shops_own_words_are_what_customers_read(case, update, ask, send):
    # when
    told = update()
    with send() as sent:
        request = ask({"mug": 1})

    # then
    assert told["errors"] == []
    assert told["template"]["isDefault"] is False
    (message,) = sent
    text, html = parts(message)
    assert message["Subject"] == f"Yes: {request.number}"
    assert text.startswith("Send it, Zoe.\n\n- Mug\n")
    assert "<p>Send it, Zoe.</p>" in html
    assert "<li>Mug</li>" in html


def test_a_channel_and_an_exact_language_go_first(case, update, ask, send):
    # given
    update(subject="Shop")
    update(subject="Channel", channelId=to_global_id("Channel", case.channel.pk))

    # then
    with send() as sent:
        ask({"mug": 1})
    assert sent[0]["Subject"] == "Channel"
    assert MailTemplate.objects.count() == 2


def test_who_read_an_older_text_changes_nothing(update, api, payload, owner):
    # given
    first = update(revision="")["template"]
    second = update(revision=first["revision"], subject="Second")["template"]

    # when
    late = update(revision=first["revision"], subject="Late")
    unread = update(revision="", subject="Unread")
    given = {"kind": "APPROVED", "languageCode": "EN", "revision": first["revision"]}
    reset = payload(api(RESET, {"input": given}, owner))

    # then
    for told in (late, unread, reset):
        (error,) = told["errors"]
        assert (error["code"], error["field"]) == ("TEMPLATE_CHANGED", "revision")
        assert error["acceptedValues"] == [second["revision"]]
    assert MailTemplate.objects.get().subject == "Second"


def test_a_channels_first_text_follows_on_the_whole_shops(case, update):
    shop = update()["template"]
    channel = to_global_id("Channel", case.channel.pk)
    assert update(channelId=channel, revision=shop["revision"])["errors"] == []
    late = update(channelId=channel, revision=shop["revision"])
    assert late["errors"][0]["code"] == "TEMPLATE_CHANGED"


def test_html_of_the_shops_own(case, update, ask, send):
    update(html="<h2>Hello {{name}}</h2><a href='{{slip_url}}'>Slip</a>")
    with send() as sent:
        ask({"mug": 1})
    _text, html = parts(sent[0])
    assert "<h2>Hello Zoe</h2>" in html


@pytest.mark.parametrize(
    ("given", "code", "path"),
    [
        ({"subject": "{{price}}"}, "TEMPLATE_VARIABLE_UNKNOWN", "subject:1"),
        ({"text": "a\n\n{{#nope}}"}, "TEMPLATE_SYNTAX", "text:3"),
        ({"text": "a\n{{nope}}"}, "TEMPLATE_VARIABLE_UNKNOWN", "text:2"),
        ({"text": "{{{name}}}"}, "TEMPLATE_SYNTAX", "text:1"),
        ({"text": "{{items}}"}, "TEMPLATE_VARIABLE_UNKNOWN", "text:1"),
        ({"html": "<b>\n{{amount}}"}, "TEMPLATE_VARIABLE_UNKNOWN", "html:2"),
        ({"html": "<a href='{{name}}'>"}, "TEMPLATE_SYNTAX", "html:1"),
        ({"html": "\n<script>x</script>"}, "TEMPLATE_SYNTAX", "html:2"),
        ({"html": "<img src=x onerror=alert(1)>"}, "TEMPLATE_SYNTAX", "html:1"),
        ({"subject": " "}, "REQUIRED", None),
        ({"text": ""}, "REQUIRED", None),
        ({"subject": "x" * 301}, "TOO_LONG", None),
        ({"text": "x" * 20_001}, "TOO_LONG", None),
        ({"text": "\x00"}, "INVALID", None),
    ],
)
def test_mistakes_are_told_with_their_place_and_nothing_is_kept(
    update, given, code, path
):
    told = update(**given)
    first = told["errors"][0]
    assert (first["code"], first["path"]) == (code, path)
    assert first["field"] == next(iter(given))
    assert told["template"] is None
    assert not MailTemplate.objects.exists()


def test_known_names_are_told_where_one_is_not(update):
    (error,) = update(text="{{price}}")["errors"]
    assert "slip_url" in error["acceptedValues"]


def test_writing_again_replaces_and_dropping_brings_ours_back(
    api, payload, update, owner
):
    update(subject="First")
    update(subject="Second")
    assert MailTemplate.objects.get().subject == "Second"
    given = {"kind": "APPROVED", "languageCode": "EN"}
    told = payload(api(RESET, {"input": given}, owner))
    assert told["errors"] == []
    assert told["template"]["subject"] == "Your return {{number}} is approved"
    assert not MailTemplate.objects.exists()


def test_without_a_channels_words_the_whole_shops_stand(
    api, payload, case, update, owner
):
    channel = to_global_id("Channel", case.channel.pk)
    update(subject="Shop")
    update(subject="Channel", channelId=channel)
    given = {"kind": "APPROVED", "languageCode": "EN", "channelId": channel}
    told = payload(api(RESET, {"input": given}, owner))
    assert told["template"] == {"isDefault": False, "subject": "Shop"}


def test_all_kinds_are_listed_with_their_names(api, payload, case, update, owner):
    update(languageCode="FR", subject="Oui")
    rows = payload(api(TEMPLATES, {"code": "FR"}, owner))
    by_kind = {row["kind"]: row for row in rows}
    assert len(rows) == len(by_kind) > 15
    assert by_kind["APPROVED"]["subject"] == "Oui"
    assert by_kind["APPROVED"]["isDefault"] is False
    assert by_kind["CANCELED"]["subject"] == "Votre retour {{number}} est annulé"
    assert by_kind["STAFF_REVIEW"]["isForStaff"] is True
    names = {row["name"]: row for row in by_kind["APPROVED"]["variables"]}
    assert {row["name"] for row in names["items"]["rows"]} == {
        "item",
        "quantity",
        "reason",
    }


def test_names_tell_what_they_stand_for_in_the_readers_language(api, payload, owner):
    rows = payload(api(TEMPLATES, {"code": "FR"}, owner))
    approved = next(row for row in rows if row["kind"] == "APPROVED")
    names = {row["name"]: row for row in approved["variables"]}
    assert names["number"]["meaning"] == "Numéro du retour."
    assert names["number"]["sample"] == "RMA-000042"
    assert names["items"]["sample"] == ""
    rows = {row["name"]: row["sample"] for row in names["items"]["rows"]}
    assert rows["quantity"] == "2"


@pytest.mark.parametrize("code", ["EN", "FR"])
def test_every_kind_can_be_looked_at(api, payload, case, code):
    staff = case.by_staff.user
    for row in payload(api(TEMPLATES, {"code": code}, staff)):
        given = {"kind": row["kind"], "languageCode": code, "channel": "eur"}
        made = payload(api(PREVIEW, {"input": given}, staff))
        assert made["problems"] == []
        assert made["subject"]
        assert "{{" not in made["text"] + made["html"]
        assert made["html"].startswith("<!doctype html>")


def test_words_can_be_tried_before_they_are_kept(api, payload, case):
    staff = case.by_staff.user
    given = {
        "kind": "REFUNDED",
        "languageCode": "EN",
        "subject": "Paid",
        "text": "You got {{amount}}.",
    }
    made = payload(api(PREVIEW, {"input": given}, staff))
    assert made["subject"] == "Paid"
    assert made["text"].startswith("You got €59.99.")
    given["text"] = "\n{{nope}}"
    made = payload(api(PREVIEW, {"input": given}, staff))
    assert made["html"] is None
    (problem,) = made["problems"]
    assert (problem["code"], problem["path"]) == ("TEMPLATE_VARIABLE_UNKNOWN", "text:2")
    assert "amount" in problem["acceptedValues"]
    assert not MailTemplate.objects.exists()


def test_made_up_values_are_in_the_language_of_the_mail(api, payload, case):
    staff = case.by_staff.user
    given = {
        "kind": "STAFF_REFUND_FAILED",
        "languageCode": "FR",
        "subject": "{{amount}}",
        "text": "{{message}} {{#items}}{{item}} : {{reason}}{{/items}}",
    }
    made = payload(api(PREVIEW, {"input": given}, staff))
    assert made["subject"] == "59,99 €"
    assert made["text"].startswith("La carte a expiré. Chemise en lin – M : Trop petit")
    given = {**given, "kind": "REMINDER", "text": "{{until}}", "subject": "."}
    made = payload(api(PREVIEW, {"input": given}, staff))
    assert made["text"].startswith("28 mai 2027")


def test_mails_that_were_given_up_are_listed_and_tried_again(
    api, payload, case, ask, mailbox, send
):
    # given
    staff = case.by_staff.user
    mailbox.faults = ["refuse"]
    with send():
        request = ask({"mug": 1})

    # when
    found = payload(api(MAILS, {"status": "FAILED"}, staff))
    (node,) = [edge["node"] for edge in found["edges"]]
    retried = payload(api(RETRY, {"ids": [node["id"]]}, staff))

    # then
    assert found["totalCount"] == 1
    assert node["kind"] == "APPROVED"
    assert node["to"] == "zoe@example.com"
    assert node["returnRequest"] == {"number": request.number}
    assert "550" in node["error"]
    assert retried == {"mails": [{"status": "WAITING", "tries": 0}], "errors": []}
    mails = """query ($id: ID!) { returnRequest(id: $id) { mails { kind status } } }"""
    of_return = {"id": to_global_id("ReturnRequest", request.pk)}
    told = payload(api(mails, of_return, staff))
    assert told["mails"] == [{"kind": "APPROVED", "status": "WAITING"}]
    assert payload(api(mails, of_return, case.customer))["mails"] is None


def test_only_those_that_were_given_up_are_tried_again(api, payload, case, ask, send):
    with send():
        ask({"mug": 1})
    mail = OutgoingMail.objects.get()
    ids = [to_global_id("ReturnMail", mail.pk)]
    payload(api(RETRY, {"ids": ids}, case.by_staff.user))
    mail.refresh_from_db()
    assert mail.status == "sent"
