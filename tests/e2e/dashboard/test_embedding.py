"""What an extension meets in the sandbox's Dashboard: frames, App Bridge, addresses."""

from urllib.parse import parse_qs, quote, urlsplit

import jwt
import pytest

from sandbox.demo.client import Client, Refused
from sandbox.demo.people import log_in
from sandbox.demo.waiting import eventually

from .conftest import APP, APP_PAGE, POPUP, WIDGET

APP_PATH = f"/extensions/app/{quote(APP, safe='')}"


@pytest.fixture
def on_order(dashboard):
    """The page of an order, when the widget on it has got its token."""
    dashboard.open(f"/orders/{quote(dashboard.order_id, safe='')}")
    dashboard.told(WIDGET, "handshake")
    return dashboard


def path_of(dashboard):
    return dashboard.page.evaluate("location.pathname")


def src_of(dashboard, frame):
    return urlsplit(dashboard.page.wait(f"{frame}.src"))


def test_a_widget_is_told_whom_it_is_about_and_who_asks(on_order):
    # given
    address = src_of(on_order, WIDGET)

    # then
    assert address.path == "/an-extension/order"
    assert parse_qs(address.query) == {
        "domain": [urlsplit(on_order.base).netloc],
        "saleorApiUrl": [f"{on_order.base}/graphql/"],
        "id": [APP],
        "orderId": [on_order.order_id],
        "theme": [on_order.page.evaluate("document.documentElement.dataset.theme")],
    }
    assert on_order.told(WIDGET, "handshake")["token"] == on_order.token
    assert on_order.told(WIDGET, "localeChanged") == {"locale": "en"}
    assert on_order.told(WIDGET, "redirect") == {"path": path_of(on_order)}
    sandbox = on_order.page.evaluate(f"{WIDGET}.getAttribute('sandbox')")
    assert set(sandbox.split()) == {
        "allow-same-origin",
        "allow-forms",
        "allow-scripts",
        "allow-downloads",
        "allow-popups",
    }


def test_theme_and_language_are_told_without_loading_anew(on_order):
    # given
    before = on_order.told(WIDGET, "theme")["theme"]
    on_order.page.evaluate(f"{WIDGET}.contentWindow.isTheSame = true")

    # when
    on_order.click("[data-name=theme]")
    on_order.page.evaluate(
        "(list => { list.value = 'fr'; list.dispatchEvent(new Event('change')) })"
        "(document.querySelector('[data-name=locale]'))"
    )

    # then
    other = "light" if before == "dark" else "dark"
    is_told = f"{WIDGET}.contentWindow.eval('last(\"%s\").%s') === '%s'"
    on_order.page.wait(is_told % ("theme", "theme", other))
    on_order.page.wait(is_told % ("localeChanged", "locale", "fr"))
    assert on_order.page.evaluate(f"{WIDGET}.contentWindow.isTheSame")
    assert on_order.page.evaluate("document.querySelector('h1').innerText").startswith(
        "Commande"
    )


def test_a_new_token_is_told(on_order, served):
    # given
    clerk = served.story.clerk
    on_order.token = log_in(served.api, clerk.email, clerk.password).token

    # when
    on_order.click("[data-name=bridge] [role=menuitem]:nth-child(1)")

    # then
    assert on_order.told(WIDGET, "tokenRefresh") == {"token": on_order.token}


def test_a_token_can_be_let_expire(on_order, served):
    # when
    on_order.click("[data-name=bridge] [role=menuitem]:nth-child(2)")

    # then
    token = on_order.told(WIDGET, "tokenRefresh")["token"]
    claims = jwt.decode(token, options={"verify_signature": False})
    assert claims["exp"] < claims["iat"] + 12 * 60 * 60
    with pytest.raises(Refused):
        Client(served.api, token).ask("{ orders { totalCount } }")


def test_a_widget_has_the_height_it_asks_for(on_order):
    # given
    height = f"{WIDGET}.style.height"
    assert on_order.page.evaluate(height) == "200px"

    # when, then
    assert on_order.dispatch(WIDGET, "widgetResize", height=431.2)
    assert on_order.page.evaluate(height) == "432px"
    on_order.dispatch(WIDGET, "widgetResize", height=-1)
    assert on_order.page.evaluate(height) == "432px"
    on_order.dispatch(WIDGET, "widgetResize", height=9000)
    assert on_order.page.evaluate(height) == "5000px"


def test_a_notification_is_shown(on_order):
    # when
    done = on_order.dispatch(
        WIDGET, "notification", status="success", title="Saved", text="All of it."
    )

    # then
    assert done
    toast = on_order.page.wait("document.querySelector('.toast.success').innerText")
    assert "Saved" in toast
    assert "All of it." in toast


