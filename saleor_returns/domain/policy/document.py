"""What a shop owner writes: the content of one policy version, as validated data."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from ..lifecycle import Resolution

WINDOW_DAYS_DEFAULT = 30

OfferedResolution = Literal[Resolution.ORIGINAL_PAYMENT, Resolution.NONE]
"""What can be carried out; a policy must not promise anything else."""


class PolicyDocument(BaseModel):
    """The rules of one policy version; stored as JSON and never as code."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    schema_version: Literal[1] = 1
    window_days: Annotated[int, Field(ge=0, le=3650)] | None = Field(
        WINDOW_DAYS_DEFAULT,
        description="Days from delivery in which a return may be asked; null: no end.",
    )
    excluded_product_types: tuple[int, ...] = Field(
        (), description="Primary keys of product types that cannot be returned."
    )
    outcome: Literal["approve", "review"] = Field(
        "approve", description="What happens to a request that breaks no rule."
    )
    resolutions: tuple[OfferedResolution, ...] = Field(
        (Resolution.ORIGINAL_PAYMENT,), description="What a customer may wish for."
    )


DEFAULT_DOCUMENT = PolicyDocument()
"""What applies where neither the channel nor the shop has a policy."""
