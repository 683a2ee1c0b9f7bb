"""What the staff's pages ask must be there to be asked, on every host and version."""

from importlib import import_module
from pathlib import Path

import pytest
from graphql import parse, validate

from tests.conftest import HOST

PAGES = Path(__file__).parents[2] / "dashboard_extension" / "src"


@pytest.fixture(scope="module")
def schema():
    return import_module(f"{HOST}.graphql.api").schema


def documents():
    """All of them at once: a page's operation may use another page's fragment."""
    return "\n".join(
        path.read_text(encoding="utf-8") for path in sorted(PAGES.rglob("*.graphql"))
    )


def test_the_shop_understands_every_document(schema):
    found = validate(schema, parse(documents()))

    assert [error.message for error in found] == []


def test_there_is_something_to_understand():
    operations = parse(documents()).definitions

    assert operations
    names = [operation.name.value for operation in operations]
    assert len(names) == len(set(names))
