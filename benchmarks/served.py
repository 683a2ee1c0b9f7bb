"""The host on loopback and on this run's database, as a shop's web server runs it.

Processes that take requests from one socket, each with a thread for each connection.
"""

import multiprocessing
import socket
from collections.abc import Iterator
from contextlib import contextmanager

WAITING = 128
"""Connections that may wait to be taken."""


@contextmanager
def served(processes: int = 1) -> Iterator[str]:
    """The address of the server, without a slash."""
    from django.db import connections

    with socket.create_server(("127.0.0.1", 0), backlog=WAITING) as listening:
        connections.close_all()
        context = multiprocessing.get_context("fork")
        workers = [
            context.Process(target=_serve, args=(listening,), daemon=True)
            for _number in range(processes)
        ]
        for worker in workers:
            worker.start()
        try:
            yield f"http://localhost:{listening.getsockname()[1]}"
        finally:
            for worker in workers:
                worker.terminate()
                worker.join()


def _serve(listening: socket.socket) -> None:
    from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
    from django.core.wsgi import get_wsgi_application

    class Quiet(WSGIRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            """Nobody reads it."""

    server = ThreadedWSGIServer(listening.getsockname(), Quiet, bind_and_activate=False)
    server.socket.close()
    server.socket = listening
    server.server_name, server.server_port = "localhost", listening.getsockname()[1]
    server.setup_environ()
    server.set_app(get_wsgi_application())
    server.serve_forever()
