"""Everybody asks for everything: the answer, and that nothing changes where it is no.

The expectations are in ``matrix/table.py``. What the live schema has and the table
has not fails here, so nothing reaches the API without a word on who may use it.
"""

from contextlib import contextmanager
from itertools import batched, product

import pytest
from django.db import transaction

from .matrix import live, people, table
from .matrix.snapshot import snapshot
from .matrix.stage import Stage

INVALID_TOKEN = "InvalidTokenError"
"""What Saleor says to a token whose bearer is gone; the sandbox takes it for nobody's."""
ALIASES_MAX = 90
"""Of one document; Saleor accepts a hundred."""
GIVEN = {
    "return": "ID!",
    "line": "ID!",
    "order": "ID!",
    "token": "String!",
    "blind": "ID!",
    "risky": "JSON!",
    "wrong": "JSON!",
}
"""Variables of documents that ask for fields."""
OPERATIONS = {
    **{
        f"{name} {row.case}".strip(): ("Query", name, row)
        for name, cases in table.QUERIES.items()
        for row in cases
    },
    **{name: ("Mutation", name, row) for name, row in table.MUTATIONS.items()},
}


@pytest.fixture
def stage(case, ask, receive, reimburse, wish, arrival):
    return Stage(case, ask, receive, reimburse, wish, arrival)


@pytest.fixture
def tokens(shop, case):
    return people.tokens_of(shop, case)


