"""Every fact that a rule can name: the kind of its value and where it comes from.

``source`` groups facts that are read together; a source that no rule names is not read.
Not every fact is there when every kind of document is asked: a policy decides before
anybody has seen the goods.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, get_args


class DocumentKind(StrEnum):
    """What rules are about."""

    POLICY = "policy"
    DISPOSITIONS = "dispositions"


class Source(StrEnum):
    """What must be read for a fact."""

    ORDER = "order"
    LINES = "lines"
    SHIPMENTS = "shipments"
    CATEGORIES = "categories"
    COLLECTIONS = "collections"
    ATTRIBUTES = "attributes"
    METADATA = "metadata"
    WAREHOUSES = "warehouses"
    CUSTOMER = "customer"
    GROUPS = "groups"
    ORDER_HISTORY = "order_history"
    RETURN_HISTORY = "return_history"
    CHOICE = "choice"
    RISK = "risk"
    ARRIVAL = "arrival"


WordFact = Literal[
    "product",
    "variant",
    "product_type",
    "category",
    "collection",
    "channel",
    "currency",
    "shipping_country",
    "customer_group",
    "customer_type",
    "kind",
    "reason",
    "fault",
    "resolution",
    "method",
    "grade",
    "warehouse",
]
NumberFact = Literal[
    "unit_price",
    "line_value",
    "quantity",
    "discount_percentage",
    "order_value",
    "customer_orders",
    "customer_spent",
    "customer_returns",
    "customer_returned_value",
    "customer_return_rate",
    "days_since_order",
    "days_since_fulfilment",
    "days_since_delivery",
    "risk_score",
]
FlagFact = Literal["discounted", "digital", "guest"]
DateFact = Literal["ordered_on", "fulfilled_on", "delivered_on", "asked_on"]
MetadataOwner = Literal["product", "variant", "product_type", "order", "customer"]

WORDS = frozenset(get_args(WordFact))
NUMBERS = frozenset(get_args(NumberFact))
FLAGS = frozenset(get_args(FlagFact))
DATES = frozenset(get_args(DateFact))
METADATA_OF = frozenset(get_args(MetadataOwner))


EVERY_KIND = frozenset(DocumentKind)


@dataclass(frozen=True, slots=True)
class Fact:
    """``meaning`` completes "The fact is …" for the documentation and the editor.

    ``documents`` are the kinds of documents whose rules may name it.
    """

    source: Source
    meaning: str
    unit: str = ""
    documents: frozenset[DocumentKind] = EVERY_KIND


CATALOGUE: dict[str, Fact] = {
    "product": Fact(Source.LINES, "the slug of the product"),
    "variant": Fact(Source.LINES, "the SKU of the variant as it was sold"),
    "product_type": Fact(Source.LINES, "the slug of the product type"),
    "category": Fact(
        Source.CATEGORIES, "the slugs of the product's category and of all above it"
    ),
    "collection": Fact(Source.COLLECTIONS, "the slugs of the product's collections"),
    "channel": Fact(Source.ORDER, "the slug of the order's channel"),
    "currency": Fact(Source.ORDER, "the order's currency, ISO 4217"),
    "shipping_country": Fact(
        Source.ORDER, "where the order was sent to, ISO 3166-1 alpha-2"
    ),
    "customer_group": Fact(Source.GROUPS, "the names of the customer's groups"),
    "customer_type": Fact(
        Source.GROUPS,
        "the names of the policy's customer types that apply",
        documents=frozenset({DocumentKind.POLICY}),
    ),
    "kind": Fact(Source.CHOICE, "return, withdrawal, claim or gift"),
    "reason": Fact(Source.CHOICE, "the slug of the reason"),
    "fault": Fact(Source.CHOICE, "whose fault it is: customer, merchant or carrier"),
    "resolution": Fact(Source.CHOICE, "what the customer wishes for"),
    "method": Fact(Source.CHOICE, "how the goods come back"),
    "grade": Fact(
        Source.ARRIVAL,
        "the slug of the grade that staff gave the goods",
        documents=frozenset({DocumentKind.DISPOSITIONS}),
    ),
    "warehouse": Fact(
        Source.ARRIVAL,
        "the slug of the warehouse where the goods arrived",
        documents=frozenset({DocumentKind.DISPOSITIONS}),
    ),
    "unit_price": Fact(
        Source.LINES, "what one unit was sold for, with tax", "the order's currency"
    ),
    "line_value": Fact(
        Source.LINES,
        "what the units in question were sold for, or all of the line's, with tax",
        "the order's currency",
    ),
    "quantity": Fact(
        Source.CHOICE, "the units in question: those wanted, or judged alike", "units"
    ),
    "discount_percentage": Fact(
        Source.LINES, "by how much the line was reduced, vouchers included", "percent"
    ),
    "order_value": Fact(
        Source.ORDER, "the order's total with tax", "the order's currency"
    ),
    "customer_orders": Fact(
        Source.ORDER_HISTORY,
        "the customer's placed orders, this one included",
        "orders",
    ),
    "customer_spent": Fact(
        Source.ORDER_HISTORY,
        "what these orders came to, in this order's currency alone",
        "the order's currency",
    ),
    "customer_returns": Fact(
        Source.RETURN_HISTORY,
        "returns of the customer that were not refused",
        "returns",
    ),
    "customer_returned_value": Fact(
        Source.RETURN_HISTORY,
        "what the accepted units of these were sold for, in this order's currency",
        "the order's currency",
    ),
    "customer_return_rate": Fact(
        Source.RETURN_HISTORY,
        "returned value of every 100 spent; absent before anything was spent",
        "percent",
    ),
    "days_since_order": Fact(Source.ORDER, "whole days since the order", "days"),
    "days_since_fulfilment": Fact(
        Source.SHIPMENTS, "whole days since the line was last sent", "days"
    ),
    "days_since_delivery": Fact(
        Source.SHIPMENTS, "whole days since the line last arrived", "days"
    ),
    "risk_score": Fact(
        Source.RISK, "how likely abuse is; absent until something provides it", "0–100"
    ),
    "discounted": Fact(Source.LINES, "whether the line was reduced at all"),
    "digital": Fact(Source.LINES, "whether nothing was shipped: goods are digital"),
    "guest": Fact(Source.ORDER, "whether the order has no customer account"),
    "ordered_on": Fact(Source.ORDER, "the day of the order"),
    "fulfilled_on": Fact(Source.SHIPMENTS, "the day when the line was last sent"),
    "delivered_on": Fact(Source.SHIPMENTS, "the day when the line last arrived"),
    "asked_on": Fact(Source.ORDER, "the day of the request"),
}


def facts_in(kind: DocumentKind) -> dict[str, Fact]:
    """The facts that rules of such a document may name, in the catalogue's order."""
    return {name: fact for name, fact in CATALOGUE.items() if kind in fact.documents}
