"""Every example of the guides runs, and their tables say what the code does."""

from datetime import timedelta

import pytest
from django.apps import apps
from django.utils import timezone

from saleor_returns import host
from saleor_returns.data.grades import GRADES
from saleor_returns.domain.discrepancies import Discrepancy
from saleor_returns.domain.disposition import EFFECTS
from saleor_returns.domain.lifecycle import AttentionReason
from saleor_returns.domain.mails.kinds import MailKind
from saleor_returns.domain.webhook_events import DESCRIPTIONS, WEBHOOK_EVENTS
from saleor_returns.errors import ErrorCode
from saleor_returns.facts.mail_settings import TEXTS
from saleor_returns.facts.payload import sample_payload
from saleor_returns.graphql.identifiers import global_id
from saleor_returns.host.contract import SYSTEM, ReturnedQuantity
from saleor_returns.models import OutgoingMail, ReturnReason, ReturnRequest, Withdrawal
from saleor_returns.operations.note_conflict import note_conflict
from saleor_returns.operations.publish_policy import publish_policy
from tests.files.images import photo, upload
from tests.policies import policy

from .examples import examples, tables, text_of

STOREFRONT = examples("docs/storefront.md")
WAREHOUSE = examples("docs/warehouse.md")
API = examples("docs/api.md")
OWNERS = examples("docs/owners.md")
PORTAL = examples("docs/portal.md")
MAILS = examples("docs/mails.md")
LEGAL = examples("docs/legal.md")


@pytest.fixture
def approved(documented, run):
    """An approved return of two shirts, made with the storefront's example."""
    line = {"orderLineId": documented.line, "quantity": 2, "reason": "too-small"}
    variables = {"input": {"orderId": documented.order, "lines": [line]}}
    asked = run(STOREFRONT["AskForReturn"], variables, documented.customer)
    return asked["returnRequest"]


def test_no_example_of_the_guides_is_left_out():
    assert list(STOREFRONT) == [
        "Eligibility",
        "Choices",
        "Reasons",
        "AskForReturn",
        "ReturnsOfOrder",
        "OneReturn",
        "MyReturns",
        "OnTheOrder",
        "CreditMemos",
        "Slip",
        "SendPhoto",
        "Photos",
        "DeletePhoto",
        "PolicyPage",
        "Cancel",
        "ChangeMind",
        "Exchanges",
        "WhatIsOwed",
        "ChooseAgain",
    ]
    assert list(API) == [
        "Where",
        "Counts",
        "Work",
        "Share",
        "Hurry",
        "Note",
        "Home",
        "Export",
        "Exports",
        "Remember",
    ]
    assert list(OWNERS) == [
        "Starters",
        "BeginPolicy",
        "Policies",
        "SaveDraft",
        "TryPolicy",
        "PublishPolicy",
        "RollBack",
        "GrantGrace",
        "Override",
        "LinkReason",
        "Dispositions",
        "NeedsAttention",
        "Settle",
    ]
    assert list(MAILS) == [
        "Templates",
        "SaveTemplate",
        "LookAtMail",
        "Mails",
        "TryAgain",
    ]
    assert list(LEGAL) == ["Withdraw", "OpenWithdrawals", "CloseWithdrawal"]
    assert list(WAREHOUSE) == [
        "Awaited",
        "ByCode",
        "Scanned",
        "Receive",
        "Warehouses",
        "Photograph",
        "Differences",
        "AddUnits",
        "Inspect",
        "Correct",
        "ReceiveMany",
        "InspectMany",
        "Announce",
        "SendBack",
        "Unknown",
        "Candidates",
        "Match",
        "NotOurs",
        "Delivered",
    ]


def test_storefront_before_a_return(documented, run):
    order = run(
        STOREFRONT["Eligibility"], {"order": documented.order}, documented.customer
    )
    reasons = run(STOREFRONT["Reasons"], {})

    (line,) = order["returnEligibility"]["lines"]
    assert line["returnableQuantity"] == 3
    asked = {"order": documented.order, "reason": "too-small"}
    priced = run(STOREFRONT["Choices"], asked, documented.customer)
    (choice,) = priced["returnEligibility"]["lines"][0]["choices"]
    assert (choice["method"], choice["refund"]["amount"]) == ("OWN_CARRIER", 10.0)
    assert {"slug": "too-small", "name": "Trop petit"} in reasons


