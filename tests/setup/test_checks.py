import pytest
from django.core.checks import run_checks
from django.core.files.storage import FileSystemStorage
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from saleor_returns import host
from saleor_returns.checks import events as event_checks
from saleor_returns.checks import schema as schema_checks
from saleor_returns.models import OutgoingMail
from saleor_returns.operations.setup import set_up


def ours(**options):
    found = run_checks(**options)
    return [row for row in found if row.id.startswith("saleor_returns")]


def ids(**options):
    return sorted(row.id.removeprefix("saleor_returns.") for row in ours(**options))


@pytest.fixture
def options(settings):
    def give(**changed):
        given = getattr(settings, "SALEOR_RETURNS", {})
        settings.SALEOR_RETURNS = {**given, **changed}

    return give


def test_a_shop_that_is_set_up_is_silent(shop):
    list(set_up())
    assert ours(databases=["default"]) == []


def test_without_a_database_there_is_no_query(db, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert ours() == []


def test_an_inactive_plugin_is_told_with_what_to_do(db):
    found = ours(databases=["default"])
    assert [(row.id, row.hint) for row in found] == [
        ("saleor_returns.W002", "Run `manage.py returns_setup`.")
    ]


def test_missing_migrations_are_named(shop):
    list(set_up())
    recorder = MigrationRecorder(connection)
    recorder.record_unapplied("saleor_returns", "0002_numbers_and_guards")

    found = ours(databases=["default"])

    assert [row.id for row in found] == ["saleor_returns.W001"]
    assert "0002_numbers_and_guards" in found[0].msg
    assert "0001_returns" not in found[0].msg


def test_a_database_that_is_not_the_shops_yet_is_left_alone(db, monkeypatch):
    monkeypatch.setattr(connection.introspection, "table_names", list)
    assert ids(databases=["default"]) == []


@pytest.mark.parametrize(
    ("version", "expected"),
    [("2.9.0", ["E001"]), ("99.0.0", ["W003"]), ("nightly", ["W003"])],
)
def test_a_platform_that_is_too_old_or_unknown(monkeypatch, version, expected):
    monkeypatch.setattr(host.installation, "version", lambda: version)
    monkeypatch.setattr(
        host.installation, "oldest_supported", lambda: {"3.23": "3.23.4"}
    )

    assert ids() == expected

    (found,) = ours()
    assert version in found.msg
    assert "3.23 from 3.23.4" in found.hint


def test_fields_that_the_schema_lacks_are_named(monkeypatch):
    lost = {
        "Order": {"return_requests": None, "return_fate": None},
        "Gone": {"x": None},
    }
    monkeypatch.setattr(schema_checks, "ALL_FIELDS", lost)

    assert ids() == ["E002"]
    assert "lacks Gone.x, Order.returnFate." in ours()[0].msg


def test_events_that_apps_cannot_subscribe_to_are_named(monkeypatch):
    monkeypatch.setattr(event_checks, "EVENTS_ENUM", "OrderDirection")

    assert ids() == ["E003"]
    assert "return_requested, return_approved" in ours()[0].msg


def test_introspection_that_another_schema_may_answer(monkeypatch):
    monkeypatch.setattr(host.graphql, "introspection_is_kept_apart", lambda: False)
    assert ids() == ["W004"]
    assert "GRAPHQL_CACHE_SUFFIX" in ours()[0].hint


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("https://shop.example/pay", "has no {token}"),
        ("shop.example/pay?token={token}", "no address of a web page"),
        ("ftp://shop.example/{token}", "no address of a web page"),
        ("https:///pay/{token}", "no address of a web page"),
        ("http://[shop.example/{token}", "is no address"),
        (None, "is no address"),
    ],
)
def test_a_payment_page_that_customers_cannot_pay_on(options, url, told):
    options(EXCHANGE_PAYMENT_URL=url)
    assert ids() == ["W008"]
    assert told in ours()[0].msg


@pytest.mark.parametrize("url", ["", "https://shop.example/pay?token={token}"])
def test_a_payment_page_or_none_is_fine(options, url):
    options(EXCHANGE_PAYMENT_URL=url)
    assert ids() == []


@pytest.mark.parametrize("sellers", ["Example", {"eur": " "}, {"eur": ["Example"]}])
def test_sellers_that_cannot_be_read(options, sellers):
    options(CREDIT_MEMO_SELLERS=sellers)
    assert ids() == ["W009"]


def test_a_channel_whose_returns_would_have_memos_of_nobody(shop, case, ask, options):
    list(set_up())

    def unnamed():
        return [
            row.msg
            for row in ours(databases=["default"])
            if row.id == "saleor_returns.W009"
        ]

    assert unnamed() == []
    ask({"mug": 1})
    (told,) = unnamed()
    assert "no seller for eur." in told
    for sellers in ({"eur": "Example"}, {"*": "Example"}):
        options(CREDIT_MEMO_SELLERS=sellers)
        assert unnamed() == []
    options(CREDIT_MEMO_SELLERS={"usd": "Example"})
    assert len(unnamed()) == 1


