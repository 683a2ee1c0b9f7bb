"""Proof of who asks: signed tokens for users, opaque ones for Apps."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import jwt
from django.conf import settings
from graphql_relay import to_global_id

from ..account.models import User
from ..app.models import App, AppToken

LIFETIME = timedelta(hours=12)


def token_for(user: User, permissions: Iterable[str] | None = None) -> str:
    """``permissions`` narrows what the bearer may do, as for a dashboard extension."""
    now = datetime.now(UTC)
    claims = {
        "iat": now,
        "exp": now + LIFETIME,
        "iss": f"{settings.PUBLIC_URL.rstrip('/')}/graphql/",
        "type": "access" if permissions is None else "thirdparty",
        "email": user.email,
        "user_id": to_global_id("User", user.pk),
        "is_staff": user.is_staff,
    }
    if permissions is not None:
        claims["permissions"] = sorted(permissions)
    return jwt.encode(claims, settings.SECRET_KEY, algorithm="HS256")


def user_of(token: str) -> User | None:
    try:
        claims = jwt.decode(token, settings.SECRET_KEY, algorithms=["HS256"])
    except jwt.PyJWTError:
        return None
    user = User.objects.filter(email=claims.get("email"), is_active=True).first()
    if user and "permissions" in claims:
        user.narrowed_to = frozenset(claims["permissions"])
    return user


def app_of(token: str) -> App | None:
    return App.objects.filter(
        tokens__auth_token=AppToken.fingerprint(token),
        is_active=True,
        removed_at=None,
    ).first()