def test_storefront_with_a_return(documented, run, approved):
    of_order = run(
        STOREFRONT["ReturnsOfOrder"], {"order": documented.order}, documented.customer
    )
    one = run(
        STOREFRONT["OneReturn"], {"number": approved["number"]}, documented.customer
    )
    mine = run(STOREFRONT["MyReturns"], {}, documented.customer)
    on_order = run(
        STOREFRONT["OnTheOrder"], {"order": documented.order}, documented.customer
    )
    memos = run(STOREFRONT["CreditMemos"], {"id": approved["id"]}, documented.customer)
    canceled = run(STOREFRONT["Cancel"], {"id": approved["id"]}, documented.customer)

    assert [row["id"] for row in of_order["returnRequests"]] == [approved["id"]]
    assert one["status"] == "APPROVED"
    assert [event["type"] for event in one["events"]] == ["REQUESTED", "APPROVED"]
    assert mine["returnRequests"]["totalCount"] == 1
    assert memos["reimbursements"] == []
    (line,) = on_order["lines"]
    assert line["returnLines"][0]["returnRequest"]["number"] == approved["number"]
    assert line["returnEligibility"]["returnableQuantity"] == 1
    assert canceled["returnRequest"] == {"status": "CANCELED"}


def test_storefront_with_photos(documented, run, approved):
    # given
    ReturnRequest.objects.update(status="requested")
    variables = {"return": approved["id"], "file": upload(photo())}

    # when
    sent = run(STOREFRONT["SendPhoto"], variables, documented.customer)["file"]
    shown = run(STOREFRONT["Photos"], {"return": approved["id"]}, documented.customer)
    left = run(STOREFRONT["DeletePhoto"], {"file": sent["id"]}, documented.customer)

    # then
    assert [row["id"] for row in shown["files"]] == [sent["id"]]
    assert left["returnRequest"] == {"files": []}


def test_warehouse_takes_photos(documented, run, approved, receiving):
    variables = {"id": approved["id"], "file": upload(photo())}
    run(WAREHOUSE["Photograph"], variables, receiving)
    shown = run(STOREFRONT["Photos"], {"return": approved["id"]}, documented.customer)
    assert [row["purpose"] for row in shown["files"]] == ["INSPECTION"]


def test_storefront_with_a_change_of_mind(documented, run):
    # given
    channel = apps.get_model("order", "Order").objects.get().channel
    publish_policy(
        channel=channel,
        document=policy(resolutions=["original_payment", "store_credit"]),
        effective_from=timezone.now() - timedelta(days=1000),
    )
    line = {"orderLineId": documented.line, "quantity": 2, "reason": "too-small"}
    variables = {"input": {"orderId": documented.order, "lines": [line]}}
    asked = run(STOREFRONT["AskForReturn"], variables, documented.customer)

    # when
    (line,) = asked["returnRequest"]["lines"]
    ids = {"return": asked["returnRequest"]["id"], "line": line["id"]}
    changed = run(STOREFRONT["ChangeMind"], ids, documented.customer)

    # then
    assert changed["returnRequest"]["lines"] == [{"resolution": "STORE_CREDIT"}]


def test_api(documented, run, approved):
    # given
    variables = {"return": approved["id"]}

    # when
    remembered = run(API["Remember"], variables, documented.app)
    found = run(API["Where"], {}, documented.app)

    # then
    kept = [{"key": "erp", "value": "R-17"}]
    assert remembered["item"]["privateMetadata"] == kept
    assert [edge["node"]["id"] for edge in found["edges"]] == [approved["id"]]


def test_api_for_the_work_of_staff(documented, run, approved):
    # given
    owner, ids = documented.owner, [approved["id"]]

    # when
    waiting = run(API["Work"], {}, owner)["edges"]
    counts = run(API["Counts"], {}, owner)
    shared = run(API["Share"], {"ids": ids}, owner)
    hurried = run(API["Hurry"], {"ids": ids}, owner)
    noted = run(API["Note"], {"id": approved["id"]}, owner)
    home = run(API["Home"], {}, owner)

    # then
    assert (shared["count"], hurried["count"]) == (1, 1)
    assert noted["event"]["message"] == "She asked for a call."
    assert {"view": "TO_RECEIVE", "count": 1} in counts
    assert waiting == []
    assert home["toReceive"] == 1


