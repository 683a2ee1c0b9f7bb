"""Saleor's own way to close a channel, which moves its orders."""

from saleor_returns.graphql.identifiers import global_id
from tests.graphql import documents

CLOSE = """
mutation Close($id: ID!, $target: ID!) {
  channelDelete(id: $id, input: {channelId: $target}) { errors { field code } }
}
"""


def test_returns_are_listed_where_their_orders_went(case, ask, shop, api, payload):
    # given
    request = ask({"mug": 1})
    target = shop.channel("outlet")
    owner = shop.staff(
        "owner@example.com", permissions=("MANAGE_CHANNELS", "MANAGE_ORDERS")
    )

    # when
    ids = {
        "id": global_id("Channel", case.channel.pk),
        "target": global_id("Channel", target.pk),
    }
    assert payload(api(CLOSE, ids, owner))["errors"] == []

    # then
    found = payload(api(documents.REQUESTS, {"first": 9, "channel": "outlet"}, owner))
    assert [edge["node"]["number"] for edge in found["edges"]] == [request.number]
