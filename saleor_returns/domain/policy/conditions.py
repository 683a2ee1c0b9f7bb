"""What a rule looks at: tests of facts, joined by all, any and not.

Every test names a fact of :mod:`.catalogue`. A fact may be absent: nobody knows it, or
the customer has not chosen yet. Then the test has no answer, neither yes nor no, and a
rule fires on yes alone (Kleene's strong three-valued logic).
"""

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    Tag,
    model_validator,
)

from .catalogue import (
    DATES,
    FLAGS,
    METADATA_OF,
    NUMBERS,
    WORDS,
    DateFact,
    FlagFact,
    MetadataOwner,
    NumberFact,
    WordFact,
)
from .values import DayOrSeason, Number, Word, kind

DEPTH_MAX = 8
"""Conditions nested deeper are refused: nobody could read them."""

Words = Annotated[tuple[Word, ...], Field(min_length=1, max_length=1000)]


class Test(BaseModel):
    """``not`` is no name in Python: by either name it is read, by that it is written."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, validate_by_name=True, serialize_by_alias=True
    )


class WordTest(Test):
    """The fact is one of these words, or where it has several, one of them is."""

    fact: WordFact = Field(description="A fact that is a word or several.")
    any_of: Words = Field(description="Slugs, SKUs, names or codes; case matters.")


class NumberTest(Test):
    """The fact lies within bounds; amounts are in the order's currency."""

    fact: NumberFact = Field(description="A fact that is a number.")
    at_least: Number | None = Field(None, description="The lowest number.")
    more_than: Number | None = Field(None, description="Below the lowest number.")
    at_most: Number | None = Field(None, description="The highest number.")
    less_than: Number | None = Field(None, description="Above the highest number.")

    @model_validator(mode="after")
    def _has_a_bound(self) -> "NumberTest":
        lower = [
            bound for bound in (self.at_least, self.more_than) if bound is not None
        ]
        upper = [bound for bound in (self.at_most, self.less_than) if bound is not None]
        if len(lower) > 1 or len(upper) > 1 or not lower + upper:
            raise ValueError("give one lower bound, one upper bound, or one of each")
        if lower and upper:
            whole = self.at_least is not None and self.at_most is not None
            if lower[0] > upper[0] or (lower[0] == upper[0] and not whole):
                raise ValueError("no number lies within these bounds")
        return self


class FlagTest(Test):
    """The fact holds, or does not."""

    fact: FlagFact = Field(description="A fact that is so or not.")
    holds: bool = Field(True, description="false: the fact does not hold.")


class DateTest(Test):
    """The fact's day lies in a span of days, in the policy's time zone.

    Month and day (11-01) stand for that day of every year; such a span may go beyond
    the end of the year.
    """

    fact: DateFact = Field(description="A fact that is a day.")
    first: DayOrSeason | None = Field(
        None, description="The first day; null: any earlier."
    )
    last: DayOrSeason | None = Field(None, description="The last day; null: any later.")

    @model_validator(mode="after")
    def _has_an_end(self) -> "DateTest":
        first, last = self.first, self.last
        if first is None and last is None:
            raise ValueError("give the first day, the last day or both")
        if isinstance(first, str) or isinstance(last, str):
            if not isinstance(first, str) or not isinstance(last, str):
                raise ValueError("a day of every year needs another as its end")
        elif first and last and first > last:
            raise ValueError("the first day comes after the last")
        return self


class AttributeTest(Test):
    """The product or variant has one of these values of an attribute."""

    attribute: Word = Field(description="Slug of the attribute.")
    any_of: Words | None = Field(None, description="Slugs of values; null: any value.")


class MetadataTest(Test):
    """A public metadata entry is there, or has one of these values."""

    metadata: MetadataOwner = Field(description="Whose entry it is.")
    key: Word = Field(description="Key of the entry.")
    any_of: Words | None = Field(None, description="Values; null: any value.")


class AnswerTest(Test):
    """The customer gave one of these answers to a question of the reason."""

    question: Word = Field(description="Slug of the question.")
    any_of: Words = Field(description="Slugs of answers.")