def test_api_exports(documented, run, approved):
    # when
    asked = run(API["Export"], {}, documented.app)
    listed = run(API["Exports"], {}, documented.app)

    # then
    (edge,) = listed["edges"]
    assert edge["node"]["id"] == asked["export"]["id"]
    assert (edge["node"]["status"], edge["node"]["rowsDone"]) == ("DONE", 1)
    assert "/exports/" in edge["node"]["url"]


def test_storefront_shows_the_policy(documented, run):
    page = run(STOREFRONT["PolicyPage"], {"channel": "main"})
    assert page["languageCode"] == "fr"
    assert "30 jours" in " ".join(page["sections"][0]["paragraphs"])


def test_owners_write_a_policy(documented, run):
    # given
    owner = documented.owner
    starters = run(OWNERS["Starters"], {}, owner)
    begun = run(OWNERS["BeginPolicy"], {}, owner)["returnPolicy"]
    listed = {row["id"]: row for row in run(OWNERS["Policies"], {}, owner)}

    # when
    rules = {"document": starters[1]["document"]}
    now = {"policy": begun["id"], "revision": listed[begun["id"]]["revision"]}
    saved = run(OWNERS["SaveDraft"], {**now, **rules}, owner)
    tried = run(
        OWNERS["TryPolicy"],
        {"order": documented.order, "line": documented.line, **rules},
        documented.staff,
    )
    now["revision"] = saved["returnPolicy"]["revision"]
    published = run(OWNERS["PublishPolicy"], now, owner)
    now["revision"] = published["returnPolicy"]["revision"]
    restored = run(OWNERS["RollBack"], now, owner)

    # then
    assert saved["version"]["changes"] != []
    assert (tried["problems"], len(tried["lines"])) == ([], 1)
    assert published["version"]["status"] == "PUBLISHED"
    assert restored["version"] == {"number": 2, "restores": 1}


def test_owners_grant_grace(documented, run):
    until = timezone.now().isoformat()
    variables = {"order": documented.order, "until": until}
    granted = run(OWNERS["GrantGrace"], variables, documented.staff)
    assert len(granted["order"]["returnGracePeriods"]) == 1


def test_owners_set_the_policy_aside(documented, run):
    # given
    channel = apps.get_model("order", "Order").objects.get().channel
    publish_policy(
        channel=channel,
        document=policy(outcome={"do": "decline"}),
        effective_from=timezone.now() - timedelta(days=1000),
    )

    # when
    variables = {"order": documented.order, "line": documented.line}
    made = run(OWNERS["Override"], variables, documented.staff)["returnRequest"]

    # then
    assert (made["status"], made["decision"]["outcome"]) == ("APPROVED", "DECLINE")
    told = made["events"][1]["data"]
    assert told["override_reason"] == "Parcel lost in the post for a month."


def test_owners_link_reasons_to_pages_that_the_shop_offers(documented, api):
    reason = ReturnReason.objects.get(slug="too-small")
    variables = {
        "reason": global_id("ReturnReason", reason.pk),
        "page": global_id("Page", 1),
    }
    answer = api(OWNERS["LinkReason"], variables, as_=documented.app)
    (error,) = answer["data"]["returnReasonUpdate"]["errors"]
    assert (error["code"], error["field"]) == ("INVALID", "nativeReference")


def test_storefront_refusals_of_a_approvedcarry_numbers(documented, api):
    # given
    line = {"orderLineId": documented.line, "quantity": 4, "reason": "too-small"}
    wanted = {"orderId": documented.order, "lines": [line]}

    # when
    answer = api(STOREFRONT["AskForReturn"], {"input": wanted}, as_=documented.customer)

    # then
    (error,) = answer["data"]["returnRequestCreate"]["errors"]
    assert error == {
        "code": "QUANTITY_NOT_RETURNABLE",
        "message": "4 units asked; 3 can be returned.",
        "field": "quantity",
        "line": documented.line,
        "quantity": 3,
        "acceptedValues": [],
    }


@pytest.fixture(params=["App", "member of the returns desk"])
def receiving(request, documented, shop):
    if request.param == "App":
        return documented.app
    member = shop.desk_member(group="Returns desk")
    shop.returns_desk("Returns desk")
    return member


