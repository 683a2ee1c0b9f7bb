"""Serve the sandbox: ``python -m sandbox.demo.server --port N --story FILE``.

Says its address on standard output when it answers, and nothing else there.
"""

import argparse
import os
import signal
import sys
from pathlib import Path
from typing import NoReturn


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m sandbox.demo.server")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--story", type=Path, required=True)
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, _leave)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sandbox.demo.settings")
    os.environ["SANDBOX_STORY"] = str(options.story.absolute())

    from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler

    try:
        server = ThreadedWSGIServer(("127.0.0.1", options.port), WSGIRequestHandler)
    except OSError as error:
        sys.exit(f"Port {options.port} cannot be used: {error.strerror}")
    address = f"http://localhost:{server.server_address[1]}"
    # The settings read it, so it must be known before they are loaded.
    os.environ["PUBLIC_URL"] = f"{address}/"

    from django.core.wsgi import get_wsgi_application

    server.set_app(get_wsgi_application())
    print(address, flush=True)
    server.serve_forever()


def _leave(signum: int, frame: object) -> NoReturn:
    sys.exit(0)


if __name__ == "__main__":
    main()
