"""The built pages, as a browser gets them from the plugin's own address."""

import gzip
import re
from base64 import b64encode
from hashlib import sha256
from urllib.parse import urlsplit

import pytest

from saleor_returns import host
from saleor_returns.conf import PLUGIN_ID
from saleor_returns.dashboard import serving

FOLDER = f"/plugins/global/{PLUGIN_ID}/dashboard/"
INDEX = b"<!doctype html><script type=module src=assets/index-Bx3kQ9aZ.js></script>"
SCRIPT = b"console.log('returns');" * 50
FOR_GOOD = "public, max-age=31536000, immutable"


@pytest.fixture
def secret(tmp_path):
    path = tmp_path / "secret.txt"
    path.write_text("not for browsers")
    return path


@pytest.fixture
def static(tmp_path, monkeypatch):
    """Where the build is, with nothing in it."""
    folder = tmp_path / "static"
    monkeypatch.setattr(serving, "STATIC", folder)
    return folder


@pytest.fixture
def built(static):
    """A build as Vite makes it: a page, and assets named after their content."""
    (static / "assets").mkdir(parents=True)
    (static / "index.html").write_bytes(INDEX)
    (static / "assets" / "index-Bx3kQ9aZ.js").write_bytes(SCRIPT)
    (static / "assets" / "index-Bx3kQ9aZ.js.gz").write_bytes(gzip.compress(SCRIPT))
    (static / "assets" / "style-C_l-9wAd.css").write_bytes(b"body{margin:0}")
    (static / "assets" / "logo.svg").write_bytes(b"<svg/>")
    (static / "assets" / "noextension").write_bytes(b"what is it")
    return static


@pytest.fixture
def get(shop, client):
    """Ask for a path below the pages' address, as nobody in particular."""
    host.installation.activate_plugin()

    def ask(path, method="get", **headers):
        return getattr(client, method)(f"{FOLDER}{path}", headers=headers)

    return ask


def test_the_address_is_below_the_plugins(shop):
    assert urlsplit(host.installation.address("dashboard/")).path == FOLDER


@pytest.mark.parametrize(
    "path",
    ["", "index.html", "desk", "widgets/order", "/widgets/order", "returns/RMA-1/"],
)
def test_every_page_is_the_application(built, get, path):
    answer = get(path)
    assert (answer.status_code, answer.content) == (200, INDEX)
    assert answer["Content-Type"] == "text/html; charset=utf-8"
    assert answer["Cache-Control"] == "no-cache"
    assert answer["ETag"]


def test_a_page_that_the_browser_has_is_not_sent_again(built, get):
    etag = get("")["ETag"]
    same = get("desk", if_none_match=etag)
    assert (same.status_code, same.content, same["ETag"]) == (304, b"", etag)
    assert "frame-ancestors" in same["Content-Security-Policy"]

    (built / "index.html").write_bytes(INDEX + b"<!-- the next release -->")
    assert get("desk", if_none_match=etag).status_code == 200


@pytest.mark.parametrize(
    ("path", "kind", "lifetime"),
    [
        ("assets/index-Bx3kQ9aZ.js", "text/javascript; charset=utf-8", FOR_GOOD),
        ("assets/style-C_l-9wAd.css", "text/css; charset=utf-8", FOR_GOOD),
        ("assets/logo.svg", "image/svg+xml", "no-cache"),
    ],
)
def test_assets_have_their_type_and_those_named_by_content_stay(
    built, get, path, kind, lifetime
):
    answer = get(path)
    assert answer.status_code == 200
    assert answer["Content-Type"] == kind
    assert answer["Cache-Control"] == lifetime
    assert answer["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("accepted", "zipped"),
    [
        ("gzip, deflate, br", True),
        ("br;q=1.0, gzip;q=0.5", True),
        ("", False),
        ("br", False),
        ("gzip;q=0", False),
        ("gzip; q=0.000, br", False),
    ],
)
def test_what_the_build_made_smaller_goes_to_those_who_take_it(
    built, get, accepted, zipped
):
    answer = get("assets/index-Bx3kQ9aZ.js", accept_encoding=accepted)
    body = gzip.decompress(answer.content) if zipped else answer.content
    assert body == SCRIPT
    assert answer.get("Content-Encoding") == ("gzip" if zipped else None)
    assert "Accept-Encoding" in answer["Vary"]
    assert answer["Content-Type"] == "text/javascript; charset=utf-8"