def test_warehouse(documented, run, approved, receiving):
    # given
    awaited = run(WAREHOUSE["Awaited"], {}, receiving)
    scanned = run(WAREHOUSE["Scanned"], {"text": approved["number"]}, receiving)
    warehouses = run(WAREHOUSE["Warehouses"], {}, receiving)
    (line,) = scanned["edges"][0]["node"]["lines"]

    # when
    items = [
        {"lineId": line["id"], "quantity": 1, "disposition": "RESTOCK"},
        {"lineId": line["id"], "quantity": 1, "disposition": "MISSING"},
    ]
    arrived = {"items": items, "warehouseId": documented.warehouse}
    payload = run(
        WAREHOUSE["Receive"], {"id": approved["id"], "input": arrived}, receiving
    )

    # then
    assert [edge["node"]["id"] for edge in awaited["edges"]] == [approved["id"]]
    assert documented.warehouse in [edge["node"]["id"] for edge in warehouses["edges"]]
    assert payload["returnRequest"]["reception"] == "FULL"
    moved = payload["receipt"]["items"][0]["inspections"][0]["stockMovements"][0]
    assert (moved["stockBefore"], moved["stockAfter"]) == (7, 8)
    assert run(WAREHOUSE["Awaited"], {}, receiving)["edges"] == []


def test_warehouse_inspects_later(documented, run, approved, receiving):
    # given
    scanned = run(WAREHOUSE["Scanned"], {"text": approved["number"]}, receiving)
    (line,) = scanned["edges"][0]["node"]["lines"]
    unseen = {"lineId": line["id"], "quantity": 2}
    arrived = {"items": [unseen], "warehouseId": documented.warehouse}
    ids = {"id": approved["id"]}
    run(WAREHOUSE["Receive"], {**ids, "input": arrived}, receiving)

    # when
    found = [{**unseen, "grade": "a"}]
    inspected = run(
        WAREHOUSE["Inspect"], {**ids, "items": found, "key": "1"}, receiving
    )
    (inspection,) = inspected["inspections"]
    fix = {"inspectionId": inspection["id"], "quantity": 1, "grade": "d"}
    fixes = [{**fix, "reason": "The seam is torn."}]
    corrected = run(WAREHOUSE["Correct"], {**ids, "items": fixes}, receiving)

    # then
    assert inspected["returnRequest"]["inspection"] == "DONE"
    assert inspection["suggestedDisposition"] == "RESTOCK"
    assert [row["change"] for row in inspection["stockMovements"]] == [2]
    (entry,) = corrected["inspections"]
    assert (entry["disposition"], entry["isStockKept"]) == ("WRITE_OFF", False)
    assert entry["supersedes"] == {"id": inspection["id"]}


def test_warehouse_tells_differences(documented, run, approved, receiving):
    # given
    ids = {"id": approved["id"]}
    empty = {"isEmptyBox": True, "items": []}
    run(WAREHOUSE["Receive"], {**ids, "input": empty}, receiving)

    # when
    shown = run(WAREHOUSE["Differences"], ids, receiving)
    customers = run(WAREHOUSE["Differences"], ids, documented.customer)

    # then
    (receipt,) = shown["receipts"]
    kinds = [row["kind"] for row in receipt["discrepancies"]]
    assert kinds == ["EMPTY_BOX", "SHORT"]
    assert len(receipt["nextSteps"]["staff"]) == 2
    (told, _short) = customers["receipts"][0]["nextSteps"]["customer"]
    assert told.startswith("Le colis était vide")
    assert customers["receipts"][0]["nextSteps"]["staff"] is None


def test_warehouse_takes_over_what_is_more(documented, run, approved):
    # given
    ids = {"id": approved["id"]}
    (line,) = run(WAREHOUSE["Scanned"], {"text": approved["number"]}, documented.app)[
        "edges"
    ][0]["node"]["lines"]
    three = {"items": [{"lineId": line["id"], "quantity": 3}]}
    run(WAREHOUSE["Receive"], {**ids, "input": three}, documented.app)

    # when
    more = {"orderLineId": documented.line, "quantity": 1, "why": "It came too."}
    added = run(WAREHOUSE["AddUnits"], {**ids, "input": more}, documented.app)

    # then
    assert added["line"] == {"sku": line["sku"], "quantityApproved": 3}
    assert added["returnRequest"] == {"attentionReasons": []}


def test_every_difference_is_explained():
    explained = [row[0] for table in tables("docs/warehouse.md") for row in table]
    assert {f"`{kind.name}`" for kind in Discrepancy} <= set(explained)


