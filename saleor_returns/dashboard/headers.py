"""What browsers are told about our pages, whatever they ask for."""

from collections.abc import Mapping

from .origins import dashboard_origins

POLICY = {
    "default-src": "'self'",
    "script-src": "'self'",
    "style-src": "'self'",
    "connect-src": "'self'",
    # Pictures of goods may lie in a bucket or behind a CDN, wherever the shop's media
    # are sent on to; a picture runs nothing.
    "img-src": "'self' data: blob: https:",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
}


def security_headers(policy: Mapping[str, str] = POLICY) -> dict[str, str]:
    """The same for pages, scripts and refusals; what is shown of others' has a policy
    of its own.

    The pages stand on the API's own origin, and hold a token of staff: nothing of
    anybody else's may run or be asked there. The origin itself may always embed them,
    as a Dashboard on the same host does.
    """
    ancestors = " ".join(("'self'", *dashboard_origins()))
    directives = {**policy, "frame-ancestors": ancestors}
    return {
        "Content-Security-Policy": "; ".join(
            f"{name} {sources}" for name, sources in directives.items()
        ),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
    }
