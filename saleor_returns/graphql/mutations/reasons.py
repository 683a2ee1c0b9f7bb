from typing import Any

import graphene
from graphene.utils.str_converters import to_camel_case

from ...domain.lifecycle import RequestKind
from ...host.contract import ReasonUse
from ...models.reason import Fault
from ...operations.reasons import (
    ReasonChanges,
    archive_reason,
    create_reason,
    update_reason,
)
from ..access import MANAGE_ORDERS, staff_actor
from ..base import ReturnMutation
from ..identifiers import int_of
from ..settings_inputs import ReturnReasonInput
from ..types.reason import ReturnReason

PAGES = {
    ReasonUse.RETURN: "native_reference",
    ReasonUse.REFUND: "native_refund_reference",
}


class ReturnReasonCreate(ReturnMutation):
    return_reason = graphene.Field(ReturnReason, description="The reason.")

    class Arguments:
        input = ReturnReasonInput(required=True, description="The new reason.")

    class Meta:
        description = "Create a return reason."
        permissions = (MANAGE_ORDERS,)

    @classmethod
    def perform(cls, info: Any, /, *, input: dict[str, Any]) -> "ReturnReasonCreate":
        staff_actor(info, MANAGE_ORDERS)
        return cls(return_reason=create_reason(_changes(input)))


class ReturnReasonUpdate(ReturnMutation):
    return_reason = graphene.Field(ReturnReason, description="The reason.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the reason.")
        input = ReturnReasonInput(required=True, description="What changes.")

    class Meta:
        description = "Change a return reason. What is not given stays."
        permissions = (MANAGE_ORDERS,)

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, input: dict[str, Any]
    ) -> "ReturnReasonUpdate":
        staff_actor(info, MANAGE_ORDERS)
        reason = update_reason(
            reason_id=int_of(id, "ReturnReason", "id"), changes=_changes(input)
        )
        return cls(return_reason=reason)


class ReturnReasonArchive(ReturnMutation):
    return_reason = graphene.Field(ReturnReason, description="The reason.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the reason.")
        archived = graphene.Boolean(
            description="False takes it back into use. Defaults to true."
        )

    class Meta:
        description = "Take a return reason out of use. Returns keep pointing at it."
        permissions = (MANAGE_ORDERS,)

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, archived: bool | None = None
    ) -> "ReturnReasonArchive":
        staff_actor(info, MANAGE_ORDERS)
        reason = archive_reason(
            reason_id=int_of(id, "ReturnReason", "id"), archived=archived
        )
        return cls(return_reason=reason)


def _changes(input: dict[str, Any]) -> ReasonChanges:
    kinds = input.get("kinds")
    fault = input.get("fault")
    translations = input.get("translations")
    return ReasonChanges(
        slug=input.get("slug"),
        name=input.get("name"),
        fault=Fault(fault) if fault else None,
        kinds=None if kinds is None else tuple(RequestKind(kind) for kind in kinds),
        photos_required=input.get("photos_required"),
        position=input.get("position"),
        questions=_questions(input.get("questions")),
        translations=translations
        and {row["language_code"]: row["name"] for row in translations},
        pages={
            use: input[name] and int_of(input[name], "Page", to_camel_case(name))
            for use, name in PAGES.items()
            if name in input
        },
    )


def _questions(given: list[dict[str, Any]] | None) -> list[dict[str, Any]] | None:
    """Questions as the domain keeps them; ``None`` leaves those that there are."""
    if given is None:
        return None
    return [
        _worded(question)
        | {
            "required": bool(question.get("required")),
            "product_types": question.get("product_types") or [],
            "answers": [
                _worded(answer)
                | {
                    "advice": answer.get("advice"),
                    "advice_translations": _texts(answer.get("advice_translations")),
                }
                for answer in question["answers"]
            ],
        }
        for question in given
    ]


def _worded(given: dict[str, Any]) -> dict[str, Any]:
    return {
        "slug": given["slug"],
        "text": given["text"],
        "translations": _texts(given.get("translations")),
    }


def _texts(given: list[dict[str, str]] | None) -> dict[str, str]:
    return {row["language_code"]: row["text"] for row in given or ()}