def test_warehouse_goods_without_a_return(documented, run, receiving):
    # given
    unknown = run(
        WAREHOUSE["Unknown"],
        {
            "input": {
                "sender": "Zoé",
                "items": [{"description": "Shirt", "quantity": 1}],
            }
        },
        receiving,
    )
    blind = {"id": unknown["blindReceipt"]["id"]}

    # when
    listed = run(WAREHOUSE["Candidates"], {}, receiving)
    line = {"orderLineId": documented.line, "quantity": 1}
    match = {
        "orderId": documented.order,
        "lines": [{**line, "reason": "too-small"}],
        "items": [{**line, "grade": "c"}],
    }
    matched = run(WAREHOUSE["Match"], {**blind, "input": match}, documented.app)
    other = run(WAREHOUSE["Unknown"], {"input": {"note": "A shoe."}}, receiving)
    closed = run(WAREHOUSE["NotOurs"], {"id": other["blindReceipt"]["id"]}, receiving)

    # then
    assert [edge["node"]["id"] for edge in listed["edges"]] == [blind["id"]]
    assert matched["returnRequest"]["reception"] == "FULL"
    assert closed["blindReceipt"]["status"] == "CLOSED"


def test_warehouse_parcels_in_and_back(documented, run, approved, receiving):
    # given
    ids = {"id": approved["id"]}
    scanned = run(WAREHOUSE["Scanned"], {"text": approved["number"]}, receiving)
    (line,) = scanned["edges"][0]["node"]["lines"]

    # when
    number = {"trackingNumber": "1Z 999 AA1 01 2345 6784", "carrier": "UPS"}
    announced = run(
        WAREHOUSE["Announce"], {**ids, "input": number}, documented.customer
    )
    worn = {"lineId": line["id"], "quantity": 2, "disposition": "RETURN_TO_CUSTOMER"}
    run(WAREHOUSE["Receive"], {**ids, "input": {"items": [worn]}}, receiving)
    items = [{"lineId": line["id"], "quantity": 1}]
    sent = run(WAREHOUSE["SendBack"], {**ids, "input": {"items": items}}, receiving)

    known = run(WAREHOUSE["ByCode"], {"code": "1Z999AA10123456784"}, receiving)

    # then
    assert [row["id"] for row in known] == [approved["id"]]
    (parcel,) = announced["returnRequest"]["parcels"]
    assert parcel["trackingNumber"] == "1Z999AA10123456784"
    assert sent["parcel"]["address"]["country"] == "FR"
    left = {"quantitySentBack": 1, "quantityToSendBack": 1}
    assert sent["returnRequest"]["lines"] == [left]


def test_warehouse_sends_many_items(documented, run, approved, receiving):
    # given
    names = {"returnNumber": approved["number"], "sku": "SHIRT"}
    items = [
        {**names, "externalReference": "1", "quantity": 1, "grade": "a"},
        {**names, "externalReference": "2", "quantity": 1},
        {**names, "externalReference": "3", "quantity": 1, "grade": "gone"},
    ]
    arrived = {"items": items, "warehouse": documented.warehouse}

    # when
    received = run(WAREHOUSE["ReceiveMany"], arrived, receiving)
    found = {"items": [{**items[1], "disposition": "RECYCLE"}]}
    inspected = run(WAREHOUSE["InspectMany"], found, receiving)

    # then
    assert received["count"] == 2
    codes = [[error["code"] for error in row["errors"]] for row in received["results"]]
    assert codes == [[], [], ["GRADE_NOT_FOUND"]]
    (result,) = inspected["results"]
    assert result["returnRequest"]["inspection"] == "DONE"
    assert [row["disposition"] for row in result["inspections"]] == ["RECYCLE"]


def test_owners_read_what_became_of_goods(documented, run, approved, receiving):
    # given
    item = {
        "returnNumber": approved["number"],
        "externalReference": "1",
        "sku": "SHIRT",
        "quantity": 2,
        "grade": "d",
    }
    arrived = {"items": [item], "warehouse": documented.warehouse}
    run(WAREHOUSE["ReceiveMany"], arrived, receiving)

    # when
    day = timedelta(days=1)
    period = {
        "from": (timezone.now() - day).isoformat(),
        "to": (timezone.now() + day).isoformat(),
    }
    report = run(OWNERS["Dispositions"], period, documented.staff)

    # then
    (row,) = report["rows"]
    assert (row["disposition"], row["units"]) == ("WRITE_OFF", 2)
    assert row["values"] == [{"amount": 20, "currency": "EUR"}]
    assert [row["treatment"] for row in report["discards"]] == ["DISPOSAL"]


