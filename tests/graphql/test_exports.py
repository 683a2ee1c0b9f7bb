"""Files of returns, as whoever asked for them sees the list."""

import csv
from datetime import timedelta
from io import BytesIO, StringIO
from urllib.parse import urlsplit

import pytest
from django.utils import timezone
from openpyxl import load_workbook

from saleor_returns import host, tasks
from saleor_returns.facts import exported
from saleor_returns.files import exports as kept_files
from saleor_returns.files import storage
from saleor_returns.graphql.identifiers import global_id
from saleor_returns.links import EXPORT_SALT
from saleor_returns.models import ReturnExport, ReturnRequest
from saleor_returns.operations.exports import run

FILE = """id status fileType rows fields rowsTotal rowsDone failure size url
    createdAt endedAt expiresAt"""
ASK = f"""
mutation ($input: ReturnExportInput!) {{
  returnExport(input: $input) {{
    errors {{ code field quantity acceptedValues }} export {{ {FILE} }}
  }}
}}
"""
ONE = f"query ($id: ID!) {{ returnExport(id: $id) {{ {FILE} }} }}"
OWN = "query { returnExports(first: 5) { totalCount edges { node { id } } } }"
CANCEL = """
mutation ($id: ID!) { returnExportCancel(id: $id) { errors { code } export { status } } }
"""


@pytest.fixture
def export(case, api, payload, follow_link):
    """Ask for an export, have it written, and read its rows."""

    def ask(principal=None, **input):
        principal = principal or case.by_staff.user
        given = {"fileType": "CSV", "scope": {}, **input}
        asked = payload(api(ASK, {"input": given}, principal))
        assert asked["errors"] == []
        done = payload(api(ONE, {"id": asked["export"]["id"]}, principal))
        assert (done["status"], done["failure"]) == ("DONE", None)
        return csv_rows(follow_link(done["url"]).content)

    return ask


@pytest.fixture
def follow_link(client):
    def get(url):
        answer = client.get(urlsplit(url).path)
        assert answer.status_code == 200
        return answer

    return get


@pytest.fixture
def waiting(case, api, payload, monkeypatch):
    """An export that no worker has begun; its message was lost."""
    queue = "saleor_returns.operations.exports.ask.queue_export"
    monkeypatch.setattr(queue, lambda export_id: None)

    def ask(principal=None, **input):
        given = {"fileType": "CSV", "scope": {}, **input}
        answer = payload(api(ASK, {"input": given}, principal or case.by_staff.user))
        assert answer["errors"] == []
        return ReturnExport.objects.get(status="pending")

    return ask


@pytest.fixture
def desk(case, shop):
    member = shop.desk_member()
    shop.returns_desk("Returns desk")
    return member


def csv_rows(content):
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline="")))


def named(rows):
    head, *body = rows
    return [dict(zip(head, row, strict=True)) for row in body]


def test_what_is_mine_is_whose_export_it_is(case, ask, export):
    # given
    mine, _theirs = ask({"shirt": 1}), ask({"mug": 1})
    ReturnRequest.objects.filter(pk=mine.pk).update(assignee=case.by_staff.user)

    # when
    rows = named(export(scope={"where": {"view": "MINE"}}))

    # then
    assert [row["Return"] for row in rows] == [mine.number]


def test_a_file_of_returns(case, ask, receive, reimburse, export):
    # given
    request = ask({"shirt": 2, "mug": 1}, comment="=1+1")
    receive(request, ("mug", 1, "recycle"))
    reimburse(request)

    # when
    (row,) = named(export())

    # then
    request.refresh_from_db()
    assert row["Return"] == request.number
    assert row["Order"] == str(case.order.number)
    assert row["Channel"] == "eur"
    assert row["E-mail of the customer"] == case.customer.email
    assert row["Comment"] == "'=1+1"
    assert row["Asked for at (UTC)"] == f"{request.created_at:%Y-%m-%dT%H:%M:%SZ}"
    assert (row["Units asked for"], row["Units accepted"]) == ("3", "1")
    assert row["Reimbursed or under way"] == "50.00"
    assert row["Currency"] == "EUR"


def test_a_row_for_each_line_in_the_columns_that_were_asked_for(
    case, ask, receive, reimburse, export
):
    request = ask({"shirt": 2, "mug": 1}, reason="too-small")
    receive(request, ("mug", 1, "recycle"))
    reimburse(request)
    rows = export(
        rows="LINES", fields=["SKU", "REASON", "QUANTITY_REQUESTED", "REIMBURSED"]
    )
    assert rows == [
        ["SKU", "Reason", "Units asked for", "Reimbursed or under way", "Currency"],
        ["mug", "too-small", "1", "50.00", "EUR"],
        ["shirt", "too-small", "2", "0.00", "EUR"],
    ]


