"""Who may read returns by way of webhook events: Apps that subscribe, staff who try."""

import pytest
from saleor.permission.enums import OrderPermissions
from saleor.webhook.event_types import WebhookEventAsyncType

from saleor_returns.domain.webhook_events import WEBHOOK_EVENTS
from saleor_returns.graphql.identifiers import global_id
from tests.graphql.matrix import live, people, table

QUERY = """
subscription { event { ... on ReturnRequested {
  eventId returnRequest { number } returnEvent { type }
} } }
"""
DRY_RUN = """
mutation ($query: String!, $id: ID!) {
  webhookDryRun(query: $query, objectId: $id) { payload errors { code } }
}
"""
# Saleor lets staff users alone try events out, no Apps.
MAY_TRY = people.ORDERS - {"orders app", "orders and payments app", "policies app"}


@pytest.fixture
def tokens(shop, case):
    return people.tokens_of(shop, case)


def test_every_event_needs_the_permission_to_manage_orders():
    needed = {WebhookEventAsyncType.PERMISSIONS[name] for name in WEBHOOK_EVENTS}
    assert needed == {OrderPermissions.MANAGE_ORDERS}


def test_every_field_of_webhook_events_has_a_row():
    fields = live.webhook_fields()
    types = {name.partition(".")[0] for name in fields}
    remedy = "has no row. Add its name to WEBHOOK_FIELDS in"
    expected = {f"{name}.{field}" for name in types for field in table.WEBHOOK_FIELDS}
    assert len(types) == len(WEBHOOK_EVENTS)
    assert [f"{name} {remedy} {table.__file__}" for name in fields - expected] == []
    assert expected - fields == set()


def test_who_tries_an_event_out(api, ask, tokens):
    # given
    request = ask({"shirt": 1})
    variables = {"query": QUERY, "id": global_id("ReturnRequest", request.pk)}
    given, empty = [], []

    # when
    for person, token in tokens.items():
        answer = api(DRY_RUN, variables, token)
        run = (answer.get("data") or {}).get("webhookDryRun")
        if run is None or run["errors"]:
            assert request.number not in str(answer)
        elif request.number in run["payload"]:
            given.append(person)
        else:
            empty.append((person, run["payload"]))

    # then
    assert set(given) == MAY_TRY
    assert {person for person, _payload in empty} == people.STAFF_ELSEWHERE
    for _person, payload in empty:
        assert '"returnRequest": null' in payload
        assert '"returnEvent": null' in payload