def test_what_is_told_of_goods_is_listed_as_it_is():
    (sample,) = sample_payload("return_received")
    _events, lists = tables("docs/webhooks.md")
    for name, holds in lists:
        (row,) = sample[name.strip("`")]
        fields = {*row, *(row["items"][0] if "items" in row else ())}
        assert [field for field in fields - {"id"} if f"`{field}`" not in holds] == []


def test_warehouse_records_a_delivery(documented, run):
    delivery = {
        "orderId": documented.order,
        "fulfillmentId": documented.fulfillment,
        "deliveredAt": timezone.now().isoformat(),
    }
    recorded = run(WAREHOUSE["Delivered"], {"input": delivery}, documented.app)
    assert recorded["order"] == {"id": documented.order}


def test_owners_find_a_conflict_and_settle_it(documented, run, approved):
    # given
    request = ReturnRequest.objects.get()
    line = request.lines.get().order_line
    host.orders.record_return(request.order, [ReturnedQuantity(line, 2)], SYSTEM)
    note_conflict(request_id=request.pk)

    # when
    found = run(OWNERS["NeedsAttention"], {}, documented.staff)
    settled = run(OWNERS["Settle"], {"id": approved["id"]}, documented.staff)

    # then
    (edge,) = found["edges"]
    assert edge["node"]["attentionReasons"] == ["NATIVE_CONFLICT"]
    assert settled["returnRequest"] == {"attentionReasons": []}
    assert run(OWNERS["NeedsAttention"], {}, documented.staff)["edges"] == []


def test_every_reason_for_attention_is_explained():
    guide = text_of("docs/owners.md")
    assert [row.name for row in AttentionReason if f"`{row.name}`" not in guide] == []


def test_the_table_of_dispositions_is_what_they_do():
    words = {True: "yes", False: "no", None: "not decided"}
    expected = [
        [
            f"`{disposition.name}`",
            words[effect.arrives],
            words[effect.accepted],
            words[effect.restocks],
        ]
        for disposition, effect in EFFECTS.items()
    ]
    assert expected in tables("docs/warehouse.md")


def test_every_grade_of_a_new_shop_is_named():
    guide = text_of("docs/warehouse.md")
    assert [row.slug for row in GRADES if f"`{row.slug}`" not in guide] == []


def test_every_error_code_is_explained_once():
    explained = [row[0] for table in tables("docs/errors.md") for row in table]
    assert sorted(explained) == sorted(f"`{code.name}`" for code in ErrorCode)


def test_the_webhook_events_are_listed_as_they_are():
    events, _lists = tables("docs/webhooks.md")
    assert [name.strip("`").lower() for name, _when in events] == list(WEBHOOK_EVENTS)
    assert len(DESCRIPTIONS) == len(events)


def test_storefront_with_an_exchange(documented, run, payment_page):
    # given
    order = apps.get_model("order", "Order").objects.get()
    publish_policy(
        channel=order.channel,
        document=policy(resolutions=["exchange"]),
        effective_from=timezone.now() - timedelta(days=1000),
    )
    variants = apps.get_model("product", "ProductVariantChannelListing").objects
    variants.update(price_amount=50, discounted_price_amount=50)
    variant = global_id("ProductVariant", order.lines.get().variant_id)
    line = {"orderLineId": documented.line, "quantity": 1, "reason": "too-small"}
    line["resolution"] = "EXCHANGE"
    line["exchangeFor"] = [{"variantId": variant, "quantity": 1}]
    variables = {"input": {"orderId": documented.order, "lines": [line]}}
    asked = run(STOREFRONT["AskForReturn"], variables, documented.customer)

    # when
    (line,) = asked["returnRequest"]["lines"]
    ids = {"return": asked["returnRequest"]["id"]}
    shown = run(STOREFRONT["Exchanges"], ids, documented.customer)
    (exchange,) = shown["exchanges"]
    token = exchange["paymentUrl"].removeprefix(payment_page)
    owed = run(STOREFRONT["WhatIsOwed"], {"token": token})
    again = {**ids, "line": line["id"], "variant": variant}
    chosen = run(STOREFRONT["ChooseAgain"], again, documented.customer)

    # then
    assert exchange["status"] == "AWAITING_PAYMENT"
    assert exchange["owed"] == {"amount": 40.0, "currency": "EUR"}
    assert owed["orderId"] == exchange["order"]["id"]
    assert owed["owed"] == exchange["owed"]
    assert chosen["returnRequest"]["exchanges"] == [{"status": "AWAITING_PAYMENT"}]