class All(Test):
    """Every one holds."""

    all: Annotated[tuple["Condition", ...], Field(min_length=1, max_length=50)] = Field(
        description="Conditions of which each must hold."
    )


class Any_(Test):
    """At least one holds."""

    any: Annotated[tuple["Condition", ...], Field(min_length=1, max_length=50)] = Field(
        description="Conditions of which one must hold."
    )


class Not(Test):
    """It does not hold. What nobody knows stays unknown."""

    not_: "Condition" = Field(
        alias="not", description="The condition that must not hold."
    )


KINDS: dict[type[Test], str] = {
    WordTest: kind("word"),
    NumberTest: kind("number"),
    FlagTest: kind("flag"),
    DateTest: kind("date"),
    AttributeTest: kind("attribute"),
    MetadataTest: kind("metadata"),
    AnswerTest: kind("question"),
    All: kind("all"),
    Any_: kind("any"),
    Not: kind("not"),
}
KIND_OF_FACT = {
    **dict.fromkeys(WORDS, KINDS[WordTest]),
    **dict.fromkeys(NUMBERS, KINDS[NumberTest]),
    **dict.fromkeys(FLAGS, KINDS[FlagTest]),
    **dict.fromkeys(DATES, KINDS[DateTest]),
}


def _kind_of(value: Any) -> str | None:
    """Which kind of condition a value is, so that an error names one place only."""
    if isinstance(value, Test):
        return KINDS.get(type(value))
    if not isinstance(value, dict):
        return None
    for key in ("all", "any", "not", "not_", "attribute", "metadata", "question"):
        if key in value:
            return kind(key.rstrip("_"))
    fact = value.get("fact")
    return KIND_OF_FACT.get(fact) if isinstance(fact, str) else None


type Condition = Annotated[
    Annotated[WordTest, Tag(kind("word"))]
    | Annotated[NumberTest, Tag(kind("number"))]
    | Annotated[FlagTest, Tag(kind("flag"))]
    | Annotated[DateTest, Tag(kind("date"))]
    | Annotated[AttributeTest, Tag(kind("attribute"))]
    | Annotated[MetadataTest, Tag(kind("metadata"))]
    | Annotated[AnswerTest, Tag(kind("question"))]
    | Annotated[All, Tag(kind("all"))]
    | Annotated[Any_, Tag(kind("any"))]
    | Annotated[Not, Tag(kind("not"))],
    Discriminator(
        _kind_of,
        custom_error_type="unknown_condition",
        custom_error_message=(
            "Name a fact, an attribute, a metadata entry or a question, or join "
            "conditions by all, any or not."
        ),
    ),
]


def depth(condition: Any) -> int:
    """How deep conditions are nested; 1 for a single test."""
    return 1 + max((depth(inner) for inner in parts(condition)), default=0)


def parts(condition: Any) -> tuple[Any, ...]:
    """The conditions that one joins; none for a test."""
    if isinstance(condition, All):
        return condition.all
    if isinstance(condition, Any_):
        return condition.any
    return (condition.not_,) if isinstance(condition, Not) else ()


def tests(condition: Any) -> Iterator[Any]:
    """Every test in a condition, in reading order."""
    inner = parts(condition)
    if not inner:
        yield condition
    for part in inner:
        yield from tests(part)


def _shallow(condition: Any) -> Any:
    if depth(condition) > DEPTH_MAX:
        raise ValueError(f"conditions may be nested {DEPTH_MAX} deep")
    return condition


for _model in (All, Any_, Not):
    _model.model_rebuild()

Root = Annotated[Condition, AfterValidator(_shallow)]
"""A whole condition."""

__all__ = [
    "METADATA_OF",
    "All",
    "AnswerTest",
    "Any_",
    "AttributeTest",
    "Condition",
    "DateTest",
    "FlagTest",
    "MetadataTest",
    "Not",
    "NumberTest",
    "Root",
    "WordTest",
    "depth",
    "parts",
    "tests",
]
