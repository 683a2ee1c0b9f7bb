"""Root queries about policies."""

from typing import Any

import graphene
from django.apps import apps
from django.utils import timezone
from graphql import GraphQLError

from .. import host
from ..domain.policy.review.names import named_in
from ..domain.policy.schema import document_schema
from ..domain.policy.starters import STARTERS, starter
from ..domain.text import is_storable
from ..errors import ReturnsError
from ..facts.policy.names import read_shop
from ..facts.policy_page import policy_page
from ..facts.policy_review import currencies_of, notices_of
from ..languages import SOURCE, language
from ..models import PolicyBacktest
from ..models import ReturnPolicy as Policy
from ..operations.policies.documents import read_document
from .base import NonNullList
from .documented import Field
from .identifiers import int_of, uuid_of
from .policy_access import check_reader, may_read, readable
from .policy_inputs import ReturnPolicyPreviewInput
from .policy_previews import preview_of
from .types.backtest import ReturnPolicyBacktest
from .types.policy import LANGUAGE, ReturnPolicy
from .types.policy_page import ReturnPolicyPage
from .types.policy_preview import ReturnPolicyPreview
from .types.policy_problems import ReturnPolicyValidation
from .types.policy_starter import ReturnPolicyStarter
from .types.scalars import JSON, LanguageCodeEnum

READERS = "Requires one of the following permissions: MANAGE_ORDERS."


class PolicyQueries:
    """Part of the root, see :class:`.queries.ReturnQueries`."""

    return_policy = Field(
        ReturnPolicyPage,
        channel=graphene.String(required=True, description="Slug of the channel."),
        language_code=graphene.Argument(
            LanguageCodeEnum, description="Defaults to English."
        ),
        product_id=graphene.Argument(
            graphene.ID, description="Only what holds for this product."
        ),
        description=(
            "The policy for orders placed now in customers' words, for a policy page, "
            "and with a product for a product page. Null: no such channel or product."
        ),
    )
    return_policies = Field(
        NonNullList(ReturnPolicy),
        channel=graphene.String(description="Only of the channel with this slug."),
        description=(
            "List of policies, the shop's default first. Staff who are restricted to "
            f"channels see those of their channels.\n\n{READERS}"
        ),
    )
    return_policy_schema = Field(
        JSON,
        description=f"JSON Schema of a policy's document.\n\n{READERS}",
    )
    return_policy_starters = Field(
        NonNullList(ReturnPolicyStarter),
        **LANGUAGE,
        description=f"Policies of the trade to begin with.\n\n{READERS}",
    )
    return_policy_validate = Field(
        ReturnPolicyValidation,
        document=JSON(required=True, description="The rules."),
        channel=graphene.String(
            description="Slug of the channel that they are for. Defaults to all."
        ),
        description=f"What is to be said of rules. Nothing is stored.\n\n{READERS}",
    )
    return_policy_preview = Field(
        ReturnPolicyPreview,
        input=ReturnPolicyPreviewInput(
            required=True, description="Which rules to try on which order."
        ),
        description=(
            "What rules would decide, with every rule that was looked at. Nothing is "
            f"stored.\n\n{READERS}"
        ),
    )

    return_policy_backtest = Field(
        ReturnPolicyBacktest,
        id=graphene.Argument(
            graphene.ID, required=True, description="ID of the back-test."
        ),
        description=f"Look up a back-test of a draft.\n\n{READERS}",
    )

    @staticmethod
    def resolve_return_policy_backtest(
        root: Any, info: Any, id: str
    ) -> PolicyBacktest | None:
        check_reader(info)
        try:
            pk = uuid_of(id, "ReturnPolicyBacktest", "id")
        except ReturnsError as error:
            raise GraphQLError(str(error)) from error
        with host.graphql.reading(info.context) as alias:
            tests = PolicyBacktest.objects.using(alias).select_related("policy")
            test = tests.filter(pk=pk).first()
        is_theirs = test is not None and may_read(info, test.policy.channel_id)
        return test if is_theirs else None

    @staticmethod
    def resolve_return_policy(
        root: Any,
        info: Any,
        channel: str,
        language_code: str | None = None,
        product_id: str | None = None,
    ) -> Any:
        spoken = language(language_code or SOURCE)
        with host.graphql.reading(info.context) as alias:
            channels = apps.get_model("channel", "Channel").objects.using(alias)
            known = is_storable(channel)
            place = channels.filter(slug=channel).first() if known else None
            product = None if product_id is None else _product(product_id, alias)
            if place is None or (product_id is not None and product is None):
                return None
            page = policy_page(place, product, spoken, now=timezone.now(), alias=alias)
        return ReturnPolicyPage(
            language_code=str(spoken.locale).replace("_", "-"),
            effective_from=page.effective_from,
            sections=page.sections,
        )

    @staticmethod
    def resolve_return_policies(
        root: Any, info: Any, channel: str | None = None
    ) -> list[Policy]:
        check_reader(info)
        with host.graphql.reading(info.context) as alias:
            rows = readable(info, Policy.objects.using(alias))
            if channel is not None:
                known = is_storable(channel)
                rows = rows.filter(channel__slug=channel) if known else rows.none()
            return list(rows.order_by("-is_default", "channel_slug", "pk"))

    @staticmethod
    def resolve_return_policy_schema(root: Any, info: Any) -> Any:
        check_reader(info)
        return document_schema()

    @staticmethod
    def resolve_return_policy_starters(
        root: Any, info: Any, language_code: str | None = None
    ) -> Any:
        check_reader(info)
        spoken = language(language_code or SOURCE)
        return [
            ReturnPolicyStarter(
                name=name,
                description=spoken.say(description),
                document=starter(name).stored(),
            )
            for name, description in STARTERS.items()
        ]

    @staticmethod
    def resolve_return_policy_validate(
        root: Any, info: Any, document: Any, channel: str | None = None
    ) -> Any:
        check_reader(info)
        try:
            content = read_document(document)
        except ReturnsError as error:
            return ReturnPolicyValidation(problems=error.problems, notices=[])
        with host.graphql.reading(info.context) as alias:
            found = currencies_of(channel, alias)
            shop = read_shop(named_in(content), alias)
        notices = notices_of(content, found, shop)
        return ReturnPolicyValidation(problems=[], notices=notices)

    @staticmethod
    def resolve_return_policy_preview(
        root: Any, info: Any, input: dict[str, Any]
    ) -> Any:
        check_reader(info)
        return preview_of(info, input)


def _product(identifier: str, alias: str) -> Any:
    """The product of a global id; ``None`` where there is none.

    Raises:
        GraphQLError: it is the id of something else.
    """
    try:
        pk = int_of(identifier, "Product", "productId")
    except ReturnsError as error:
        raise GraphQLError(str(error)) from error
    products = apps.get_model("product", "Product").objects.using(alias)
    return products.filter(pk=pk).select_related("product_type").first()