def test_a_widget_opens_a_popup_of_its_app_which_closes_itself(on_order):
    # when
    done = on_order.dispatch(
        WIDGET, "openPopup", extensionIdentifier="new", appParams="eyJhIjoxfQ=="
    )

    # then
    assert done
    on_order.told(POPUP, "handshake")
    address = src_of(on_order, POPUP)
    assert address.path == "/an-extension/new"
    assert parse_qs(address.query)["appParams"] == ["eyJhIjoxfQ=="]

    # when
    on_order.ask(POPUP, "popupClose")

    # then
    on_order.page.wait(f"{POPUP} === null")


def test_only_widgets_open_popups_and_only_those_there_are(on_order):
    assert not on_order.dispatch(WIDGET, "openPopup", extensionIdentifier="nothing")
    on_order.dispatch(WIDGET, "openPopup", extensionIdentifier="new")
    on_order.told(POPUP, "handshake")
    assert not on_order.dispatch(POPUP, "openPopup", extensionIdentifier="new")


def test_the_menu_of_an_order_opens_a_popup_about_it(on_order):
    # when
    on_order.click("[data-name=more-actions] [role=menuitem]")

    # then
    on_order.told(POPUP, "handshake")
    assert parse_qs(src_of(on_order, POPUP).query)["orderId"] == [on_order.order_id]


def test_a_popup_keeps_the_token_that_it_got(on_order, served):
    # given
    on_order.click("[data-name=more-actions] [role=menuitem]")
    on_order.told(POPUP, "handshake")
    clerk = served.story.clerk
    on_order.token = log_in(served.api, clerk.email, clerk.password).token

    # when
    on_order.click("[data-name=bridge] [role=menuitem]:nth-child(1)")

    # then
    on_order.told(WIDGET, "tokenRefresh")
    told = on_order.page.evaluate(
        f"{POPUP}.contentWindow.eval('last(\"tokenRefresh\")')"
    )
    assert told is None


def test_an_order_is_read_again_and_its_frames_stay(on_order):
    # given
    def times():
        on_order.page.evaluate("0")  # lets the browser say what it asked meanwhile
        return sum("query Order(" in query for query in on_order.asked)

    before = times()
    on_order.page.evaluate(f"{WIDGET}.contentWindow.isTheSame = true")

    # when
    assert on_order.dispatch(WIDGET, "refreshEntity")

    # then
    eventually(times, lambda now: now == before + 1)
    assert on_order.page.evaluate(f"{WIDGET}.contentWindow.isTheSame")


def test_an_extension_goes_elsewhere_in_the_dashboard(on_order):
    # when
    on_order.ask(WIDGET, "redirect", to="/orders/")

    # then
    on_order.page.wait("document.querySelectorAll('.rows tbody tr').length > 1")
    assert path_of(on_order) == "/dashboard/orders/"


def test_a_page_of_an_app_keeps_its_place_in_the_address(dashboard):
    # given
    dashboard.click("nav.side a.below")
    dashboard.told(APP_PAGE, "handshake")
    assert path_of(dashboard) == f"/dashboard{APP_PATH}/queue"
    assert src_of(dashboard, APP_PAGE).path == "/an-extension/queue"

    # when
    assert dashboard.dispatch(APP_PAGE, "updateRouting", newRoute="/returns/7")

    # then
    assert path_of(dashboard) == f"/dashboard{APP_PATH}/returns/7"
    assert src_of(dashboard, APP_PAGE).path == "/an-extension/queue"

    # when
    dashboard.open(f"{APP_PATH}/returns/7?tab=money")

    # then
    dashboard.told(APP_PAGE, "handshake")
    address = src_of(dashboard, APP_PAGE)
    assert address.path == "/an-extension/returns/7"
    assert parse_qs(address.query)["tab"] == ["money"]


def test_pages_of_an_app_lead_to_each_other(dashboard):
    # given
    dashboard.open(f"{APP_PATH}/queue")
    dashboard.told(APP_PAGE, "handshake")
    steps = dashboard.page.evaluate("history.length")

    # when
    dashboard.ask(APP_PAGE, "redirect", to=f"{APP_PATH}/desk")

    # then
    dashboard.page.wait(f"new URL({APP_PAGE}.src).pathname === '/an-extension/desk'")
    # The frame has a history of its own, beside the Dashboard's.
    dashboard.page.wait(f"history.length === {steps + 2}")
    dashboard.page.evaluate("history.go(-2)")
    dashboard.page.wait(f"new URL({APP_PAGE}.src).pathname === '/an-extension/queue'")


def test_who_logs_out_sees_nothing_more(on_order):
    # when
    on_order.click("[data-name=log-out]")

    # then
    on_order.page.wait("document.querySelector('form.login')")
    assert on_order.page.evaluate("document.querySelector('iframe')") is None
