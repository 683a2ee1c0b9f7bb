"""Global ids, as the platform writes them: base64 of ``Type:primary key``."""

import binascii
from typing import Any
from uuid import UUID

import graphene

from ..domain.text import quoted
from ..errors import ErrorCode, refuse

BIGINT_MAX = 2**63 - 1
BIGINT_DIGITS = 19


def global_id(type_name: str, pk: Any) -> str:
    return str(graphene.Node.to_global_id(type_name, pk))


def raw_id(identifier: str, type_name: str, field: str) -> str:
    """The primary key in a global id of the expected type.

    Raises:
        ReturnsError: ``invalid``.
    """
    try:
        found_type, pk = graphene.Node.from_global_id(identifier)
    except (binascii.Error, UnicodeDecodeError, ValueError):
        found_type, pk = "", ""
    if found_type != type_name or not pk:
        raise _invalid(identifier, type_name, field)
    return str(pk)


def uuid_of(identifier: str, type_name: str, field: str) -> UUID:
    """The same where the primary key is a UUID."""
    pk = raw_id(identifier, type_name, field)
    try:
        return UUID(pk)
    except ValueError:
        raise _invalid(identifier, type_name, field) from None


def int_of(identifier: str, type_name: str, field: str) -> int:
    """The same where the primary key is a number, which a ``bigint`` can hold."""
    pk = raw_id(identifier, type_name, field)
    is_number = pk.isascii() and pk.isdigit() and len(pk) <= BIGINT_DIGITS
    if not is_number or int(pk) > BIGINT_MAX:
        raise _invalid(identifier, type_name, field)
    return int(pk)


def _invalid(identifier: str, type_name: str, field: str) -> Exception:
    return refuse(
        ErrorCode.INVALID,
        f"{quoted(identifier)} is not the id of a {type_name}.",
        field=field,
        accepted=[type_name],
    )
