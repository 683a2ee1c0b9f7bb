"""Mutations that do the same to many returns, each by itself."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

import graphene

from ...errors import ErrorCode, ReturnsError, refuse
from ...host.contract import Actor
from ...models import ReturnRequest as Request
from ..access import check_every_channel
from ..base import NonNullList, ReturnError, ReturnMutation
from ..documented import ObjectType
from ..identifiers import uuid_of
from ..types.request import ReturnRequest

RETURNS_MAX = 100
IDS = NonNullList(
    graphene.ID, required=True, description=f"IDs of returns, {RETURNS_MAX} at most."
)


class ReturnBulkResult(ObjectType):
    return_request = graphene.Field(ReturnRequest, description="The return.")
    errors = NonNullList(
        ReturnError, required=True, description="Why nothing was done to it."
    )

    class Meta:
        description = "Represents what became of one return of many."


class OneByOne(ReturnMutation):
    """One that cannot be done keeps no other from it."""

    class Meta:
        abstract = True

    count = graphene.Int(description="Returns that it was done to.")
    results = NonNullList(
        ReturnBulkResult, description="One for each return, in the order given."
    )

    @classmethod
    def each(
        cls, info: Any, ids: list[str], actor: Actor, do: Callable[[UUID], Any]
    ) -> Any:
        """The payload, once ``do`` was called with the key of every return."""
        keys = keys_of(info, ids, actor)
        problems = {key: cls._problems(do, key) for key in keys}
        returns = Request.objects.in_bulk(keys)
        results = [
            ReturnBulkResult(return_request=returns.get(key), errors=problems[key])
            for key in keys
        ]
        return cls(results=results, count=sum(not row.errors for row in results))

    @classmethod
    def _problems(cls, do: Callable[[UUID], Any], key: UUID) -> list[ReturnError]:
        try:
            do(key)
        except ReturnsError as error:
            return [cls._error(problem) for problem in error.problems]
        return []


def keys_of(info: Any, ids: list[str], actor: Actor) -> list[UUID]:
    """Each return once, as far as the channels of all are open to the actor.

    Raises:
        ReturnsError: ``invalid``.
        the platform's PermissionDenied.
    """
    if len(ids) > RETURNS_MAX:
        raise refuse(
            ErrorCode.INVALID,
            f"{len(ids)} returns; {RETURNS_MAX} are accepted at once.",
            field="ids",
        )
    keys = [uuid_of(id, "ReturnRequest", "ids") for id in dict.fromkeys(ids)]
    check_every_channel(info, actor, Request.objects.filter(pk__in=keys))
    return keys