def test_the_portals_examples(documented, run):
    assert list(PORTAL) == [
        "Look",
        "GiftCode",
        "GiftCodes",
        "EndGiftCode",
        "PortalLink",
    ]
    look = {
        "channel": "main",
        "input": {
            "shopName": "Maison Zoé",
            "logoUrl": "https://shop.example/logo.svg",
            "accentColor": "#1f4fa3",
            "supportEmail": "help@shop.example",
            "texts": [{"languageCode": "FR", "key": "WELCOME", "text": "Bonjour !"}],
        },
    }
    changed = run(PORTAL["Look"], look, documented.owner)
    assert changed["appearance"]["shopName"] == "Maison Zoé"
    lines = [{"orderLineId": documented.line, "quantity": 1}]
    variables = {"order": documented.order, "lines": lines}
    assert len(run(PORTAL["GiftCode"], variables, documented.staff)["code"]) == 14
    order = {"order": documented.order}
    (code,) = run(PORTAL["GiftCodes"], order, documented.staff)
    assert code["items"][0]["quantityUsed"] == 0
    ended = run(PORTAL["EndGiftCode"], {"id": code["id"]}, documented.staff)
    assert ended["giftCode"]["endedAt"]
    link = run(PORTAL["PortalLink"], {"order": documented.order}, documented.customer)
    assert "/portal/enter/" in link["url"]


def test_the_slip_of_the_storefronts_guide(documented, run, approved):
    answer = run(STOREFRONT["Slip"], {"return": approved["id"]}, documented.customer)
    assert answer["slip"]["url"].startswith("http")


def test_the_guide_to_mails(documented, run, approved, case, shop):
    # given
    owner = shop.staff("owner@example.com", ("MANAGE_ORDERS", "MANAGE_SETTINGS"))
    words = {"kind": "APPROVED", "languageCode": "EN", "subject": "Yes"}

    # when
    templates = run(MAILS["Templates"], {}, owner)
    saved = run(MAILS["SaveTemplate"], {"input": {**words, "text": "Come."}}, owner)
    looked = run(MAILS["LookAtMail"], {"input": words}, owner)
    OutgoingMail.objects.update(status="failed")
    listed = run(MAILS["Mails"], {}, owner)
    ids = [edge["node"]["id"] for edge in listed["edges"]]
    retried = run(MAILS["TryAgain"], {"ids": ids}, owner)

    # then
    assert {row["kind"] for row in templates} == {kind.name for kind in MailKind}
    assert saved["template"]["subject"] == "Yes"
    assert saved["template"]["revision"]
    assert looked["text"].startswith("Come.")
    assert retried["mails"] == [{"status": "WAITING"}]


def test_every_kind_of_mail_is_explained_and_every_option():
    kinds, options, *_rest = tables("docs/mails.md")
    assert [row[0] for row in kinds] == [f"`{kind.name}`" for kind in MailKind]
    told = [name for row in options for name in row[0].replace("`", "").split(", ")]
    assert sorted(told) == sorted((*TEXTS, "staff"))


def test_the_guide_to_withdrawals(documented, run, case):
    staff = case.by_staff.user
    variables = {"order": documented.order, "key": "one"}
    made = run(LEGAL["Withdraw"], variables, documented.customer)
    assert made["withdrawal"]["outcome"] == "ACCEPTED"
    Withdrawal.objects.create(
        **{
            field.attname: getattr(Withdrawal.objects.get(), field.attname)
            for field in Withdrawal._meta.concrete_fields
            if field.name not in ("id", "request", "outcome", "idempotency_key")
        },
        outcome="review",
    )
    (edge,) = run(LEGAL["OpenWithdrawals"], {}, staff)["edges"]
    variables = {"id": edge["node"]["id"], "note": "Canceled the order."}
    closed = run(LEGAL["CloseWithdrawal"], variables, staff)
    assert closed["withdrawal"]["closedAt"]
