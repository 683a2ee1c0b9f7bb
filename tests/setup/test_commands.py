from io import StringIO

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command

from saleor_returns import host
from saleor_returns.models import PolicyVersion, ReturnPolicy, ReturnReason


def run(*command):
    out = StringIO()
    call_command(*command, stdout=out)
    return out.getvalue()


def test_setup_makes_a_shop_ready_and_says_what_it_did(shop):
    shop.channel("eur", "EUR")
    shop.channel("usd", "USD", tax_included=False)
    assert host.installation.plugin_is_active() is False

    told = run("returns_setup")

    assert host.installation.plugin_is_active() is True
    assert ReturnReason.objects.count() == 13
    channels = apps.get_model("channel", "Channel").objects
    assert PolicyVersion.objects.exclude(published_at=None).count() == channels.count()
    assert "Activated the plugin." in told
    assert "Installed the App “Returns”" in told
    assert "Published a policy for channel “eur”: 30 days." in told
    assert "Created the reason “too-small”." in told


def test_setup_again_changes_nothing(shop):
    shop.channel("eur", "EUR")
    run("returns_setup")
    ReturnReason.objects.filter(slug="other").update(name="Something else")
    ReturnReason.objects.filter(slug="too-large").delete()

    told = run("returns_setup")

    assert "too-large" in told
    assert "other" not in told
    assert ReturnReason.objects.get(slug="other").name == "Something else"
    assert PolicyVersion.objects.filter(number__gt=1).count() == 0
    assert "Everything is in place already." in run("returns_setup")


def test_setup_gives_new_channels_a_policy(shop):
    run("returns_setup")
    shop.channel("eur", "EUR")
    assert "channel “eur”" in run("returns_setup")


def test_publishing_rules_for_a_channel(shop):
    channel = shop.channel("eur", "EUR")
    hygiene = shop.product_type("hygiene", "Hygiene")
    run("returns_setup")

    told = run(
        "returns_policy",
        *("--channel", "eur", "--window-days", "14"),
        *("--exclude", "hygiene", "--review"),
    )

    assert "Published version 2 for channel “eur”." in told
    rules = PolicyVersion.objects.get(policy__channel=channel, number=2).rules
    assert rules.base.window.days == 14
    assert rules.rules[0].when.any_of == (hygiene.slug,)
    assert rules.base.outcome.do == "review"


def test_publishing_rules_for_the_shop(shop):
    run("returns_policy", "--no-end")
    policy = ReturnPolicy.objects.get(channel=None)
    assert policy.versions.get().rules.base.window.days is None


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--channel", "nowhere"), "There is no “nowhere”. There are: .*eur"),
        (("--exclude", "nothing"), "There is no “nothing”"),
        (("--window-days", "-1"), "must be 0 to 3650"),
    ],
)
def test_rules_that_cannot_be_published(shop, options, message):
    shop.channel("eur", "EUR")
    with pytest.raises(CommandError, match=message):
        run("returns_policy", *options)
    assert PolicyVersion.objects.count() == 0


def test_reconciling_tells_what_is_still_open(case, ask, receive, reimburse):
    assert "No refund is open." in run("returns_reconcile")
    case.provider.behave("later")
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    reimburse(request)
    told = run("returns_reconcile")
    assert f"{request.number}: 50.000 EUR is in_transit" in told


def test_the_outbox_tells_what_waits_and_what_was_tried_too_often(
    committed, ask, shop, ears, monkeypatch
):
    # given
    from saleor_returns import tasks
    from saleor_returns.operations import dispatch_outbox as outbox

    def refuse(**options):
        raise ValueError("storage is full")

    ears.listen(shop.app("app.erp", ["MANAGE_ORDERS"]), "return_requested")
    monkeypatch.setattr(tasks.dispatch_outbox, "delay", lambda request_id: None)
    monkeypatch.setattr(outbox, "MOST_TRIES", 1)
    request = ask({"mug": 1})

    # when
    with monkeypatch.context() as patch:
        patch.setattr(host.webhooks, "trigger", refuse)
        told = run("returns_outbox")

    # then
    assert "storage is full" in told
    assert f"{request.number}, step 1 (requested) was tried 1 times" in told
    again = run("returns_outbox", "--retry-parked")
    assert "1 parked events are tried again." in again
    assert "Every event is told." in again
