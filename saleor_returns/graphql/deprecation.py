"""How a part of the API is taken out of use; the policy is decision 10.

Whatever is deprecated names what takes its place and the version that deprecated it,
and keeps working as decision 10 says.
"""

from .. import host


def deprecated(*, use: str, since: str) -> str:
    """``deprecation_reason`` of a field or an enum value."""
    return f"Use {use} instead. Deprecated since Saleor Returns {since}."


def deprecated_input(*, use: str, since: str) -> str:
    """The end of an argument's or input field's description, which has no reason."""
    return host.graphql.deprecated_input(deprecated(use=use, since=since))
