import pytest

from saleor_returns import __version__, host
from saleor_returns.conf import PLUGIN_ID
from saleor_returns.dashboard.extensions import APP_PERMISSIONS, EXTENSIONS
from saleor_returns.dashboard.manifest import manifest

ADDRESS = "https://shop.example/plugins/global/saleor.returns/dashboard/"


@pytest.fixture
def told(monkeypatch):
    monkeypatch.setattr(
        host.installation, "address", lambda path: f"{ADDRESS[: -len(path)]}{path}"
    )
    return manifest()


def test_the_manifest_says_what_the_app_is(told):
    assert told["id"] == PLUGIN_ID
    assert told["version"] == __version__
    assert told["appUrl"] == ADDRESS
    assert "tokenTargetUrl" not in told


def test_pages_of_the_app_are_paths_and_all_others_addresses(told):
    found = {
        row["identifier"]: (row["target"], row["url"]) for row in told["extensions"]
    }
    assert found == {
        "queue": ("APP_PAGE", "/"),
        "desk": ("APP_PAGE", "/desk"),
        "order": ("WIDGET", f"{ADDRESS}widgets/order"),
        "new-return": ("POPUP", f"{ADDRESS}popups/new-return"),
        "gift-code": ("POPUP", f"{ADDRESS}popups/gift-code"),
        "receive": ("POPUP", f"{ADDRESS}popups/receive"),
        "customer": ("WIDGET", f"{ADDRESS}widgets/customer"),
        "home": ("WIDGET", f"{ADDRESS}widgets/home"),
    }


def test_what_an_extension_may_the_app_may():
    for extension in EXTENSIONS:
        assert set(extension.permissions) <= set(APP_PERMISSIONS)


def test_whoever_has_no_permission_is_shown_the_pages_of_the_desk():
    """Saleor hides extensions from staff who lack one of their permissions."""
    shown = {row.identifier for row in EXTENSIONS if not row.permissions}
    assert shown == {"queue", "desk"}


def test_each_extension_is_found_again():
    names = [row.identifier for row in EXTENSIONS]
    places = [(row.mount, row.path) for row in EXTENSIONS]
    assert len(set(names)) == len(set(places)) == len(EXTENSIONS)


def test_the_plugin_serves_it(shop, client, told):
    host.installation.activate_plugin()
    answer = client.get(f"/plugins/global/{PLUGIN_ID}/dashboard/manifest.json")
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/json"
    assert answer.json() == told
