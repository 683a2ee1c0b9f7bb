"""A shop's requests that have nothing to do with returns, run with and without us.

A script, not a module: it must start without the checkout on its path, where a packager's
metadata would announce the plugin. Saleor's settings and database come from the
environment, what it asks from standard input, and its answer is one JSON object: CPU
seconds until the server could answer, and statements of each request.
"""

import json
import os
import sys
import time
from typing import Any


def main() -> None:
    asked = json.load(sys.stdin)
    import django

    django.setup()
    from django.test import Client

    client = Client(SERVER_NAME="localhost")
    _post(client, {"query": "{ __typename }"}, "")
    ready = time.process_time()
    statements = {
        name: _statements(client, body, asked["token"])
        for name, body in asked["requests"].items()
    }
    print(json.dumps({"cpu_seconds": ready, "statements": statements}))


def _statements(client: Any, body: dict[str, Any], token: str) -> int:
    """Of the second time: the first one fills caches."""
    from django.db import connections

    _post(client, body, token)
    count = 0

    def note(execute: Any, sql: Any, params: Any, many: bool, context: Any) -> Any:
        nonlocal count
        count += 1
        return execute(sql, params, many, context)

    aliases = connections.all()
    for each in aliases:
        each.execute_wrappers.append(note)
    _post(client, body, token)
    for each in aliases:
        each.execute_wrappers.remove(note)
    return count


def _post(client: Any, body: dict[str, Any], token: str) -> None:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    response = client.post(
        "/graphql/", json.dumps(body), content_type="application/json", headers=headers
    )
    answer = response.json()
    problems = answer.get("errors") or [
        value["errors"]
        for value in answer["data"].values()
        if isinstance(value, dict) and value.get("errors")
    ]
    if problems:
        raise RuntimeError(f"{os.getpid()}: {json.dumps(problems)}")


if __name__ == "__main__":
    main()
