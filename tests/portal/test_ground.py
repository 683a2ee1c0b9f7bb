"""What holds for every page: who may frame it, run in it, keep it; language and theme."""

import pytest

from saleor_returns.models import PortalAppearance
from sandbox.shop.tables import rows

from .conftest import FOLDER


def test_the_first_page_is_there_and_nobody_elses_script_runs_on_it(visitor):
    answer = visitor.get()
    policy = answer["Content-Security-Policy"]

    assert answer.status_code == 200
    assert answer["Cache-Control"] == "private, no-store"
    assert "script-src 'self';" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert " style=" not in visitor.text
    assert "<style" not in visitor.text
    assert "onclick" not in visitor.text


def test_storefronts_that_the_owner_named_may_frame_it(visitor, option):
    option(PORTAL_FRAME_ORIGINS=["https://www.shop.example", "no origin; script-src *"])
    policy = visitor.get()["Content-Security-Policy"]
    assert policy.endswith("frame-ancestors https://www.shop.example")


def test_it_is_gone_while_the_plugin_is_not_active(visitor, shop):
    rows_of = {
        "saleor": "plugins.PluginConfiguration",
        "sandbox": "app.PluginConfiguration",
    }
    from tests.conftest import HOST

    rows(rows_of[HOST]).update(active=False)
    assert visitor.get().status_code == 404
    assert visitor.get("sent/").status_code == 404


@pytest.mark.parametrize(
    "path", ["nothing/", "enter/", "static/none.css", "theme/red.css"]
)
def test_what_is_not_there_is_not_found(visitor, path):
    answer = visitor.get(path)
    assert answer.status_code == 404
    assert "frame-ancestors 'none'" in answer["Content-Security-Policy"]


def test_other_methods_are_refused(visitor):
    answer = visitor.client.put(FOLDER)
    assert (answer.status_code, answer["Allow"]) == (405, "GET, HEAD, POST")


def test_files_are_kept_for_good_under_names_of_their_content(visitor):
    text = visitor.get() and visitor.text
    paths = [
        part.split('"')[0] for part in text.split('="') if "/static/" in part[:200]
    ]
    found = {path.rpartition(".")[2]: visitor.get(path) for path in paths}

    assert set(found) == {"svg", "css", "js"}
    for answer in found.values():
        assert answer.status_code == 200
        assert answer["Cache-Control"] == "public, max-age=31536000, immutable"
    again = visitor.get(paths[0], if_none_match=found["svg"]["ETag"])
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    ("path", "accepts", "language"),
    [
        ("", "", "en"),
        ("", "fr-CH, en;q=0.5", "fr"),
        ("", "de, xx;q=0.9", "en"),
        ("?lang=fr", "en", "fr"),
        ("?lang=<script>", "fr", "fr"),
    ],
)
def test_the_language(visitor, path, accepts, language):
    visitor.get(path, accept_language=accepts)
    assert f'<html lang="{language}" dir="ltr">' in visitor.text


def test_a_chosen_language_stays_chosen_and_no_other_request_speaks_it(
    visitor, another
):
    visitor.get("?lang=fr")
    visitor.get("", accept_language="en")
    another.get("", accept_language="en")
    assert '<html lang="fr"' in visitor.text
    assert "Return something" in another.words


def test_a_channel_looks_as_its_owner_likes(visitor, case):
    # given
    PortalAppearance.objects.create(
        shop_name="All shops", support_email="help@shop.example", accent="#aa0000"
    )
    PortalAppearance.objects.create(
        channel=case.channel,
        shop_name='<b onload="x">Zoé & co</b>',
        texts={"en": {"welcome": "<script>1</script>"}, "fr": {"welcome": "Bonjour !"}},
    )

    # when
    visitor.get("?channel=eur")

    # then
    assert "&lt;b onload=&quot;x&quot;&gt;Zoé &amp; co&lt;/b&gt;" in visitor.text
    assert "<script>1" not in visitor.text
    assert "help@shop.example" in visitor.text
    assert "theme/aa0000.css" in visitor.text
    visitor.get("?channel=eur&lang=fr")
    assert "Bonjour !" in visitor.text
    visitor.get("?channel=no-such")
    assert "All shops" in visitor.text


def test_the_dark_theme_has_a_lighter_accent(visitor):
    text = visitor.get("theme/1f4fa3.css").content.decode()
    assert "--accent: #1f4fa3" in text
    assert "prefers-color-scheme: dark" in text


def test_behind_a_proxy_addresses_are_those_of_the_public_origin(visitor, option):
    option(PORTAL_URL="https://returns.shop.example")
    answer = visitor.get()
    assert 'href="/static/portal.' in visitor.text
    assert 'action="/"' in visitor.text
    assert answer.cookies["returns_csrf"]["secure"]
    assert answer.cookies["returns_csrf"]["path"] == "/"
