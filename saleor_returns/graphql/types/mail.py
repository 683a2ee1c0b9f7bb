from typing import Any

import graphene

from ...domain.mails.kinds import FOR_STAFF, VARIABLES, MailKind, Variable, written
from ...languages import SOURCE, language
from ...models import OutgoingMail, ReturnRequest
from ..base import NonNullList, ReturnError
from ..connection import CountableConnection
from ..documented import ObjectType
from ..enums import ReturnMailKindEnum, ReturnMailStatusEnum
from ..identifiers import global_id
from ..loaders import load_one
from .scalars import DateTime, LanguageCodeEnum

REQUEST = "saleor_returns.graphql.types.request.ReturnRequest"
LANGUAGE = "Code of the language, such as `fr`."


class ReturnMailVariable(ObjectType):
    name = graphene.String(required=True, description="What stands between the braces.")
    meaning = graphene.String(
        required=True,
        description="What is filled in.",
        language_code=graphene.Argument(
            LanguageCodeEnum, description="The reader's language."
        ),
    )
    sample = graphene.String(
        required=True,
        description="What a preview fills in; empty for lists, and where nothing stands.",
        language_code=graphene.Argument(
            LanguageCodeEnum, description="The language of the mail."
        ),
    )
    rows = NonNullList(
        lambda: ReturnMailVariable,
        required=True,
        description="Names within each row, where it is a list; else empty.",
    )

    class Meta:
        description = "Represents a name that a text of a mail may use."

    @staticmethod
    def resolve_meaning(root: Any, info: Any, language_code: str = SOURCE) -> str:
        return language(str(language_code)).say(root.meaning)

    @staticmethod
    def resolve_sample(root: Any, info: Any, language_code: str = SOURCE) -> str:
        return written(root.sample, language(str(language_code)))

    @staticmethod
    def resolve_rows(root: Any, info: Any) -> Any:
        return _named(root.rows)


def _named(variables: Any) -> list[ReturnMailVariable]:
    return [
        ReturnMailVariable(
            name=name, meaning=row.meaning, sample=row.sample, rows=row.rows
        )
        for name, row in variables.items()
        if isinstance(row, Variable)
    ]


class ReturnMailTemplate(ObjectType):
    kind = ReturnMailKindEnum(required=True, description="The kind of mail.")
    is_for_staff = graphene.Boolean(
        required=True, description="Whether staff get it, and not customers."
    )
    language_code = graphene.String(required=True, description=LANGUAGE)
    channel_slug = graphene.String(
        description="The channel that the text is of; null: the whole shop."
    )
    is_default = graphene.Boolean(
        required=True, description="Whether it is the plugin's own text."
    )
    subject = graphene.String(required=True, description="The subject.")
    text = graphene.String(required=True, description="The words.")
    html = graphene.String(
        required=True, description="The HTML; empty: it is made of the words."
    )
    variables = NonNullList(
        ReturnMailVariable, required=True, description="Names that it may use."
    )
    updated_at = DateTime(description="When the shop wrote it; null for ours.")
    revision = graphene.String(
        required=True,
        description="To be given back by whoever changes it; empty for ours.",
    )

    class Meta:
        description = "Represents what a kind of mail says in a channel and language."

    @staticmethod
    def resolve_is_for_staff(root: Any, info: Any) -> bool:
        return root.kind in FOR_STAFF

    @staticmethod
    def resolve_variables(root: Any, info: Any) -> Any:
        return _named(VARIABLES[MailKind(root.kind)])


class ReturnMailPreview(ObjectType):
    problems = NonNullList(
        ReturnError,
        required=True,
        description="What is wrong, with part and line as `path`: `text:3`.",
    )
    subject = graphene.String(description="Null while something is wrong.")
    text = graphene.String(description="Null while something is wrong.")
    html = graphene.String(
        description=(
            "The whole page; null while something is wrong. Show it in a sandboxed "
            "frame only: staff wrote parts of it."
        )
    )

    class Meta:
        description = "Represents a mail with made-up values."


class ReturnMail(ObjectType):
    id = graphene.ID(required=True, description="ID of the mail.")
    kind = ReturnMailKindEnum(required=True, description="What it tells.")
    to = graphene.String(required=True, description="Who gets it.")
    language_code = graphene.String(required=True, description=LANGUAGE)
    status = ReturnMailStatusEnum(required=True, description="What became of it.")
    tries = graphene.Int(required=True, description="How often it was tried.")
    error = graphene.String(
        required=True, description="What the last failed try met; empty for none."
    )
    return_request = graphene.Field(
        REQUEST,
        description="The return that it tells of; null where there is none yet.",
    )
    created_at = DateTime(required=True, description="When it was written.")
    ended_at = DateTime(description="When it was sent, skipped or given up.")

    class Meta:
        description = "Represents a mail that the plugin sends."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: OutgoingMail, info: Any) -> str:
        return global_id("ReturnMail", root.pk)

    @staticmethod
    def resolve_language_code(root: OutgoingMail, info: Any) -> str:
        return root.language

    @staticmethod
    def resolve_return_request(root: OutgoingMail, info: Any) -> Any:
        return load_one(info, ReturnRequest, root.request_id)


class ReturnMailCountableConnection(CountableConnection):
    class Meta:
        node = ReturnMail
