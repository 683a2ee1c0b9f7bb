"""The schema can be joined once only, and before it is built: in a fresh process."""

import subprocess
import sys

import pytest

JOIN = """
import django
django.setup()
import graphene
import saleor_returns
from saleor_returns.host import graphql

class Queries(graphene.ObjectType):
    contract_answer = graphene.Int()

    def resolve_contract_answer(root, info):
        return 42

class Mutations(graphene.ObjectType):
    contract_touch = graphene.Int()

graphql.extend_type("Channel", {{"contract_field": graphene.Field(graphene.String)}})
{before}
graphql.join_schema(Queries, Mutations)
from saleor.graphql.api import schema
print(schema.execute("{{ contractAnswer }}").data["contractAnswer"])
print(schema.get_type("Channel").fields["contractField"].type)
print("contractTouch" in schema.get_type("Mutation").fields)
print("orders" in schema.get_type("Query").fields)
from django.core.signals import request_started
request_started.send(None)
from saleor.graphql import views
print(views.generate_cache_key("x").endswith("-returns" + saleor_returns.__version__))
"""


def run(before: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", JOIN.format(before=before)],
        capture_output=True,
        text=True,
        check=False,
    )


def test_join_schema():
    # when
    done = run()

    # then
    assert done.stdout.split() == ["42", "String", "True", "True", "True"], done.stderr


@pytest.mark.parametrize("too_early", ["import saleor.graphql.api"])
def test_join_schema_too_late(too_early):
    # when
    done = run(before=too_early)

    # then
    assert done.returncode != 0
    assert "ImproperlyConfigured" in done.stderr
