"""What mails say where the shop has not written its own texts.

Each is a subject and paragraphs in the language of :mod:`.template`, so that staff who
want to say something else start from these. A text is for everybody: what is told to
nobody who returns a gift stands in a part that comes only with its value.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from ..language import Language
from ..language import gettext_noop as _
from .kinds import MailKind

HELLO = _("Hello{{#name}} {{name}}{{/name}},")
ITEMS = """{{#items}}
- {{quantity}} × {{item}}{{#reason}} ({{reason}}){{/reason}}
{{/items}}"""
WITHDRAWN = """{{#items}}
- {{quantity}} × {{item}}
{{/items}}"""
NEW_ITEMS = """{{#new_items}}
- {{quantity}} × {{item}}
{{/new_items}}"""
FOUND = _(
    "{{#found}}\n"
    "- {{quantity}} × {{item}}: {{#accepted}}accepted{{/accepted}}"
    "{{#rejected}}not accepted, we send it back to you{{/rejected}}"
    "{{#pending}}we are still looking at it{{/pending}}"
    "{{#missing}}was not in the parcel{{/missing}}\n"
    "{{/found}}"
)
STATUS = _(
    "{{#status_url}}\n[See where your return stands]({{status_url}})\n{{/status_url}}"
)
SLIP = _(
    "{{#slip_url}}\n"
    "Print the return slip and put it into the parcel. Without a printer, write {{number}} "
    "on a piece of paper instead.\n"
    "\n"
    "[Return slip]({{slip_url}})\n"
    "{{/slip_url}}"
)
STEPS = """{{#steps}}
- {{step}}
{{/steps}}"""
MEMO = _("{{#memo_url}}\n[Credit memo {{memo_number}}]({{memo_url}})\n{{/memo_url}}")
DASHBOARD = _(
    "{{#dashboard_url}}\n[Open the Dashboard]({{dashboard_url}})\n{{/dashboard_url}}"
)
NUMBER = _("Return {{number}}, order {{order_number}}, {{customer_email}}")


@dataclass(frozen=True, slots=True)
class Text:
    """``paragraphs`` are parted by empty lines."""

    subject: str
    paragraphs: tuple[str, ...]


TEXTS: Mapping[MailKind, Text] = {
    MailKind.GUEST_LINK: Text(
        _("Your link to return items of order {{order_number}}"),
        (
            _("Hello,"),
            _("With this link you choose what to return of order {{order_number}}:"),
            _("[Return items]({{link_url}})"),
            _(
                "It works once, and for {{minutes}} minutes. If you did not ask for it, "
                "you need not do anything."
            ),
        ),
    ),
    MailKind.REQUESTED: Text(
        _("We received your return request {{number}}"),
        (
            HELLO,
            _("We received your request to return these items:"),
            ITEMS,
            _(
                "We will look at it and write to you. Please send nothing before you "
                "hear from us."
            ),
            STATUS,
        ),
    ),
    MailKind.APPROVED: Text(
        _("Your return {{number}} is approved"),
        (
            HELLO,
            _("Your return is approved. These items belong to it:"),
            ITEMS,
            STEPS,
            SLIP,
            STATUS,
        ),
    ),
    MailKind.DECLINED: Text(
        _("About your return request {{number}}"),
        (
            HELLO,
            _("We are sorry: we cannot accept your return of these items:"),
            ITEMS,
            "{{#reason}}\n{{reason}}\n{{/reason}}",
            "{{#refusals}}\n- {{item}}: {{why}}\n{{/refusals}}",
            _(
                "If you think that this is wrong, please answer this mail: a person "
                "will look at it."
            ),
            STATUS,
        ),
    ),
    MailKind.REMINDER: Text(
        _("Your return {{number}} is still to be sent"),
        (
            HELLO,
            _(
                "We have not received these items yet. Please send them until {{until}}; "
                "after that the return expires:"
            ),
            ITEMS,
            STEPS,
            SLIP,
            _("If they are on their way already, you need not do anything."),
            STATUS,
        ),
    ),
    MailKind.EXPIRED: Text(
        _("Your return {{number}} has expired"),
        (
            HELLO,
            _(
                "We have not received the items of your return, so it has expired. If you "
                "have sent them, please answer this mail with the proof of posting."
            ),
            ITEMS,
            STATUS,
        ),
    ),
    MailKind.CANCELED: Text(
        _("Your return {{number}} is canceled"),
        (
            HELLO,
            _("Your return of these items is canceled. Please do not send them:"),
            ITEMS,
            STATUS,
        ),
    ),
    MailKind.RECEIVED: Text(
        _("We received your parcel of return {{number}}"),
        (
            HELLO,
            _("Your parcel is here."),
            "{{#arrived}}\n- {{quantity}} × {{item}}\n{{/arrived}}",
            _("{{^found}}\nWe will look at what came, and write to you.\n{{/found}}"),
            FOUND,
            STATUS,
        ),
    ),
    MailKind.INSPECTED: Text(
        _("We looked at the items of return {{number}}"),
        (HELLO, _("We looked at what you sent us:"), FOUND, STATUS),
    ),
    MailKind.REFUNDED: Text(
        _("Your refund for return {{number}}"),
        (
            HELLO,
            _(
                "{{#amount}}\nWe have refunded {{amount}} for your return {{number}}. "
                "Depending on your bank it takes a few days until you see the money.\n"
                "{{/amount}}"
            ),
            _("{{^amount}}\nYour return {{number}} is settled.\n{{/amount}}"),
            MEMO,
            STATUS,
        ),
    ),
    MailKind.CREDITED: Text(
        _("Your store credit for return {{number}}"),
        (
            HELLO,
            _(
                "You have received store credit{{#amount}} of {{amount}}{{/amount}} for "
                "your return {{number}}. Its code comes in a mail of its own."
            ),
            MEMO,
            STATUS,
        ),
    ),
    MailKind.EXCHANGED: Text(
        _("Your new items for return {{number}} are being prepared"),
        (
            HELLO,
            _(
                "We are preparing your new items{{#new_order_number}} as order "
                "{{new_order_number}}{{/new_order_number}}:"
            ),
            NEW_ITEMS,
            STATUS,
        ),
    ),
    MailKind.EXCHANGE_PAYMENT: Text(
        _("Please pay the difference for your exchange {{number}}"),
        (
            HELLO,
            _(
                "Your new items are reserved for you{{#until}} until {{until}}{{/until}}:"
            ),
            NEW_ITEMS,
            _(
                "{{#amount}}\nThey cost {{amount}} more than what you return.\n{{/amount}}"
            ),
            _(
                "{{#payment_url}}\n[Pay the difference]({{payment_url}})\n{{/payment_url}}"
            ),
            STATUS,
        ),
    ),
    MailKind.REFUND_DELAYED: Text(
        _("Your refund for return {{number}} is late"),
        (
            HELLO,
            _(
                "Your refund should have been paid by now, and we are sorry that it was "
                "not. Our staff are at it; you need not do anything."
            ),
            STATUS,
        ),
    ),
    MailKind.WITHDRAWAL: Text(
        _("We received your withdrawal from order {{order_number}}"),
        (
            HELLO,
            _(
                "We acknowledge that we received your withdrawal. This mail and the "
                "document with it say what you declared, and when; please keep them."
            ),
            _(
                "- Declared: {{declared_at}}\n"
                "- By: {{name}}, {{customer_email}}\n"
                "- Order: {{order_number}} of {{ordered_on}}\n"
                "- Reference: {{reference}}"
            ),
            _("You withdraw from the contract for:"),
            WITHDRAWN,
            "{{#comment}}\n{{comment}}\n{{/comment}}",
            _(
                "{{#is_accepted}}\n"
                "Your return {{number}} is approved; what to do now comes in a mail of its "
                "own. Please send the items until {{send_back_by}}. We pay back until "
                "{{refund_by}}, but may wait until we have the items or you have shown "
                "that you sent them.\n"
                "{{/is_accepted}}"
            ),
            _(
                "{{#is_declined}}\n"
                "We cannot accept a return of these items; why comes in a mail of its own."
                "{{#period_ended_on}} The time to withdraw ended on {{period_ended_on}}."
                "{{/period_ended_on}} If you think that this is wrong, please answer this "
                "mail: a person will look at it.\n"
                "{{/is_declined}}"
            ),
            _(
                "{{#in_review}}\n"
                "A person will look at your withdrawal and write to you.\n"
                "{{/in_review}}"
            ),
        ),
    ),
    MailKind.WITHDRAWAL_UNKNOWN: Text(
        _("Your withdrawal: we found no order {{order_number}}"),
        (
            _("Hello,"),
            _(
                "On {{declared_at}} we received this withdrawal, with your e-mail address:"
            ),
            _(
                "- Order: {{order_number}}\n"
                "- E-mail address: {{customer_email}}\n"
                "- {{#whole}}The whole order{{/whole}}{{^whole}}Some of its items{{/whole}}"
            ),
            _(
                "We found no order with this number and this e-mail address, so we could "
                "not assign it. Please look at the mail that confirmed your order, and "
                "declare your withdrawal again with the number and the address that are "
                "there:"
            ),
            _("[Withdraw from contract here]({{again_url}})"),
            _(
                "If you cannot find them, answer this mail: a person will look for your "
                "order. If you did not send this, you need not do anything."
            ),
        ),
    ),
    MailKind.STAFF_WITHDRAWAL: Text(
        _("To review: withdrawal from order {{order_number}}"),
        (
            _(
                "A customer withdrew from a contract, and not all of it became a return "
                "by itself. What is paid is to be paid back until {{refund_by}}."
            ),
            _("{{reference}}: order {{order_number}}, {{name}}, {{customer_email}}"),
            WITHDRAWN,
            "{{#comment}}\n{{comment}}\n{{/comment}}",
        ),
    ),
    MailKind.STAFF_REVIEW: Text(
        _("To review: return {{number}}"),
        (
            _("A customer asks for a return that waits for a decision."),
            NUMBER,
            ITEMS,
            _("{{#until}}\nThe decision is due until {{until}}.\n{{/until}}"),
            DASHBOARD,
        ),
    ),
    MailKind.STAFF_OVERDUE: Text(
        _("Overdue: refund of return {{number}}"),
        (
            _("A refund should have been paid{{#until}} until {{until}}{{/until}}."),
            NUMBER,
            DASHBOARD,
        ),
    ),
    MailKind.STAFF_REFUND_FAILED: Text(
        _("Failed: refund of return {{number}}"),
        (
            _("A refund{{#amount}} of {{amount}}{{/amount}} could not be paid."),
            NUMBER,
            "{{#message}}\n{{message}}\n{{/message}}",
            DASHBOARD,
        ),
    ),
}


def subject_of(kind: MailKind, language: Language) -> str:
    return language.say(TEXTS[kind].subject)


def text_of(kind: MailKind, language: Language) -> str:
    """Paragraphs without words are the same in every language, and have no translation."""
    return "\n\n".join(language.say(part) for part in TEXTS[kind].paragraphs)
