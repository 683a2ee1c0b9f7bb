"""Where in the Dashboard which page of ours appears, and for whom.

One table: the manifest is made of it, and so is the App that ``returns_setup`` installs.

The token that a page gets allows what the member of staff may do, and no more than the
App; in a widget or a popup no more than the permissions that stand here. So:

- the App holds what its pages may ever need: returns and receiving (``MANAGE_ORDERS``),
  paying (``HANDLE_PAYMENTS``), policies, grades and rules (``MANAGE_SETTINGS``);
- pages of their own ask for no permission, so that the returns desk, which has none, is
  shown them too. They hold nothing; the API decides whom it answers;
- widgets and popups stand on pages of orders and customers, ask for ``MANAGE_ORDERS``,
  and cannot pay or change settings: a refund starts on the page of the return.
"""

from ..host.contract import DashboardExtension

ORDERS = ("MANAGE_ORDERS",)
APP_PERMISSIONS = ("MANAGE_ORDERS", "HANDLE_PAYMENTS", "MANAGE_SETTINGS")

APP_PAGE, POPUP, WIDGET = "APP_PAGE", "POPUP", "WIDGET"
BY_GET = {"widgetTarget": {"method": "GET"}}
"""The page is asked for like any other; the token comes by the Dashboard's handshake."""
HOME_BY_GET = {"homeWidgetTarget": {"method": "GET", "fullscreen": False}}

EXTENSIONS = (
    DashboardExtension("queue", "Returns", "NAVIGATION_ORDERS", APP_PAGE, "/"),
    DashboardExtension(
        "desk", "Receive returns", "ORDER_OVERVIEW_MORE_ACTIONS", APP_PAGE, "/desk"
    ),
    DashboardExtension(
        "order",
        "Returns",
        "ORDER_DETAILS_WIDGETS",
        WIDGET,
        "/widgets/order",
        ORDERS,
        BY_GET,
    ),
    DashboardExtension(
        "new-return",
        "Create return",
        "ORDER_DETAILS_MORE_ACTIONS",
        POPUP,
        "/popups/new-return",
        ORDERS,
    ),
    DashboardExtension(
        "gift-code",
        "Gift code",
        "ORDER_DETAILS_MORE_ACTIONS",
        POPUP,
        "/popups/gift-code",
        ORDERS,
    ),
    DashboardExtension(
        "receive",
        "Receive return",
        "ORDER_DETAILS_MORE_ACTIONS",
        POPUP,
        "/popups/receive",
        ORDERS,
    ),
    DashboardExtension(
        "customer",
        "Returns",
        "CUSTOMER_DETAILS_WIDGETS",
        WIDGET,
        "/widgets/customer",
        ORDERS,
        BY_GET,
    ),
    DashboardExtension(
        "home",
        "Returns",
        "HOMEPAGE_WIDGETS",
        WIDGET,
        "/widgets/home",
        ORDERS,
        HOME_BY_GET,
    ),
)
