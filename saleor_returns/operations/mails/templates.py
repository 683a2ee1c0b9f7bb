"""The shop's own texts of mails: kept after they were checked, or dropped again."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from ...domain.mails.checking import LIMITS, mistakes_in
from ...domain.mails.kinds import MailKind
from ...domain.mails.template import MistakeCode
from ...errors import ErrorCode, Problem, ReturnsError, refuse
from ...facts.mail_templates import own_words, revision_of
from ...host.contract import Actor
from ...models import MailTemplate
from ..locking import lock_name
from ..text_checks import check_text

CODES = {
    MistakeCode.SYNTAX: ErrorCode.TEMPLATE_SYNTAX,
    MistakeCode.UNKNOWN: ErrorCode.TEMPLATE_VARIABLE_UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class OwnText:
    """What the shop writes. Without ``html`` it is made of the text."""

    subject: str
    text: str
    html: str = ""

    @property
    def parts(self) -> dict[str, str]:
        return {"subject": self.subject, "text": self.text, "html": self.html}


def save_template(
    *,
    kind: MailKind,
    language: str,
    channel_id: int | None,
    words: OwnText,
    actor: Actor,
    revision: str | None = None,
) -> MailTemplate:
    """Let mails of a kind say this, in a channel or (``None``) in the whole shop.

    ``revision`` is that of the text that was read before; ``None`` asks for no check.

    Raises:
        ReturnsError: ``required``, ``too_long``, ``invalid``, ``template_syntax``,
            ``template_variable_unknown``; ``path`` names part and line, as in ``text:3``.
            ``template_changed``: somebody wrote since ``revision``.
    """
    problems = list(problems_in(kind, words))
    if problems:
        raise ReturnsError(*problems)
    with transaction.atomic():
        _check_unchanged(kind, language, channel_id, revision)
        template, _new = MailTemplate.objects.update_or_create(
            kind=kind,
            language=language,
            channel_id=channel_id,
            defaults={
                **words.parts,
                "user": actor.user,
                "app": actor.app,
                "updated_at": timezone.now(),
            },
        )
    return template


def reset_template(
    *,
    kind: MailKind,
    language: str,
    channel_id: int | None,
    revision: str | None = None,
) -> None:
    """Let them say again what they say without it.

    Raises:
        ReturnsError: ``template_changed``: somebody wrote since ``revision``.
    """
    with transaction.atomic():
        _check_unchanged(kind, language, channel_id, revision)
        rows = MailTemplate.objects.filter(
            kind=kind, language=language, channel=channel_id
        )
        rows.delete()


def _check_unchanged(
    kind: MailKind, language: str, channel_id: int | None, revision: str | None
) -> None:
    """One writes texts of a kind at a time; there may be no row yet to be locked."""
    if revision is None:
        return
    lock_name(f"saleor_returns.mail_template.{kind}")
    own = own_words(kind, language, channel_id)
    if revision_of(own) == revision:
        return
    raise refuse(
        ErrorCode.TEMPLATE_CHANGED,
        "Somebody changed this text since it was read. Read it again.",
        field="revision",
        accepted=[revision_of(own)],
    )


def problems_in(kind: MailKind, words: OwnText) -> Iterator[Problem]:
    """All that is wrong with the words."""
    problems = [
        problem
        for part, source in words.parts.items()
        for problem in check_text(source, part, limit=LIMITS[part])
    ]
    problems += [
        Problem(ErrorCode.REQUIRED, f"A mail has a {part}.", field=part)
        for part in ("subject", "text")
        if not words.parts[part].strip()
    ]
    if problems:
        yield from problems
        return
    for part, mistake in mistakes_in(kind, words.parts):
        yield Problem(
            CODES[mistake.code],
            f"Line {mistake.line}: {mistake.message}",
            field=part,
            path=f"{part}:{mistake.line}",
            accepted=mistake.accepted,
        )
