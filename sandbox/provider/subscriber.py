"""A stub App that follows the shop's events: what arrived, and what it was told to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from enum import StrEnum
from json import loads
from threading import Event, Lock
from typing import Any

from .loopback import LONGEST_HANG_SECONDS, Handler, serving
from .origin import Headers, Origin, Untrusted


class Manner(StrEnum):
    """How the next deliveries are met."""

    TAKE = "take"
    FAIL = "fail"
    """Answer 500."""

    DROP = "drop"
    """Hang up without an answer."""

    SLOW = "slow"
    """Take it, but say so only when ``release`` is called."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One request, in the order of arrival; ``taken`` says that it was answered well."""

    event: str
    body: Any
    taken: bool


class Subscriber:
    """Keeps every delivery that carries the shop's signature, also what it refuses."""

    def __init__(self) -> None:
        self.url = ""
        self.origin = Origin()
        self.released = Event()
        self._lock = Lock()
        self._deliveries: list[Delivery] = []
        self._manner, self._times = Manner.TAKE, 0

    @property
    def deliveries(self) -> list[Delivery]:
        with self._lock:
            return list(self._deliveries)

    def install(self, api_url: str, secret: str = "") -> None:
        """From now on only this shop is trusted."""
        self.origin = Origin(api_url, secret)

    def behave(self, manner: str, times: int) -> None:
        """Meet so many of the next deliveries so; later ones are taken."""
        with self._lock:
            self._manner, self._times = Manner(manner), times
        self.released.clear()

    def release(self) -> None:
        """Let the deliveries go that hang."""
        self.released.set()

    def forget(self) -> None:
        with self._lock:
            self._deliveries.clear()
            self._manner, self._times = Manner.TAKE, 0

    def meet(self, event: str, body: Any) -> Manner:
        """Write a delivery down; return how to answer it."""
        with self._lock:
            manner = self._manner if self._times > 0 else Manner.TAKE
            self._times -= 1
            taken = manner in (Manner.TAKE, Manner.SLOW)
            self._deliveries.append(Delivery(event, body, taken))
        return manner


@contextmanager
def subscribing(host: str = "127.0.0.1", port: int = 0) -> Iterator[Subscriber]:
    """Serve a subscriber on loopback until the block ends.

    ``POST /`` takes events; ``GET /deliveries`` says what has arrived.
    """
    subscriber = Subscriber()
    handler = type("Handler", (_Handler,), {"subscriber": subscriber})
    with serving(handler, host, port) as subscriber.url:
        try:
            yield subscriber
        finally:
            subscriber.release()


class _Handler(Handler):
    subscriber: Subscriber

    def do_GET(self) -> None:
        if self.place == "/deliveries":
            rows = [asdict(delivery) for delivery in self.subscriber.deliveries]
            self.send_json(200, {"deliveries": rows})
        else:
            self.send_json(404, {"error": "There is nothing here."})

    def do_POST(self) -> None:
        content = self.read_body()
        try:
            self.subscriber.origin.check(content, self.headers)
            self._meet(_event_of(self.headers), loads(content))
        except Untrusted as error:
            self.send_json(401, {"error": str(error)})
        except ValueError as error:
            self.send_json(400, {"error": str(error)})

    def _meet(self, event: str, body: Any) -> None:
        manner = self.subscriber.meet(event, body)
        if manner is Manner.SLOW:
            self.subscriber.released.wait(LONGEST_HANG_SECONDS)
        if manner is Manner.DROP:
            self.hang_up()
        elif manner is Manner.FAIL:
            self.send_json(500, {"error": "The stub subscriber was told to fail."})
        else:
            self.send_json(200, {})


def _event_of(headers: Headers) -> str:
    event = headers.get("Saleor-Event")
    if not event:
        raise ValueError("Saleor-Event is missing.")
    return event
