from typing import Any

import graphene

from ...domain.mails.kinds import MailKind
from ...errors import ErrorCode, refuse
from ...facts.mail_templates import own_words
from ...operations.mails.sending import try_again
from ...operations.mails.templates import OwnText, reset_template, save_template
from ..access import MANAGE_ORDERS, MANAGE_SETTINGS, staff_actor
from ..base import NonNullList, ReturnMutation
from ..identifiers import int_of, uuid_of
from ..mail_inputs import ReturnMailTemplateInput, ReturnMailTemplateResetInput
from ..mail_queries import mails_of, shown, standing
from ..policy_access import writer
from ..types.mail import ReturnMail, ReturnMailTemplate

WRITERS = (MANAGE_ORDERS, MANAGE_SETTINGS)


def _channel(input: dict[str, Any]) -> int | None:
    channel = input.get("channel_id")
    return None if channel is None else int_of(channel, "Channel", "channelId")


class ReturnMailTemplateUpdate(ReturnMutation):
    template = graphene.Field(ReturnMailTemplate, description="What mails say now.")

    class Arguments:
        input = ReturnMailTemplateInput(required=True, description="What to say.")

    class Meta:
        description = (
            "Let a kind of mail say what the shop wants. Unknown names and mistakes are "
            "told with part and line as `path`: `text:3`."
        )
        permissions = WRITERS
        needs_all = True

    @classmethod
    def perform(
        cls, info: Any, /, *, input: dict[str, Any]
    ) -> "ReturnMailTemplateUpdate":
        channel_id = _channel(input)
        actor = writer(info, channel_id)
        template = save_template(
            kind=MailKind(input["kind"]),
            language=str(input["language_code"]),
            channel_id=channel_id,
            words=OwnText(input["subject"], input["text"], input.get("html") or ""),
            actor=actor,
            revision=input.get("revision"),
        )
        return cls(template=shown(template))


class ReturnMailTemplateReset(ReturnMutation):
    template = graphene.Field(
        ReturnMailTemplate,
        description="What stands now: of a channel's text the whole shop's, or ours.",
    )

    class Arguments:
        input = ReturnMailTemplateResetInput(
            required=True, description="Which text to drop."
        )

    class Meta:
        description = "Drop a text of the shop's own."
        permissions = WRITERS
        needs_all = True

    @classmethod
    def perform(
        cls, info: Any, /, *, input: dict[str, Any]
    ) -> "ReturnMailTemplateReset":
        channel_id = _channel(input)
        writer(info, channel_id)
        kind, code = MailKind(input["kind"]), str(input["language_code"])
        reset_template(
            kind=kind,
            language=code,
            channel_id=channel_id,
            revision=input.get("revision"),
        )
        return cls(template=standing(kind, code, own_words(kind, code, channel_id)))


class ReturnMailRetry(ReturnMutation):
    mails = NonNullList(ReturnMail, description="The mails, which wait again.")

    class Arguments:
        ids = NonNullList(
            graphene.ID, required=True, description="IDs of mails that were given up."
        )

    class Meta:
        description = "Try mails again that were given up."
        permissions = (MANAGE_ORDERS,)

    @classmethod
    def perform(cls, info: Any, /, *, ids: list[str]) -> "ReturnMailRetry":
        staff_actor(info, MANAGE_ORDERS)
        keys = [uuid_of(identifier, "ReturnMail", "ids") for identifier in ids]
        mails = list(mails_of(info).filter(pk__in=keys))
        if len(mails) < len(set(keys)):
            message = "There is no such mail."
            raise refuse(ErrorCode.NOT_FOUND, message, field="ids")
        try_again(mail_ids=[mail.pk for mail in mails])
        for mail in mails:
            mail.refresh_from_db()
        return cls(mails=mails)
