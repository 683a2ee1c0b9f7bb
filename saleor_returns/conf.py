"""Every option of the plugin: one namespaced Django setting with typed defaults.

``SALEOR_RETURNS = {"TRANSIT_BUFFER_DAYS": 5, …}`` in the settings of the shop. What an
owner changes day by day (policies, reasons) is data, not a setting.
"""

from datetime import timedelta
from typing import Any

from django.conf import settings as django_settings
from django.core.exceptions import ImproperlyConfigured

PLUGIN_ID = "saleor.returns"
"""How the platform's plugin configuration knows us."""

DESK_GROUPS = "returns-desk-groups"
"""Name of the owner's choice of staff groups that receive goods, one a line.

It stands in the platform's plugin configuration, which an owner changes without a deploy.
"""


class Settings:
    """Reads ``SALEOR_RETURNS`` at every access, so that tests can override it."""

    @property
    def HOST(self) -> str:  # noqa: N802
        """Dotted path of the package that answers for the platform."""
        return self._get("HOST", str, "saleor_returns.host.saleor")

    @property
    def NUMBER_PREFIX(self) -> str:  # noqa: N802
        """What a return's customer-facing number starts with."""
        return self._get("NUMBER_PREFIX", str, "RMA-")

    @property
    def DELIVERY_METADATA_KEY(self) -> str:  # noqa: N802
        """Fulfillment metadata key that holds the ISO 8601 date of delivery."""
        return self._get("DELIVERY_METADATA_KEY", str, "delivered_at")

    @property
    def TRANSIT_BUFFER_DAYS(self) -> int:  # noqa: N802
        """Days from fulfilment to delivery that are assumed where nobody recorded one.

        Long on purpose: in doubt the customer has the longer time.
        """
        return self._get("TRANSIT_BUFFER_DAYS", int, 7)

    @property
    def TRANSIT_BUFFER_DAYS_BY_COUNTRY(self) -> dict[str, int]:  # noqa: N802
        """The same for single countries: ISO 3166-1 alpha-2 code → days."""
        return self._get("TRANSIT_BUFFER_DAYS_BY_COUNTRY", dict, {})

    @property
    def EXCHANGE_PAYMENT_URL(self) -> str:  # noqa: N802
        """The storefront's page where a customer pays the difference of an exchange.

        ``{token}`` in it becomes the token for ``returnExchangePayment``. Empty: there
        is no such page, and customers pay the order as they pay any other.
        """
        return self._get("EXCHANGE_PAYMENT_URL", str, "")

    @property
    def COMMENT_MAX_LENGTH(self) -> int:  # noqa: N802
        """Longest comment, in characters, on a return, a line or a receipt."""
        return self._get("COMMENT_MAX_LENGTH", int, 2000)

    @property
    def PAGE_SIZE_MAX(self) -> int:  # noqa: N802
        """Most rows that one page of a list may hold."""
        return self._get("PAGE_SIZE_MAX", int, 100)

    @property
    def CREDIT_MEMO_PREFIX(self) -> str:  # noqa: N802
        """What numbers of credit memos start with; ``{channel}`` is the channel's slug.

        Every prefix is a series without gaps of its own, so a prefix that is changed
        (at the turn of a year, say) starts at 1.
        """
        return self._get("CREDIT_MEMO_PREFIX", str, "CM-{channel}-")

    @property
    def CREDIT_MEMO_SELLERS(self) -> dict[str, str]:  # noqa: N802
        """Who issues credit memos: channel slug → name, address, tax number, in lines.

        ``"*"`` is for all other channels; without it they name the channel alone.
        """
        return self._get("CREDIT_MEMO_SELLERS", dict, {})

    @property
    def CREDIT_MEMO_LINK_LIFETIME(self) -> timedelta:  # noqa: N802
        """How long a link to a credit memo's PDF works."""
        seconds = self._get("CREDIT_MEMO_LINK_LIFETIME_SECONDS", int, 600)
        return timedelta(seconds=seconds)

    @property
    def RETURN_WAREHOUSES(self) -> dict[str, str]:  # noqa: N802
        """Where goods are sent back to: channel slug → slug of a warehouse.

        ``"*"`` is for all other channels; without it they go back to the warehouse that
        sent them.
        """
        return self._get("RETURN_WAREHOUSES", dict, {})

    @property
    def SLIP_LINK_LIFETIME(self) -> timedelta:  # noqa: N802
        """How long a link to a return slip works."""
        seconds = self._get("SLIP_LINK_LIFETIME_SECONDS", int, 3600)
        return timedelta(seconds=seconds)

    @property
    def WITHDRAWAL_TOKEN_LIFETIME(self) -> timedelta:  # noqa: N802
        """How long a guest who showed that an order is theirs may withdraw from it."""
        seconds = self._get("WITHDRAWAL_TOKEN_LIFETIME_SECONDS", int, 3600)
        return timedelta(seconds=seconds)

    @property
    def MAILS(self) -> dict[str, Any]:  # noqa: N802
        """How mails go out: channel slug → options; ``"*"`` is for all other channels.

        The options are those of ``facts.mail_settings``, and told in docs/mails.md.
        """
        return self._get("MAILS", dict, {})

    @property
    def RETURN_PAGE_URL(self) -> str:  # noqa: N802
        """The storefront's page of a return; ``{number}`` in it becomes its number.

        Mails link to it. Empty: they open the portal.
        """
        return self._get("RETURN_PAGE_URL", str, "")

    @property
    def MAIL_LINK_LIFETIME(self) -> timedelta:  # noqa: N802
        """How long links in mails work: to documents, and to the return's own page."""
        return timedelta(days=self._get("MAIL_LINK_LIFETIME_DAYS", int, 30))

    @property
    def FILES_FOLDER(self) -> str:  # noqa: N802
        """Absolute path of a folder for files of returns, outside all public ones.

        Every web server and worker must see it. Empty: the platform's private storage.
        """
        return self._get("FILES_FOLDER", str, "")

    @property
    def FILE_MAX_BYTES(self) -> int:  # noqa: N802
        """Largest file that may be uploaded, in bytes."""
        return self._get("FILE_MAX_BYTES", int, 15 * 1024 * 1024)

    @property
    def FILE_MAX_PIXELS(self) -> int:  # noqa: N802
        """Most pixels of a JPEG that is uploaded; a phone's camera makes 50 million.

        A half of it for PNG and a quarter for WebP, which take more memory for each: so
        no upload takes more than some 400 MB while it is decoded.
        """
        return self._get("FILE_MAX_PIXELS", int, 64_000_000)

    @property
    def FILES_MAX_PER_RETURN(self) -> int:  # noqa: N802
        """Most files that one return may have."""
        return self._get("FILES_MAX_PER_RETURN", int, 50)

    @property
    def FILE_LINK_LIFETIME(self) -> timedelta:  # noqa: N802
        """How long a link to a file of a return works."""
        seconds = self._get("FILE_LINK_LIFETIME_SECONDS", int, 600)
        return timedelta(seconds=seconds)

    @property
    def EXPORT_MAX_ROWS(self) -> int:  # noqa: N802
        """Most rows that an exported file may have, without its header."""
        return self._get("EXPORT_MAX_ROWS", int, 100_000)

    @property
    def EXPORT_LIFETIME(self) -> timedelta:  # noqa: N802
        """How long an exported file is kept after it was written."""
        seconds = self._get("EXPORT_LIFETIME_SECONDS", int, 7 * 24 * 3600)
        return timedelta(seconds=seconds)

    @property
    def DASHBOARD_ORIGINS(self) -> list[str]:  # noqa: N802
        """Sites that may show the staff's pages in a frame: scheme, host and port.

        Empty: the platform's Dashboard, where the platform knows of it.
        """
        return self._get("DASHBOARD_ORIGINS", list, [])

    @property
    def PORTAL_URL(self) -> str:  # noqa: N802
        """Where customers reach the portal, such as ``https://returns.shop.example/``.

        Whatever stands there sends it on to the portal's folder below the plugin's HTTP
        entrance. Empty: that folder's own address.
        """
        return self._get("PORTAL_URL", str, "")

    @property
    def PORTAL_FRAME_ORIGINS(self) -> list[str]:  # noqa: N802
        """Storefronts that may show the portal in a frame: scheme, host and port.

        Browsers send the portal's cookies along only where both are of one site, as
        ``returns.shop.example`` and ``www.shop.example``. Empty: nobody may.
        """
        return self._get("PORTAL_FRAME_ORIGINS", list, [])

    @property
    def PORTAL_PROXIES(self) -> int:  # noqa: N802
        """Proxies before the shop that each append to ``X-Forwarded-For``.

        Attempts to find orders are counted by the visitor's address, which is then the
        entry that the first of them wrote. 0: the address that the web server tells.
        """
        return self._get("PORTAL_PROXIES", int, 0)

    @property
    def RECONCILIATION_INTERVAL(self) -> timedelta:  # noqa: N802
        """How often open refunds are compared with the platform's payments."""
        seconds = self._get("RECONCILIATION_INTERVAL_SECONDS", int, 60)
        return timedelta(seconds=seconds)

    @property
    def OUTBOX_INTERVAL(self) -> timedelta:  # noqa: N802
        """How often events are told that no task has told since their commit."""
        seconds = self._get("OUTBOX_INTERVAL_SECONDS", int, 30)
        return timedelta(seconds=seconds)

    def _get(self, name: str, expected: type, default: Any) -> Any:
        value = getattr(django_settings, "SALEOR_RETURNS", {}).get(name, default)
        if not isinstance(value, expected):
            raise ImproperlyConfigured(
                f"SALEOR_RETURNS[{name!r}] must be {expected.__name__}, "
                f"not {type(value).__name__}."
            )
        return value


settings = Settings()
