"""What must hold on every Saleor release that the plugin supports."""

import os
import re
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
import saleor
from django.conf import settings
from django.core.management import call_command

from saleor_returns import host
from saleor_returns.host.saleor import compat
from saleor_returns.host.saleor.graphql import CACHE_MARK

SOURCE = Path(saleor.__file__).parents[1]
ONE_LINERS = ("scalar ", "union ")
HEADER = re.compile(
    r"schema\b|(type|enum|input|interface|scalar|union|directive) @?\w+"
)


def definitions(sdl):
    """Lines of every definition, by its name. Some releases print them in any order."""
    found, block, name = {}, [], None
    for line in sdl.splitlines():
        block.append(line)
        if header := HEADER.match(line):
            name = header[0]
        if line == "}" or line.startswith(ONE_LINERS) or line.startswith(") on "):
            found[name], block = block, []
    assert not [line for line in block if line]
    return found


def out_of_order(lines, among):
    """Those of the lines that do not follow one another in ``among``."""
    following = iter(among)
    return [line for line in lines if line and line not in following]


def test_saleors_schema_loses_no_line():
    # given
    answer = subprocess.run(
        [sys.executable, "manage.py", "get_graphql_schema"],
        cwd=SOURCE,
        env=os.environ
        | {"DJANGO_SETTINGS_MODULE": "saleor.settings", "PYTHONPATH": str(SOURCE)},
        check=True,
        capture_output=True,
        text=True,
    )
    plain = definitions(answer.stdout)

    # when
    out = StringIO()
    call_command("get_graphql_schema", stdout=out)
    with_us = definitions(out.getvalue())

    # then
    assert len(with_us) > len(plain) > 1_000
    lost = {
        name: missing
        for name, lines in plain.items()
        if (missing := out_of_order(lines, with_us.get(name, [])))
    }
    assert lost == {}


def test_introspection_is_kept_apart_until_a_shop_sets_the_key_itself(monkeypatch):
    assert host.graphql.introspection_is_kept_apart()

    if hasattr(settings, "GRAPHQL_CACHE_SUFFIX"):
        monkeypatch.setattr(settings, "GRAPHQL_CACHE_SUFFIX", "the-shops-own")
    else:
        from saleor.graphql import views

        monkeypatch.setattr(compat, "_waiting_for_views", set())
        monkeypatch.setattr(views, "generate_cache_key", lambda query: f"key-{query}")
    assert not host.graphql.introspection_is_kept_apart()


def test_a_suffix_of_the_shops_stays_in_the_key(monkeypatch):
    if not hasattr(settings, "GRAPHQL_CACHE_SUFFIX"):
        pytest.skip("this Saleor has no GRAPHQL_CACHE_SUFFIX")
    monkeypatch.setattr(settings, "GRAPHQL_CACHE_SUFFIX", "blue")
    compat.vary_introspection_cache(CACHE_MARK)
    assert f"blue-{CACHE_MARK}" == settings.GRAPHQL_CACHE_SUFFIX
