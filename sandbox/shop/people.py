"""Customers, staff and Apps."""

from collections.abc import Iterable
from typing import Any

from django.test import RequestFactory

from saleor_returns.conf import DESK_GROUPS

from .platform import host
from .tables import rows

PASSWORD = "password"  # noqa: S105  (nobody real signs in here)


class People:
    """Everybody is found again by e-mail or identifier when asked for twice."""

    def customer(
        self, email: str = "customer@example.com", password: str = PASSWORD
    ) -> Any:
        return self._user(email, password, is_staff=False)

    def staff(
        self,
        email: str = "staff@example.com",
        permissions: Iterable[str] = ("MANAGE_ORDERS",),
        channels: Iterable[Any] | None = None,
        password: str = PASSWORD,
    ) -> Any:
        """A staff user; without ``channels`` one that may work in every channel."""
        user = self._user(email, password, is_staff=True)
        host.join_group(user, f"Staff like {email}", permissions, channels)
        return user

    def app(
        self,
        identifier: str = "app.example",
        permissions: Iterable[str] = ("MANAGE_ORDERS",),
    ) -> Any:
        app = rows("app.App").filter(identifier=identifier).first()
        if app is None:
            app = rows("app.App").create(
                identifier=identifier,
                name=identifier,
                is_active=True,
                type="thirdparty",
            )
        host.permit_app(app, permissions)
        return app

    def payment_app(self, url: str, identifier: str = "app.payments") -> Any:
        """An App that is asked to refund, synchronously, at ``url``."""
        app = self.app(identifier, ("HANDLE_PAYMENTS", "MANAGE_ORDERS"))
        host.take_refunds_at(app, url)
        return app

    @property
    def webhook_secret(self) -> str:
        """What the payment App's webhook is signed with; "": with the shop's own key."""
        return host.WEBHOOK_SECRET

    def desk_member(
        self,
        email: str = "desk@example.com",
        group: str = "Returns desk",
        channels: Iterable[Any] | None = None,
        password: str = PASSWORD,
    ) -> Any:
        """Staff without any permission, in a group that ``returns_desk`` can name."""
        user = self._user(email, password, is_staff=True)
        host.join_group(user, group, (), channels)
        return user

    def returns_desk(self, *groups: str) -> None:
        """Let the staff of these groups receive goods, and of no others."""
        host.configure_plugin(DESK_GROUPS, "\n".join(groups))

    def token(self, principal: Any, lent_to: Any = None) -> str:
        """A bearer token that the GraphQL endpoint accepts for a user or an App.

        A user's can be lent to an App, as the Dashboard does for an App's pages.
        """
        if principal._meta.label == "app.App":
            return host.app_token(principal)
        return host.user_token(principal, lent_to)

    def headers(self, principal: Any = None) -> dict[str, str]:
        """What a request carries when a user, an App, or who holds a token asks."""
        if principal is None:
            return {}
        token = principal if isinstance(principal, str) else self.token(principal)
        return {"Authorization": f"Bearer {token}"}

    def graphql_context(self, principal: Any = None) -> Any:
        """What a resolver gets as ``info.context`` when ``principal`` asks."""
        request = RequestFactory().post("/graphql/", headers=self.headers(principal))
        return host.graphql_context(request)

    def _user(self, email: str, password: str, *, is_staff: bool) -> Any:
        user = rows("account.User").filter(email=email).first()
        if user is None:
            user = rows("account.User").model(
                email=email, is_staff=is_staff, is_active=True, **name_of(email)
            )
            user.set_password(password)
            user.save()
        return user


def name_of(email: str) -> dict[str, str]:
    """First and last name as an address such as ``camille.martin@…`` tells them."""
    first, _, last = email.partition("@")[0].title().partition(".")
    return {"first_name": first, "last_name": last.replace(".", " ") or "Example"}
