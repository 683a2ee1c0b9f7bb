"""``python -m sandbox.provider --port 8010``: the stub provider by itself."""

import argparse
import signal
from threading import Event

from .server import running


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m sandbox.provider")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8010)
    parser.add_argument("--app-token", default="", help="for late reports to the shop")
    parser.add_argument("--shop-url", default="", help="the shop's /graphql/ address")
    parser.add_argument("--secret", default="", help="the webhook's secret key")
    parser.add_argument("--remembers", action="store_true", help="never pay twice")
    options = parser.parse_args()

    stopped = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    with running(**vars(options)) as provider:
        print(f"The stub payment provider listens at {provider.url}", flush=True)
        stopped.wait()


if __name__ == "__main__":
    main()
