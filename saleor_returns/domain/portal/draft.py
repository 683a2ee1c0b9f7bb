"""What a visitor chose so far: kept from step to step, checked when it is asked for."""

from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ..lifecycle import RequestKind, Resolution
from ..policy.effects import Method
from ..policy.facts import Wish


class Chosen(BaseModel):
    """Units of one order line. ``variant`` is what an exchange is for."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    line: UUID
    quantity: int
    reason: str
    comment: str = ""
    answers: dict[str, str] = Field(default_factory=dict)
    resolution: Resolution | None = None
    variant: int | None = None
    method: Method | None = None

    def wish(self, fault: str | None) -> Wish:
        """As the policy looks at it."""
        return Wish(
            quantity=self.quantity,
            reason=self.reason,
            fault=fault,
            resolution=self.resolution,
            method=self.method,
            answers=self.answers,
        )


class Draft(BaseModel):
    """``email`` is where the holder of a gift code wants to be written to."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    kind: RequestKind = RequestKind.RETURN
    lines: tuple[Chosen, ...] = ()
    comment: str = ""
    email: str = ""

    def line(self, pk: UUID) -> Chosen | None:
        return next((row for row in self.lines if row.line == pk), None)

    def with_lines(self, lines: list[Chosen]) -> "Draft":
        return self.model_copy(update={"lines": tuple(lines)})


def read_draft(data: Any) -> Draft:
    """What was kept, or an empty one where an older release kept something else."""
    try:
        return Draft.model_validate(data)
    except ValidationError:
        return Draft()
