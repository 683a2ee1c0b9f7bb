"""What facts and words are called when people read them, in their language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ...language import Language
from ...language import gettext_noop as _
from ...lifecycle import RequestKind, Resolution
from ..effects import Method

FACTS = {
    "product": _("the product"),
    "variant": _("the variant"),
    "product_type": _("the product type"),
    "category": _("the category"),
    "collection": _("the collection"),
    "channel": _("the channel"),
    "currency": _("the currency"),
    "shipping_country": _("the country of delivery"),
    "customer_group": _("the customer’s group"),
    "customer_type": _("the customer’s type"),
    "kind": _("the kind of request"),
    "reason": _("the reason"),
    "fault": _("the one at fault"),
    "resolution": _("the wished resolution"),
    "method": _("the way back"),
    "grade": _("the grade"),
    "warehouse": _("the warehouse where the goods arrived"),
    "unit_price": _("the price of one unit"),
    "line_value": _("the value of the line"),
    "quantity": _("the number of units"),
    "discount_percentage": _("the discount"),
    "order_value": _("the value of the order"),
    "customer_orders": _("the number of the customer’s orders"),
    "customer_spent": _("the total of the customer’s orders"),
    "customer_returns": _("the number of the customer’s returns"),
    "customer_returned_value": _("the value of the customer’s returns"),
    "customer_return_rate": _("the customer’s return rate"),
    "days_since_order": _("the time since the order"),
    "days_since_fulfilment": _("the time since shipment"),
    "days_since_delivery": _("the time since delivery"),
    "risk_score": _("the risk score"),
    "discounted": _("whether the item was reduced"),
    "digital": _("whether the item is digital"),
    "guest": _("whether the order has no customer account"),
    "ordered_on": _("the day of the order"),
    "fulfilled_on": _("the day of shipment"),
    "delivered_on": _("the day of delivery"),
    "asked_on": _("the day of the request"),
}
"""A noun for every fact of the catalogue, singular in every language."""

METADATA = {
    "product": _("the product’s metadata entry “%(key)s”"),
    "variant": _("the variant’s metadata entry “%(key)s”"),
    "product_type": _("the product type’s metadata entry “%(key)s”"),
    "order": _("the order’s metadata entry “%(key)s”"),
    "customer": _("the customer’s metadata entry “%(key)s”"),
}

KINDS: dict[str, str] = {
    RequestKind.RETURN: _("return"),
    RequestKind.WITHDRAWAL: _("withdrawal"),
    RequestKind.CLAIM: _("claim"),
    RequestKind.GIFT: _("gift return"),
}
FAULTS = {
    "customer": _("the customer"),
    "merchant": _("the shop"),
    "carrier": _("the carrier"),
}
RESOLUTIONS: dict[str, str] = {
    Resolution.ORIGINAL_PAYMENT: _("money back by the original means of payment"),
    Resolution.STORE_CREDIT: _("store credit"),
    Resolution.EXCHANGE: _("exchange"),
    Resolution.REPLACEMENT: _("replacement"),
    Resolution.KEEP_ITEM: _("partial refund with the item kept"),
    Resolution.REPAIR: _("repair"),
    Resolution.NONE: _("nothing in return"),
}
METHODS: dict[str, str] = {
    Method.CARRIER_LABEL: _("a label of the shop’s carrier"),
    Method.OWN_CARRIER: _("a carrier of the customer’s choice"),
    Method.DROP_OFF: _("a drop-off point"),
    Method.PICKUP: _("pickup at the customer’s"),
    Method.IN_STORE: _("return in store"),
}
VOCABULARIES = {
    "kind": KINDS,
    "fault": FAULTS,
    "resolution": RESOLUTIONS,
    "method": METHODS,
}
"""Facts whose words are the plugin's own: every word, and what it is called."""

Label = Callable[[str, str], str]
"""What a slug, SKU or name is called, given the fact's key; the shop knows."""


def as_written(_key: str, word: str) -> str:
    """Staff read the words of the document."""
    return word


def readable(key: str, word: str) -> str:
    """A slug as words, where the shop has no better name for it."""
    return word if key == "variant" else word.replace("-", " ").replace("_", " ")


@dataclass(frozen=True, slots=True)
class Phrase:
    """How a test of a fact is put where "the fact is …" would sound odd."""

    holds: str
    denied: str
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Wording:
    """How texts are put. ``currency`` is that of the amounts that rules compare."""

    language: Language
    label: Label = as_written
    currency: str | None = None
    phrases: Mapping[str, Phrase] = field(default_factory=dict)

    def fact(self, key: str) -> str:
        """What a fact is called, by its key in traces."""
        kind, _colon, name = key.partition(":")
        if kind == "attribute" and name:
            label = self.label("attribute", name)
            return self.language.say(_("the attribute “%(name)s”"), name=label)
        if kind == "answer" and name:
            label = self.label("question", name)
            return self.language.say(_("the answer to “%(question)s”"), question=label)
        if kind == "metadata" and name:
            owner, _colon, entry = name.partition(":")
            return self.language.say(METADATA[owner], key=entry)
        return self.language.say(FACTS[key])

    def word(self, key: str, word: str) -> str:
        """One value of a fact."""
        phrase = self.phrases.get(key)
        own = VOCABULARIES.get(key, {}) if phrase is None else phrase.words
        if word in own:
            return self.language.say(own[word])
        if key == "shipping_country":
            return self.language.country(word)
        return self.label(key, word)
