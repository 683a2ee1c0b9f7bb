"""Bases that follow the platform's conventions, in plain graphene 2."""

from enum import StrEnum
from typing import Any

import graphene
from graphene.types.mutation import MutationOptions
from graphene.utils.str_converters import to_camel_case

from .. import host
from ..errors import Problem, ReturnsError
from .documented import DOC_CATEGORY, ObjectType
from .enums import ReturnErrorCode
from .identifiers import global_id
from .loaders import forget

PAYING_EVENTS = (
    "RETURN_UPDATED",
    "RETURN_REIMBURSED",
    "RETURN_REFUND_FAILED",
    "RETURN_COMPLETED",
)


class NonNullList(graphene.List):
    """A list without nulls: ``[Type!]``."""

    def __init__(self, of_type: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(graphene.NonNull(of_type), *args, **kwargs)


LINE_TYPE = "OrderLine"
"""What most problems name a line of."""


class ReturnError(ObjectType):
    """Something that is wrong; nothing was changed."""

    field = graphene.String(description="Name of the input field that is wrong.")
    message = graphene.String(description="What is wrong, in words.")
    code = ReturnErrorCode(description="Stable code of the problem.", required=True)
    line = graphene.ID(description="The order line or return line that it concerns.")
    quantity = graphene.Int(description="Largest quantity that would be accepted.")
    amount = graphene.Float(description="Largest amount that would be accepted.")
    accepted_values = NonNullList(
        graphene.String, description="Values that would be accepted.", required=True
    )
    variant = graphene.ID(description="The variant that cannot be had.")
    path = graphene.String(
        description=(
            "The place in what was sent, as in `rules[2].then.photos` of a policy's "
            "document or `items[3].quantity` of a bulk mutation."
        )
    )

    class Meta:
        description = "Represents errors of return mutations."


class ReturnMutation(graphene.Mutation):
    """A mutation on returns: runs as the platform's own do, and translates errors.

    ``line_type`` names the type whose primary keys the problems of the operation
    carry. ``Meta.events`` names the webhook events that the mutation causes, at once
    or later; those that the platform knows are shown in its reference. Of
    ``Meta.permissions`` one will do, unless ``Meta.needs_all``.
    """

    doc_category = DOC_CATEGORY

    class Meta:
        abstract = True

    errors = NonNullList(ReturnError, required=True)
    line_type = LINE_TYPE

    @classmethod
    def __init_subclass_with_meta__(
        cls,
        description: str = "",
        permissions: tuple[str, ...] = (),
        needs_all: bool = False,
        events: tuple[str, ...] = (),
        **options: Any,
    ) -> None:
        if permissions:
            how_many = "all" if needs_all else "one"
            description = (
                f"{description}\n\nRequires {how_many} of the following permissions: "
                f"{', '.join(permissions)}."
            )
        if known := host.graphql.mark_events(cls, events):
            description = f"{description}\n\nWebhook events: {', '.join(known)}."
        super().__init_subclass_with_meta__(
            description=description, _meta=MutationOptions(cls), **options
        )

    @classmethod
    def mutate(cls, root: Any, info: Any, /, **data: Any) -> Any:
        forget(info)
        with host.graphql.mutating(info.context):
            try:
                payload = cls.perform(info, **data)
            except ReturnsError as error:
                return cls(errors=[cls._error(problem) for problem in error.problems])
            finally:
                forget(info)
            payload.errors = []
            return payload

    @classmethod
    def perform(cls, info: Any, /, *args: Any, **data: Any) -> Any:
        """Authorize, call one operation, return the payload."""
        raise NotImplementedError

    @classmethod
    def _error(cls, problem: Problem) -> ReturnError:
        return error_of(problem, cls.line_type)


def error_of(problem: Problem, line_type: str = LINE_TYPE) -> ReturnError:
    """A problem as the API tells it; ``line_type`` is what its line is one of."""
    line = None if problem.line is None else global_id(line_type, problem.line)
    return ReturnError(
        field=problem.field and to_camel_case(problem.field),
        message=problem.message,
        code=problem.code,
        line=line,
        quantity=problem.quantity,
        amount=problem.amount,
        accepted_values=[_spelled(word) for word in problem.accepted],
        variant=(
            None
            if problem.variant is None
            else global_id("ProductVariant", problem.variant)
        ),
        path=problem.path,
    )


def _spelled(word: str) -> str:
    """As GraphQL spells it, so that it can be pasted back: enum words by name."""
    return word.name if isinstance(word, StrEnum) else word