def test_a_file_for_excel_in_french(case, ask, api, payload, follow_link):
    # given
    request = ask({"mug": 1})
    given = {
        "fileType": "XLSX",
        "ids": [global_id("ReturnRequest", request.pk)],
        "fields": ["NUMBER", "PAID_GROSS"],
        "languageCode": "FR",
    }

    # when
    staff = case.by_staff.user
    asked = payload(api(ASK, {"input": given}, staff))["export"]
    done = payload(api(ONE, {"id": asked["id"]}, staff))
    answer = follow_link(done["url"])

    # then
    book = load_workbook(BytesIO(answer.content))
    assert list(book.active.iter_rows(values_only=True)) == [
        ("Retour", "Payé pour les lignes de commande, TTC", "Devise"),
        (request.number, 100, "EUR"),
    ]
    assert answer["Content-Disposition"].startswith('attachment; filename="returns-')
    assert answer["Content-Disposition"].endswith('.xlsx"')
    assert answer["Cache-Control"] == "private, no-store"
    assert done["size"] == len(answer.content)
    assert (done["rowsTotal"], done["rowsDone"]) == (1, 1)


def test_the_list_is_narrowed_as_it_is_on_the_screen(case, ask, export):
    # given
    first, second = ask({"mug": 1}), ask({"shirt": 1})
    second.created_at = timezone.now() + timedelta(days=2)
    second.save(update_fields=["created_at"])
    since = (timezone.now() + timedelta(days=1)).isoformat()

    def numbers(**scope):
        return [row["Return"] for row in named(export(scope=scope))]

    # then
    assert numbers() == [second.number, first.number]
    assert numbers(where={"createdAt": {"gte": since}}) == [second.number]
    assert numbers(where={"lines": [{"sku": {"eq": "mug"}}]}) == [first.number]
    assert numbers(search="shirt", channel="eur") == [second.number]
    assert numbers(channel="usd") == []


def test_pieces_leave_nothing_out_and_repeat_nothing(ask, export, monkeypatch):
    monkeypatch.setattr(exported, "PIECE", 2)
    asked = [ask({"shirt": 1}) for _time in range(3)]
    ReturnRequest.objects.update(created_at=timezone.now())
    found = [row["Return"] for row in named(export())]
    assert sorted(found) == sorted(request.number for request in asked)


def test_the_desk_exports_its_list_without_money_and_people(
    ask, desk, export, api, denied
):
    request = ask({"shirt": 1})
    (row,) = named(export(desk, rows="LINES"))
    assert (row["Return"], row["SKU"]) == (request.number, "shirt")
    seen = " ".join(row)
    for hidden in ("E-mail", "Paid", "Reimbursed or", "Needs attention"):
        assert hidden not in seen
    for field in ("PAID_GROSS", "REIMBURSED", "CUSTOMER_EMAIL"):
        given = {"fileType": "CSV", "scope": {}, "fields": [field]}
        assert denied(api(ASK, {"input": given}, desk))


def test_staff_of_a_channel_export_its_returns_and_no_others(ask, shop, case, export):
    ask({"shirt": 1})
    here = shop.staff("here@example.com", channels=[case.channel])
    elsewhere = shop.channel("usd", "USD", tax_included=False)
    there = shop.staff("there@example.com", channels=[elsewhere])
    assert len(export(here)) == 2
    assert len(export(there)) == 1


@pytest.mark.parametrize("loss", ["permission", "account", "channel"])
def test_what_was_taken_away_since_is_not_written(loss, ask, shop, case, waiting):
    # given
    ask({"shirt": 1})
    staff = shop.staff("moved@example.com", channels=[case.channel])
    export = waiting(staff)

    # when
    if loss == "permission":
        shop.staff("moved@example.com", permissions=(), channels=[case.channel])
    elif loss == "account":
        type(staff).objects.filter(pk=staff.pk).update(is_active=False)
    else:
        elsewhere = shop.channel("usd", "USD", tax_included=False)
        shop.staff("moved@example.com", channels=[elsewhere])
    tasks.run_export(str(export.pk))

    # then
    export.refresh_from_db()
    if loss == "channel":
        assert (export.status, export.rows_done) == ("done", 0)
    else:
        assert (export.status, export.failure) == ("failed", "not_allowed")


