"""An App that follows returns: installed as a shop installs one, asked what it heard."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from saleor_returns.domain.webhook_events import WEBHOOK_EVENTS, told_as
from sandbox.demo.client import Client
from sandbox.demo.waiting import eventually
from sandbox.provider import Delivery, Subscriber

EVENTS = tuple(name.upper() for name in WEBHOOK_EVENTS)
FIELDS = "eventId sequence returnEvent { type } returnRequest { id number status }"

CREATE_APP = """
mutation ($input: AppInput!) {
  appCreate(input: $input) { app { id } errors { field message code } }
}
"""
CREATE_WEBHOOK = """
mutation ($input: WebhookCreateInput!) {
  webhookCreate(input: $input) { webhook { id } errors { field message code } }
}
"""
DELIVERIES = """
query ($id: ID!) {
  webhook(id: $id) {
    eventDeliveries(first: 100) {
      edges { node { status eventType } }
    }
  }
}
"""


@dataclass(frozen=True)
class Follower:
    """The subscriber and the shop's webhook that feeds it."""

    subscriber: Subscriber
    client: Client
    webhook_id: str

    def deliveries(self, return_id: str) -> list[Delivery]:
        """All that came about a return, taken or not, in the order of arrival."""
        return [
            delivery
            for delivery in self.subscriber.deliveries
            if _event(delivery)["returnRequest"]["id"] == return_id
        ]

    def heard(self, return_id: str) -> list[tuple[int, str]]:
        """Sequence and event of what it took, sorted: told twice is heard once."""
        by_id = {
            _event(row)["eventId"]: (_event(row)["sequence"], row.event.upper())
            for row in self.deliveries(return_id)
            if row.taken
        }
        return sorted(by_id.values())

    def hears(self, return_id: str, expected: Iterable[str]) -> None:
        """Wait until it has heard these events, in this order, without a gap.

        Raises:
            NeverHappened: it heard others, or fewer.
        """
        wanted = list(enumerate(expected, start=1))
        eventually(lambda: self.heard(return_id), lambda heard: heard == wanted)

    def undelivered(self) -> list[dict[str, Any]]:
        """Deliveries that the shop lists: those that were taken are gone from it."""
        found = self.client.ask(DELIVERIES, {"id": self.webhook_id})
        return [edge["node"] for edge in found["webhook"]["eventDeliveries"]["edges"]]


def follow(client: Client, subscriber: Subscriber) -> Follower:
    """Install the App through the shop's own API; ``client`` may manage Apps."""
    subscriber.install(client.url)
    app = client.change(
        CREATE_APP, {"input": {"name": "Follower", "permissions": ["MANAGE_ORDERS"]}}
    )["app"]
    webhook = {
        "app": app["id"],
        "name": "Returns",
        "targetUrl": subscriber.url,
        "asyncEvents": EVENTS,
        "query": _subscription(EVENTS),
    }
    made = client.change(CREATE_WEBHOOK, {"input": webhook})
    return Follower(subscriber, client, made["webhook"]["id"])


def told(seen: Mapping[str, Any]) -> list[str]:
    """The events that Apps must hear of a return that staff see so."""
    return [told_as(step["type"].lower()).upper() for step in seen["events"]]


def _subscription(events: Iterable[str]) -> str:
    types = (event.title().replace("_", "") for event in events)
    fragments = "\n".join(f"... on {name} {{ {FIELDS} }}" for name in types)
    return f"subscription {{ event {{ __typename {fragments} }} }}"


def _event(delivery: Delivery) -> Any:
    return delivery.body.get("event", delivery.body)
