"""The policy's answer, stored with the request."""

from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from ...errors import ErrorCode


class Outcome(StrEnum):
    APPROVE = "approve"
    REVIEW = "review"
    DECLINE = "decline"
    KEEP_ITEM = "keep_item"


class Answer(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Refusal(Answer):
    """Why a line cannot be returned: a stable code and the numbers behind it."""

    code: ErrorCode
    data: dict[str, Any] = Field(default_factory=dict)


class TraceStep(Answer):
    """One rule that was looked at: its name, whether it fired, and on what."""

    rule: str
    line: str | None = None
    fired: bool
    data: dict[str, Any] = Field(default_factory=dict)


class LineDecision(Answer):
    """``returnable`` is in units and zero where the line is refused."""

    line: str
    returnable: int
    deadline: datetime | None
    refusal: Refusal | None = None


class Decision(Answer):
    outcome: Outcome
    lines: tuple[LineDecision, ...]
    trace: tuple[TraceStep, ...]

    @cached_property
    def by_line(self) -> dict[str, LineDecision]:
        return {row.line: row for row in self.lines}

    def line(self, identifier: Any) -> LineDecision:
        """The decision for one order line, by its primary key."""
        return self.by_line[str(identifier)]