@contextmanager
def undone():
    """Whatever the block does is rolled back."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def codes_of(errors):
    return {error["extensions"]["exception"]["code"] for error in errors}


def code_of(errors):
    """The code that all of the errors have, or else all of them as they are."""
    codes = codes_of(errors)
    return codes.pop() if len(codes) == 1 else str(errors)


def agree(found, expected):
    if found == INVALID_TOKEN:
        return expected in (table.DENIED, table.NULL)
    return found == expected


def answer_to(answer):
    """An answer of a root field in the words of the table."""
    if errors := answer.get("errors"):
        return code_of(errors)
    (value,) = answer["data"].values()
    if value is None:
        return table.NULL
    if isinstance(value, dict) and value.get("errors"):
        (error,) = value["errors"]
        return error["code"]
    if isinstance(value, dict) and value.get("totalCount") == 0:
        return table.EMPTY
    return table.GIVEN


@pytest.mark.parametrize("operation", list(OPERATIONS))
def test_who_is_answered_what(operation, stage, api, tokens):
    # given
    root, name, row = OPERATIONS[operation]
    variables = row.prepare(stage)
    document = live.document(root, name)
    before = snapshot()
    surprises = []

    # when
    for person, token in tokens.items():
        with undone():
            answer = answer_to(api(document, variables, token))
            changed = snapshot() != before
        expected = row.answer_to(person)
        may_change = root == "Mutation" and expected == table.GIVEN
        if not agree(answer, expected) or changed != may_change:
            words = "changed something" if changed else "changed nothing"
            surprises.append(f"{person}: {expected} expected, {answer}; {words}")

    # then
    assert not surprises, "\n".join(surprises)


def test_who_reads_which_field(stage, api, tokens):
    # given
    parts = [(f"part{number}", part) for number, part in enumerate(parts_of_document())]
    documents = [dict(some) for some in batched(parts, ALIASES_MAX)]
    given = stage.everything()
    before = snapshot()
    surprises = []

    # when
    for (person, token), parts in product(tokens.items(), documents):
        document = document_of(parts)
        variables = {
            key: value for key, value in given.items() if f"${key}" in document
        }
        answer = api(document, variables, token)
        assert snapshot() == before
        for alias, (type_name, names) in parts.items():
            errors = [
                error for error in answer.get("errors", ()) if error["path"][0] == alias
            ]
            for name in names:
                expected = table.answer_of_field(type_name, name, person)
                found = answer_of(answer["data"][alias], errors, type_name, name)
                if not agree(found, expected):
                    surprises.append(
                        f"{type_name}.{name} to {person}: {expected} expected, {found}"
                    )

    # then
    assert not surprises, "\n".join(surprises)


def parts_of_document():
    """Fields to ask for together: one that errs counts for all of its neighbours."""
    for type_name in table.REACH:
        by_audience = {}
        for name, audience in table.rows_of(type_name).items():
            by_audience.setdefault(audience, []).append(name)
        for audience, names in by_audience.items():
            if audience.otherwise == table.DENIED:
                yield from ((type_name, [name]) for name in names)
            else:
                yield type_name, names


def document_of(parts):
    arguments = {
        "returnRequest": "(id: $return)",
        "order": "(id: $order)",
        "returnExchangePayment": "(token: $token)",
        "returnBlindReceipt": "(id: $blind)",
        "returnPolicy": '(channel: "eur")',
        "returnMailTemplates": "(languageCode: EN)",
        "returnMailPreview": "(input: { kind: APPROVED, languageCode: EN })",
        "returnPolicyValidate": "(document: $risky)",
        "returnExports": "(first: 5)",
        "returnSecondHandVariants": "(first: 5)",
        "returnWithdrawals": "(first: 5)",
        "returnGiftCodes": "(orderId: $order)",
        "returnDispositionSuggest": (
            '(returnId: $return, items: [{ lineId: $line, quantity: 1, grade: "c" }])'
        ),
        "returnDispositionReport": '(from: "2000-01-01T00:00:00Z", to: "2100-01-01T00:00:00Z")',
        "returnPolicyPreview": "(input: { document: $wrong, orderId: $order })",
    }
    written = []
    for alias, (type_name, names) in parts.items():
        root, *way = table.REACH[type_name][0].split()
        asked = " ".join(live.ask_for(type_name, name) for name in names)
        steps = [live.arguments_of(step) for step in way]
        inner = " { ".join([*steps, asked]) + " }" * len(way)
        written.append(f"{alias}: {root}{arguments.get(root, '')} {{ {inner} }}")
    body = " ".join(written)
    used = [f"${name}: {kind}" for name, kind in GIVEN.items() if f"${name}" in body]
    declared = f"({', '.join(used)})" if used else ""
    return f"query {declared} {{ {body} }}"


def answer_of(value, errors, type_name, name):
    """GIVEN where the field is reached and either has a value or may be without one.

    Only a field that hides as null from somebody must have a value for the others.
    """
    if errors:
        return code_of(errors)
    _root, *way = table.REACH[type_name][0].split()
    holders = at(value, way)
    hides = table.rows_of(type_name)[name].otherwise == table.NULL
    if not holders or (hides and not at(holders, [name])):
        return table.NULL
    return table.GIVEN


def at(value, way):
    """What there is at the end of a way through objects and lists, without nulls."""
    if value is None:
        return []
    if isinstance(value, list):
        return [found for item in value for found in at(item, way)]
    return at(value[way[0]], way[1:]) if way else [value]


def test_payments_staff_read_the_money_that_they_pay_and_no_more(stage, api, shop):
    """Without MANAGE_ORDERS they meet a return in what their mutations answer."""
    # given
    clerk = shop.staff("payments@example.com", ("HANDLE_PAYMENTS",))
    rows = {
        name: audience
        for name, audience in table.rows_of("ReturnRequest").items()
        if audience.otherwise != table.DENIED or audience == table.PARTIES
    }
    asked = " ".join(live.ask_for("ReturnRequest", name) for name in rows)
    document = f"""
        mutation ($id: ID!) {{ returnReimburse(id: $id) {{
            errors {{ code }} returnRequest {{ {asked} }}
        }} }}"""

    # when
    answer = api(document, stage.accepted(), clerk)

    # then
    assert "errors" not in answer
    seen = answer["data"]["returnReimburse"]["returnRequest"]
    for_others = (table.STAFF, table.DESK_TOO)
    hidden = {name for name, audience in rows.items() if audience in for_others}
    assert {name for name, value in seen.items() if value is None} == {
        *hidden,
        "refundDueAt",  # of what is paid nothing is due
        "withdrawal",  # it came of none
        "slip",  # of what has arrived nothing is to be sent
    }


def test_the_desk_reads_no_more_in_the_answer_to_what_it_received(stage, api, tokens):
    variables = stage.arrival()
    for type_name, names in parts_of_document():
        if type_name != "ReturnRequest":
            continue
        # given
        asked = " ".join(live.ask_for(type_name, name) for name in names)
        document = f"""
            mutation ($id: ID!, $input: ReturnReceiveInput!) {{
                returnReceive(id: $id, input: $input) {{
                    errors {{ code }} returnRequest {{ {asked} }}
                }}
            }}"""

        # when
        with undone():
            answer = api(document, variables, tokens["desk"])

        # then
        errors = answer.get("errors", ())
        seen = answer["data"]["returnReceive"]["returnRequest"]
        for name in names:
            expected = table.answer_of_field(type_name, name, "desk")
            assert answer_of(seen, errors, type_name, name) == expected, name


def test_everybody_of_the_table_asks(tokens):
    assert set(tokens) == people.EVERYBODY


def check_all_listed(found, listed, remedy):
    place = "in tests/graphql/matrix/table.py"
    missing = [f"{name} has no row. {remedy} {place}." for name in found - listed]
    stale = [f"{name} has a row {place} and is not there." for name in listed - found]
    assert not missing + stale, "\n".join(sorted(missing + stale))


def test_every_query_and_mutation_has_a_row():
    for root, rows in (("Query", "QUERIES"), ("Mutation", "MUTATIONS")):
        remedy = f"Say with an Operation in {rows} who may use it,"
        check_all_listed(live.root_fields(root), set(getattr(table, rows)), remedy)


def test_every_field_on_the_platforms_types_has_a_row():
    remedy = "Say with an Audience in PLATFORM_FIELDS who reads it,"
    check_all_listed(live.platform_fields(), set(table.PLATFORM_FIELDS), remedy)


def test_every_field_of_our_types_has_a_row():
    listed = {
        f"{type_name}.{name}"
        for type_name in table.OBJECT_FIELDS
        for name in table.rows_of(type_name)
    }
    remedy = "Write its name under its audience in OBJECT_FIELDS,"
    check_all_listed(live.object_fields(), listed, remedy)


def test_every_type_has_a_way():
    listed = set(table.OBJECT_FIELDS) | {
        key.partition(".")[0] for key in table.PLATFORM_FIELDS
    }
    check_all_listed(listed, set(table.REACH), "Say in REACH how one gets to it,")
