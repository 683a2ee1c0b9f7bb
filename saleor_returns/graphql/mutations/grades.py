from typing import Any

import graphene

from ...domain.disposition import Disposition, GradeMeaning
from ...operations.grades import (
    GradeChanges,
    archive_grade,
    create_grade,
    update_grade,
)
from ..access import MANAGE_ORDERS, MANAGE_SETTINGS
from ..base import ReturnMutation
from ..identifiers import int_of
from ..policy_access import writer
from ..settings_inputs import ReturnGradeInput
from ..types.grade import ReturnGrade


class ReturnGradeCreate(ReturnMutation):
    return_grade = graphene.Field(ReturnGrade, description="The grade.")

    class Arguments:
        input = ReturnGradeInput(required=True, description="The new grade.")

    class Meta:
        description = "Add a grade to the scale of returned goods."
        permissions = (MANAGE_ORDERS, MANAGE_SETTINGS)
        needs_all = True

    @classmethod
    def perform(cls, info: Any, /, *, input: dict[str, Any]) -> "ReturnGradeCreate":
        writer(info, None)
        return cls(return_grade=create_grade(_changes(input)))


class ReturnGradeUpdate(ReturnMutation):
    return_grade = graphene.Field(ReturnGrade, description="The grade.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the grade.")
        input = ReturnGradeInput(required=True, description="What changes.")

    class Meta:
        description = "Change a grade. What is not given stays."
        permissions = (MANAGE_ORDERS, MANAGE_SETTINGS)
        needs_all = True

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, input: dict[str, Any]
    ) -> "ReturnGradeUpdate":
        writer(info, None)
        grade = update_grade(
            grade_id=int_of(id, "ReturnGrade", "id"), changes=_changes(input)
        )
        return cls(return_grade=grade)


class ReturnGradeArchive(ReturnMutation):
    return_grade = graphene.Field(ReturnGrade, description="The grade.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the grade.")
        archived = graphene.Boolean(
            description="False takes it back into use. Defaults to true."
        )

    class Meta:
        description = "Take a grade out of use. Inspections keep pointing at it."
        permissions = (MANAGE_ORDERS, MANAGE_SETTINGS)
        needs_all = True

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, archived: bool | None = None
    ) -> "ReturnGradeArchive":
        writer(info, None)
        grade_id = int_of(id, "ReturnGrade", "id")
        return cls(return_grade=archive_grade(grade_id=grade_id, archived=archived))


def _changes(input: dict[str, Any]) -> GradeChanges:
    meaning, disposition = input.get("meaning"), input.get("disposition")
    translations = input.get("translations")
    return GradeChanges(
        slug=input.get("slug"),
        name=input.get("name"),
        meaning=GradeMeaning(meaning) if meaning else None,
        disposition=Disposition(disposition) if disposition else None,
        position=input.get("position"),
        translations=translations
        and {row["language_code"]: row["name"] for row in translations},
    )
