"""What the staff's pages ask at the returns desk is open to its members, in whole."""

import re
from pathlib import Path

import pytest
from graphql import parse
from graphql.language.printer import print_ast

PAGES = Path(__file__).parents[2] / "dashboard_extension" / "src"


@pytest.fixture
def desk(case, shop):
    member = shop.desk_member()
    shop.returns_desk("Returns desk")
    return member


@pytest.fixture
def page(api, desk):
    """Send the operations of a page as a member of the desk; nothing may be denied."""

    def send(folder, operation, variables):
        answer = api(_alone(folder, operation), variables, desk)
        assert "errors" not in answer
        return answer["data"]

    return send


def _alone(folder, operation):
    """One operation of a page's document, with the fragments that it needs."""
    document = (PAGES / folder / f"{folder}.graphql").read_text(encoding="utf-8")
    parts = {row.name.value: print_ast(row) for row in parse(document).definitions}
    needed, waiting = {}, [operation]
    while waiting:
        name = waiting.pop()
        needed[name] = parts[name]
        waiting += set(re.findall(r"\.\.\.\s*(\w+)", parts[name])) - set(needed)
    return "\n".join(needed.values())


def test_the_desk_works_from_scan_to_receipt(page, ask, arrival):
    request = ask({"shirt": 1})
    (found,) = page("desk", "DeskByCode", {"code": request.number})["returnsByCode"]
    awaited = page("desk", "DeskAwaited", {})["returnRequests"]["edges"]
    (line,) = found["lines"]
    setup = page("desk", "DeskSetup", {})
    item = {"lineId": line["id"], "quantity": 1, "grade": "a"}
    (suggested,) = page(
        "desk", "DeskSuggestions", {"return": found["id"], "items": [item]}
    )["returnDispositionSuggest"]
    warehouse = setup["returnWarehouses"]["edges"][0]["node"]["id"]
    received = page(
        "desk",
        "DeskReceive",
        {"id": found["id"], "input": {"warehouseId": warehouse, "items": [item]}},
    )["returnReceive"]

    assert [edge["node"]["number"] for edge in awaited] == [request.number]
    assert line["variant"]["product"]["id"]
    assert suggested["disposition"] == "RESTOCK"
    assert received["errors"] == []
    (inspection,) = received["receipt"]["items"][0]["inspections"]
    fix = {"inspectionId": inspection["id"], "quantity": 1}
    fix |= {"disposition": "QUARANTINE", "reason": "Wrong key."}
    corrected = page("desk", "DeskCorrect", {"id": found["id"], "items": [fix]})
    assert corrected["returnInspectionCorrect"]["errors"] == []


def test_the_desk_records_and_reads_unannounced_parcels(page):
    goods = {"items": [{"description": "Cup", "quantity": 1}], "sender": "#1"}
    made = page("parcels", "ParcelCreate", {"input": goods})
    key = made["returnBlindReceiptCreate"]["blindReceipt"]["id"]

    assert page("parcels", "ParcelSetup", {})["returnGrades"]
    assert page("parcels", "ParcelList", {"first": 5})["returnBlindReceipts"]["edges"]
    assert page("parcels", "ParcelDetail", {"id": key})["returnBlindReceipt"]["items"]