def test_a_token_that_is_lent_exports_no_more_than_it_shows(ask, shop, waiting):
    """Its App may not see money, though its user may."""
    ask({"shirt": 1})
    lead = shop.staff("lead@example.com", ("MANAGE_ORDERS", "HANDLE_PAYMENTS"))
    orders = shop.app("app.frame", ("MANAGE_ORDERS",))
    export = waiting(shop.token(lead, orders))
    assert (export.user, export.app) == (lead, None)
    assert export.as_order_staff


def test_only_the_owner_sees_an_export_and_calls_it_off(
    case, shop, waiting, api, payload
):
    # given
    export = waiting()
    id = {"id": global_id("ReturnExportFile", export.pk)}
    other = shop.staff("other@example.com")

    # then
    assert payload(api(ONE, id, other)) is None
    assert payload(api(OWN, None, other)) == {"totalCount": 0, "edges": []}
    assert payload(api(CANCEL, id, other))["errors"] == [{"code": "NOT_FOUND"}]
    assert payload(api(OWN, None, case.by_staff.user))["totalCount"] == 1
    answer = payload(api(CANCEL, id, case.by_staff.user))
    assert answer == {"errors": [], "export": {"status": "CANCELED"}}

    # and nobody writes it then
    tasks.run_export(str(export.pk))
    export.refresh_from_db()
    assert (export.status, export.path) == ("canceled", "")


def test_what_has_ended_is_not_called_off(case, ask, export, api, payload):
    export()
    id = {"id": global_id("ReturnExportFile", ReturnExport.objects.get().pk)}
    answer = payload(api(CANCEL, id, case.by_staff.user))
    assert answer["errors"] == [{"code": "INVALID_STATE"}]


@pytest.mark.parametrize(
    ("input", "code", "field"),
    [
        ({"scope": None}, "REQUIRED", "scope"),
        ({"ids": []}, "REQUIRED", "scope"),
        ({"fields": []}, "REQUIRED", "fields"),
        ({"fields": ["SKU", "SKU"], "rows": "LINES"}, "INVALID", "fields"),
        ({"fields": ["SKU"]}, "INVALID", "fields"),
        ({"scope": None, "ids": ["bm9uZQ=="]}, "INVALID", "ids"),
        ({"scope": None, "ids": ["x"] * 1001}, "TOO_MANY_ROWS", "ids"),
    ],
)
def test_what_makes_no_sense_is_refused(case, api, payload, input, code, field):
    given = {"fileType": "CSV", "scope": {}, **input}
    answer = payload(api(ASK, {"input": given}, case.by_staff.user))
    (error,) = answer["errors"]
    assert (error["code"], error["field"]) == (code, field)
    assert not ReturnExport.objects.exists()


def test_too_many_rows_are_refused_and_so_are_too_many_files(
    case, ask, settings, waiting, api, payload
):
    # given
    for _time in range(2):
        ask({"shirt": 1})
    given = {"fileType": "CSV", "scope": {}}

    def refused():
        (error,) = payload(api(ASK, {"input": given}, case.by_staff.user))["errors"]
        return error["code"], error["quantity"]

    # when
    ours = getattr(settings, "SALEOR_RETURNS", {})
    settings.SALEOR_RETURNS = {**ours, "EXPORT_MAX_ROWS": 1}
    assert refused() == ("TOO_MANY_ROWS", 1)
    settings.SALEOR_RETURNS = ours
    for _time in range(3):
        waiting()
        ReturnExport.objects.update(status="running")
    assert refused() == ("TOO_MANY_EXPORTS", None)


def test_a_list_that_grew_meanwhile_is_not_written(ask, settings, waiting):
    ask({"shirt": 1})
    export = waiting()
    ask({"mug": 1})
    ours = getattr(settings, "SALEOR_RETURNS", {})
    settings.SALEOR_RETURNS = {**ours, "EXPORT_MAX_ROWS": 1}
    tasks.run_export(str(export.pk))
    export.refresh_from_db()
    assert (export.status, export.failure) == ("failed", "too_many_rows")


def test_a_place_that_is_public_takes_no_export(case, monkeypatch, api, payload):
    monkeypatch.setattr(storage, "obstacle", lambda: "it is public")
    given = {"input": {"fileType": "CSV", "scope": {}}}
    answer = payload(api(ASK, given, case.by_staff.user))
    assert [row["code"] for row in answer["errors"]] == ["NO_PRIVATE_STORAGE"]


