"""Proof of who asks: signed tokens for users, opaque ones for Apps."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import jwt
from django.conf import settings
from graphql_relay import from_global_id, to_global_id

from ..account.models import User
from ..account.permissions import PERMISSIONS
from ..app.models import App, AppToken

LIFETIME = timedelta(hours=12)
LENT_FOR = timedelta(minutes=5)


def token_for(
    user: User, app: App | None = None, permissions: Iterable[str] | None = None
) -> str:
    """Lent to an App, it allows what the user and the App, or its extension, may do."""
    now = datetime.now(UTC)
    claims = {
        "iat": now,
        "exp": now + (LIFETIME if app is None else LENT_FOR),
        "iss": f"{settings.PUBLIC_URL.rstrip('/')}/graphql/",
        "type": "access" if app is None else "thirdparty",
        "email": user.email,
        "user_id": to_global_id("User", user.pk),
        "is_staff": user.is_staff,
    }
    if app is not None:
        most = app.permissions if permissions is None else permissions
        claims["permissions"] = sorted(filter(user.has_perm, most))
        claims["user_permissions"] = sorted(filter(user.has_perm, PERMISSIONS))
        claims["app"] = to_global_id("App", app.pk)
    return jwt.encode(claims, settings.SECRET_KEY, algorithm="HS256")


def user_of(token: str) -> User | None:
    try:
        claims = jwt.decode(token, settings.SECRET_KEY, algorithms=["HS256"])
    except jwt.PyJWTError:
        return None
    user = User.objects.filter(email=claims.get("email"), is_active=True).first()
    if user and "app" in claims:
        user.lent_to = App.objects.get(pk=from_global_id(claims["app"])[1])
        user.lent_permissions = claims["permissions"]
    return user


def app_of(token: str) -> App | None:
    return App.objects.filter(
        tokens__auth_token=AppToken.fingerprint(token),
        is_active=True,
        removed_at=None,
    ).first()
