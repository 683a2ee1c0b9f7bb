"""Say which variant goods of a grade are sold as in an outlet channel."""

from typing import Any

from django.apps import apps
from django.db import transaction

from ...errors import ErrorCode, Problem, ReturnsError
from ...models import ReturnGrade, SecondHandVariant
from ..inspections.targets import keep_others_off, remember


def link_second_hand(
    *, variant_id: int, grade: str, channel: Any, target_id: int
) -> SecondHandVariant:
    """From then on stock of ``target_id`` rises, instead of that of what was made.

    ``channel`` is the platform's row. What is in stock already stays where it is, and
    whether the target is offered in the channel is for staff to see to.

    Raises:
        ReturnsError: ``variant_not_found``, ``grade_not_found``; ``invalid``: goods are
            not second hand as what they are when new.
    """
    ids = (variant_id, target_id)
    with transaction.atomic():
        variants = apps.get_model("product", "ProductVariant").objects.in_bulk(ids)
        found = ReturnGrade.objects.filter(slug=grade, archived_at=None).first()
        problems = list(_problems(variant_id, target_id, variants, found, grade))
        if problems or found is None:
            raise ReturnsError(*problems)
        source, target = variants[variant_id], variants[target_id]
        keep_others_off([source.product_id])
        return remember(source, found, channel, target, is_made=False)


def _problems(
    variant_id: int,
    target_id: int,
    variants: dict[int, Any],
    grade: ReturnGrade | None,
    slug: str,
) -> Any:
    for field, pk in (("variantId", variant_id), ("targetVariantId", target_id)):
        if pk not in variants:
            message = "There is no such variant."
            yield Problem(ErrorCode.VARIANT_NOT_FOUND, message, field=field)
    if grade is None:
        known = ReturnGrade.objects.filter(archived_at=None)
        yield Problem(
            ErrorCode.GRADE_NOT_FOUND,
            f"There is no grade “{slug}” in use.",
            field="grade",
            accepted=list(known.values_list("slug", flat=True)),
        )
    if variant_id == target_id:
        message = "Second hand is another variant than the one that is new."
        yield Problem(ErrorCode.INVALID, message, field="targetVariantId")