def test_whatever_is_wrong_with_a_link_gives_nothing(case, export, client):
    # given
    export()
    row = ReturnExport.objects.get()
    from django.core import signing

    def status(key, salt=EXPORT_SALT):
        url = host.installation.address(f"exports/{signing.dumps(key, salt=salt)}")
        return client.get(urlsplit(url).path).status_code

    # then
    assert status(str(row.pk)) == 200
    assert status(str(row.pk), salt="saleor_returns.file") == 404
    ReturnExport.objects.update(status="canceled", path="")
    assert status(str(row.pk)) == 404


def test_a_file_that_broke_off_says_so_and_can_be_asked_for_again(
    ask, waiting, monkeypatch, export
):
    # given
    ask({"shirt": 1})
    row = waiting()
    with monkeypatch.context() as broken:
        broken.setattr(run, "rows_of", lambda *given: 1 / 0)
        tasks.run_export(str(row.pk))

    # then
    row.refresh_from_db()
    assert (row.status, row.failure, row.path) == ("failed", "broken", "")
    assert row.ended_at


def test_an_export_whose_worker_died_is_begun_anew_and_given_up_in_the_end(
    ask, waiting, monkeypatch, committed
):
    # given
    request = ask({"shirt": 1})
    row = waiting()
    ReturnExport.objects.update(
        status="running", run=1, rows_done=7, leased_until=timezone.now()
    )

    # when
    with committed():
        tasks.sweep_exports()

    # then
    row.refresh_from_db()
    assert (row.status, row.run, row.rows_done) == ("done", 2, 1)
    assert request.number.encode() in storage.read(row.path)

    # given one that killed every worker
    ReturnExport.objects.update(
        status="running", run=3, path="", leased_until=timezone.now()
    )

    # when
    with committed():
        tasks.sweep_exports()

    # then
    row.refresh_from_db()
    assert (row.status, row.failure) == ("failed", "worker_lost")


def test_an_export_whose_message_was_lost_is_queued_again(ask, waiting, committed):
    row = waiting()
    with committed():
        tasks.sweep_exports()
    row.refresh_from_db()
    assert row.status == "pending"
    ReturnExport.objects.update(created_at=timezone.now() - timedelta(minutes=2))
    with committed():
        tasks.sweep_exports()
    row.refresh_from_db()
    assert row.status == "done"


def test_a_slow_worker_finds_that_another_took_over(ask, waiting, monkeypatch):
    # given
    ask({"shirt": 1})
    row = waiting()
    written = run.rows_of

    def slowly(*given):
        ReturnExport.objects.filter(pk=row.pk).update(run=9)
        yield from written(*given)

    monkeypatch.setattr(run, "rows_of", slowly)

    # when
    tasks.run_export(str(row.pk))

    # then
    row.refresh_from_db()
    assert (row.status, row.run, row.path) == ("running", 9, "")
    assert list(kept_files.kept()) in ([], [[]])


def test_one_that_is_held_is_left_alone(waiting):
    row = waiting()
    ReturnExport.objects.update(
        status="running", run=1, leased_until=timezone.now() + timedelta(minutes=5)
    )
    tasks.run_export(str(row.pk))
    tasks.sweep_exports()
    row.refresh_from_db()
    assert (row.status, row.run) == ("running", 1)


def test_files_are_deleted_when_their_time_is_over(case, ask, export, api, payload):
    # given
    ask({"shirt": 1})
    export()
    row = ReturnExport.objects.get()
    ReturnExport.objects.update(ended_at=timezone.now() - timedelta(days=6))
    tasks.sweep_exports()
    assert storage.read(row.path)

    # when
    ReturnExport.objects.update(ended_at=timezone.now() - timedelta(days=8))
    tasks.sweep_exports()

    # then
    with pytest.raises(FileNotFoundError):
        storage.read(row.path)
    id = {"id": global_id("ReturnExportFile", row.pk)}
    assert payload(api(ONE, id, case.by_staff.user)) is None


def test_files_that_no_row_names_are_deleted_and_photos_are_let_be(
    ask, export, monkeypatch
):
    # given
    export()
    row = ReturnExport.objects.get()
    ReturnExport.objects.all().delete()
    tasks.sweep_exports()
    tasks.sweep_files()
    assert storage.read(row.path)

    # when
    later = timezone.now() + timedelta(hours=2)
    monkeypatch.setattr("django.utils.timezone.now", lambda: later)
    tasks.sweep_files()
    assert storage.read(row.path)
    tasks.sweep_exports()

    # then
    with pytest.raises(FileNotFoundError):
        storage.read(row.path)