def test_head_is_answered_and_no_other_method(built, get):
    answer = get("", "head")
    assert (answer.status_code, answer.content) == (200, b"")
    for method in ("post", "put", "patch", "delete", "options"):
        assert get("", method).status_code == 405


@pytest.mark.parametrize(
    "path",
    [
        "../secret.txt",
        "assets/../../secret.txt",
        "%2e%2e/secret.txt",
        "..%2fsecret.txt",
        "..%5csecret.txt",
        "/etc/hostname.txt",
        "assets/index-Bx3kQ9aZ.js%00.txt",
        "%00.txt",
        "link.txt",
        "linked/secret.txt",
        "assets.d/",
        ".hidden.txt",
        "assets/gone-Bx3kQ9aZ.js",
        f"{'x' * 5000}.js",
    ],
)
def test_nothing_outside_of_the_build_is_given(built, secret, get, path):
    # given
    (built / "link.txt").symlink_to(secret)
    (built / "linked").symlink_to(secret.parent)
    (built / ".hidden.txt").write_text("not for browsers")

    # when
    answer = get(path)

    # then
    assert answer.status_code == 404
    assert b"not for browsers" not in answer.content
    assert answer["Cache-Control"] == "no-store"


def test_without_a_build_it_says_how_to_make_one(static, get):
    for path in ("", "desk", "assets/index-Bx3kQ9aZ.js"):
        answer = get(path)
        assert answer.status_code == 404
        assert answer["Content-Type"] == "text/plain; charset=utf-8"
        assert "make dashboard" in answer.content.decode()


def test_an_inactive_plugin_gives_nothing(built, shop, client):
    assert client.get(FOLDER).status_code == 404


def test_browsers_run_nothing_of_others_there(built, get, settings):
    settings.SALEOR_RETURNS = {
        **getattr(settings, "SALEOR_RETURNS", {}),
        "DASHBOARD_ORIGINS": [
            "https://Dashboard.Shop.example/",
            "http://localhost:9000",
        ],
    }
    for path in ("", "assets/index-Bx3kQ9aZ.js", "gone.js", "manifest.json"):
        answer = get(path)
        assert directives(answer) == {
            "default-src": ["'self'"],
            "script-src": ["'self'"],
            "style-src": ["'self'"],
            "connect-src": ["'self'"],
            "img-src": ["'self'", "data:", "blob:", "https:"],
            "object-src": ["'none'"],
            "base-uri": ["'none'"],
            "form-action": ["'none'"],
            "frame-ancestors": [
                "'self'",
                "https://dashboard.shop.example",
                "http://localhost:9000",
            ],
        }
        assert answer["Referrer-Policy"] == "no-referrer"
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert "X-Frame-Options" not in answer


def test_mails_are_shown_without_an_origin_and_with_one_script(static, get):
    answer = get("mail-frame.html")
    assert answer.status_code == 200
    assert answer["Content-Type"] == "text/html; charset=utf-8"
    (script,) = re.findall(
        r"<script>(.*?)</script>", answer.content.decode(), re.DOTALL
    )
    digest = b64encode(sha256(script.encode()).digest()).decode()
    assert directives(answer) == {
        "default-src": ["'none'"],
        "script-src": [f"'sha256-{digest}'"],
        "style-src": ["'unsafe-inline'"],
        "img-src": ["https:", "data:"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
        "sandbox": ["allow-scripts"],
        "frame-ancestors": directives(get("gone.js"))["frame-ancestors"],
    }
    assert answer["X-Content-Type-Options"] == "nosniff"


def directives(answer):
    written = answer["Content-Security-Policy"].split("; ")
    return {name: sources for name, *sources in map(str.split, written)}
