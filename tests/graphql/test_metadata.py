"""Metadata on returns: who reads it, who writes it, how it is found."""

import pytest

from saleor_returns.graphql.identifiers import global_id

from . import documents

READ = """
query Read($id: ID!) {
  returnRequest(id: $id) {
    metadata { key value } metafield(key: "gift") metafields(keys: ["gift", "none"])
  }
}
"""
READ_PRIVATE = """
query ReadPrivate($id: ID!) {
  returnRequest(id: $id) {
    privateMetadata { key value }
    privateMetafield(key: "gift") privateMetafields(keys: ["gift", "none"])
  }
}
"""
WRITE = """
mutation Write($id: ID!) {{
  {name}(id: $id, {argument}) {{
    item {{ __typename ... on ReturnRequest {{ number }} metadata {{ key value }} }}
    errors {{ field code }}
  }}
}}
"""
ITEMS = 'input: [{key: "gift", value: "yes"}]'
KEYS = 'keys: ["gift"]'
MUTATIONS = [
    ("updateMetadata", ITEMS),
    ("updatePrivateMetadata", ITEMS),
    ("deleteMetadata", KEYS),
    ("deletePrivateMetadata", KEYS),
]


@pytest.fixture
def request_(ask):
    kept = {"gift": "old", "other": "1"}
    return ask({"shirt": 1}, metadata=kept, private_metadata=kept)


@pytest.fixture
def variables(request_):
    return {"id": global_id("ReturnRequest", request_.pk)}


def test_customers_read_public_metadata_only(case, api, variables, payload, denied):
    assert payload(api(READ, variables, case.customer)) == {
        "metadata": [{"key": "gift", "value": "old"}, {"key": "other", "value": "1"}],
        "metafield": "old",
        "metafields": {"gift": "old"},
    }
    answer = api(READ_PRIVATE, variables, case.customer)
    codes = {row["extensions"]["exception"]["code"] for row in answer["errors"]}
    assert codes == {"PermissionDenied"}


def test_staff_read_private_metadata(api, staff, variables, payload):
    assert payload(api(READ_PRIVATE, variables, staff)) == {
        "privateMetadata": [
            {"key": "gift", "value": "old"},
            {"key": "other", "value": "1"},
        ],
        "privateMetafield": "old",
        "privateMetafields": {"gift": "old"},
    }


@pytest.mark.parametrize(("name", "argument"), MUTATIONS)
def test_staff_and_apps_write(
    api, shop, staff, request_, variables, payload, name, argument
):
    # given
    app = shop.app("app.wms", permissions=("MANAGE_ORDERS",))
    column = "private_metadata" if "Private" in name else "metadata"
    changed_at = request_.updated_at

    # when
    by_staff = payload(
        api(WRITE.format(name=name, argument=argument), variables, staff)
    )
    by_app = payload(api(WRITE.format(name=name, argument=argument), variables, app))

    # then
    assert by_staff["errors"] == by_app["errors"] == []
    assert by_staff["item"]["__typename"] == "ReturnRequest"
    assert by_staff["item"]["number"] == request_.number
    request_.refresh_from_db()
    written = {"gift": "yes", "other": "1"} if argument == ITEMS else {"other": "1"}
    assert getattr(request_, column) == written
    assert request_.updated_at > changed_at


@pytest.mark.parametrize(("name", "argument"), MUTATIONS)
def test_nobody_else_writes(
    case, api, shop, request_, variables, denied, name, argument
):
    # given
    elsewhere = shop.channel("usd", "USD", tax_included=False)
    others = [
        None,
        case.customer,
        shop.customer("eve@example.com"),
        shop.staff("new@example.com", permissions=("HANDLE_PAYMENTS",)),
        shop.staff(
            "usd@example.com", permissions=("MANAGE_ORDERS",), channels=[elsewhere]
        ),
        shop.app("app.none", permissions=()),
    ]

    # then
    for other in others:
        answer = api(WRITE.format(name=name, argument=argument), variables, other)
        assert denied(answer), answer
    request_.refresh_from_db()
    assert request_.metadata == request_.private_metadata
    assert request_.metadata == {"gift": "old", "other": "1"}


@pytest.mark.parametrize("key", ["ReturnRequest:7", f"ReturnRequest:{'0' * 32}"])
def test_unknown_returns_have_no_metadata(case, api, staff, payload, key):
    name, argument = MUTATIONS[0]
    document = WRITE.format(name=name, argument=argument)
    answer = api(document, {"id": global_id(*key.split(":"))}, staff)
    assert payload(answer)["errors"][0]["field"] == "id"


def test_metadata_comes_with_the_request(case, api, staff, wish, payload, denied):
    # given
    items = [{"key": "box", "value": "opened"}]

    # when
    theirs = payload(
        api(documents.CREATE, wish({"shirt": 1}, metadata=items), case.customer)
    )
    refused = api(
        documents.CREATE, wish({"mug": 1}, privateMetadata=items), case.customer
    )
    ours = payload(
        api(documents.CREATE, wish({"mug": 1}, privateMetadata=items), staff)
    )

    # then
    variables = {"id": theirs["returnRequest"]["id"]}
    assert payload(api(READ, variables, staff))["metadata"] == items
    assert denied(refused)
    variables = {"id": ours["returnRequest"]["id"]}
    assert payload(api(READ_PRIVATE, variables, staff))["privateMetadata"] == items


@pytest.mark.parametrize(
    ("items", "code"),
    [
        ([(" ", "x")], "REQUIRED"),
        ([("k" * 256, "x")], "TOO_LONG"),
        ([("k", "v" * 10_001)], "TOO_LONG"),
        ([(str(number), "x") for number in range(101)], "TOO_LONG"),
        ([("k", "\u0000")], "INVALID"),
    ],
)
def test_metadata_that_is_none(case, api, wish, payload, items, code):
    metadata = [{"key": key, "value": value} for key, value in items]
    answer = payload(
        api(documents.CREATE, wish({"shirt": 1}, metadata=metadata), case.customer)
    )
    assert [(row["code"], row["field"]) for row in answer["errors"]] == [
        (code, "metadata")
    ]