def test_photos_that_everybody_could_see_are_a_warning(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)
    ours_before = getattr(settings, "SALEOR_RETURNS", {})
    settings.SALEOR_RETURNS = {**ours_before, "FILES_FOLDER": str(tmp_path / "x")}

    assert ids() == ["W010"]
    (found,) = ours()
    assert "MEDIA_ROOT" in found.msg
    assert "FILES_FOLDER" in found.hint


def test_the_platforms_default_is_told(monkeypatch):
    monkeypatch.setattr(host.files, "private_storage", FileSystemStorage)
    assert ids() == ["W010"]


def test_every_message_tells_what_to_do(monkeypatch, db):
    monkeypatch.setattr(host.graphql, "introspection_is_kept_apart", lambda: False)
    monkeypatch.setattr(host.installation, "version", lambda: "0.0.1")
    monkeypatch.setattr(schema_checks, "ALL_FIELDS", {"Gone": {"x": None}})
    monkeypatch.setattr(host.files, "private_storage", FileSystemStorage)

    found = ours(databases=["default"])

    assert len(found) == 5
    assert all(row.hint and row.msg.endswith(".") for row in found)


@pytest.mark.parametrize(
    ("origins", "told"),
    [
        (["https://shop.example/dashboard/"], "'https://shop.example/dashboard/'"),
        (["https://*.example"], "'https://*.example'"),
        ("https://shop.example", "must be list, not str"),
    ],
)
def test_sites_that_no_browser_would_understand(db, options, origins, told):
    options(DASHBOARD_ORIGINS=origins)
    (found,) = ours()
    assert found.id == "saleor_returns.W011"
    assert told in found.msg


def test_a_dashboard_that_nobody_knows(db, monkeypatch):
    monkeypatch.setattr(host.installation, "dashboard_url", lambda: "")
    (found,) = ours()
    assert found.id == "saleor_returns.W011"
    assert "where the Dashboard is" in found.msg


def test_a_dashboard_that_has_no_returns(shop):
    host.installation.activate_plugin()
    (found,) = ours(databases=["default"])
    assert (found.id, found.hint) == (
        "saleor_returns.W012",
        "Run `manage.py returns_setup`.",
    )
    assert "not installed" in found.msg


def test_a_dashboard_that_looks_for_returns_where_the_shop_was(shop, monkeypatch):
    # given
    list(set_up())
    address = host.installation.address
    monkeypatch.setattr(
        host.installation,
        "address",
        lambda path: address(path).replace("://", "://moved."),
    )
    (found,) = ours(databases=["default"])
    assert found.id == "saleor_returns.W012"
    assert "://moved." in found.msg

    # when
    list(set_up())

    # then
    assert ours(databases=["default"]) == []


def test_warehouses_that_are_not_there_are_named(shop, options):
    list(set_up())
    options(RETURN_WAREHOUSES={"eur": "nowhere"})
    (found,) = ours(databases=["default"])
    assert found.id == "saleor_returns.W016"
    assert "nowhere" in found.msg
    shop.warehouse("nowhere")
    assert ours(databases=["default"]) == []


def test_warehouses_in_another_shape_are_told(shop, options):
    list(set_up())
    options(RETURN_WAREHOUSES=["main"])
    assert ids(databases=["default"]) == ["W016"]


@pytest.mark.parametrize(
    "wrong",
    [
        ["eur"],
        {"eur": "send"},
        {"eur": {"mode": "telegram"}},
        {"eur": {"form": "a@example.com"}},
        {"eur": {"from": "Shop\nBcc: b@example.com <a@example.com>"}},
        {"eur": {"reply_to": "nobody"}},
        {"eur": {"staff": "a@example.com"}},
        {"eur": {"staff": [1]}},
        {"eur": {"color": 5}},
    ],
)
def test_mail_options_that_say_nothing_are_told(shop, options, wrong):
    list(set_up())
    options(MAILS=wrong)
    assert ids(databases=["default"]) == ["W014"]


def test_mail_options_that_are_right_are_silent(shop, options):
    list(set_up())
    options(
        MAILS={
            "eur": {"mode": "notify", "from": "Shop <a@example.com>"},
            "*": {"mode": "off", "staff": ["desk@example.com"], "color": "#123456"},
        }
    )
    assert ids(databases=["default"]) == []


def test_mails_that_were_given_up_are_counted(shop, case):
    OutgoingMail.objects.create(
        key="x",
        kind="approved",
        to="zoe@example.com",
        language="en",
        channel_slug="eur",
        status="failed",
        due_at=case.order.created_at,
        created_at=case.order.created_at,
    )
    assert ids(databases=["default"]) == ["W015"]
