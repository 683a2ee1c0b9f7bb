"""The platform's own types that ours are made of."""

from decimal import Decimal

from ... import host
from ...domain.money import Money as Amount

DateTime = host.graphql.type_named("DateTime")
Money = host.graphql.type_named("Money")
JSON = host.graphql.type_named("JSON")
PositiveDecimal = host.graphql.type_named("PositiveDecimal")
DateTimeRangeInput = host.graphql.type_named("DateTimeRangeInput")
ErrorPolicyEnum = host.graphql.type_named("ErrorPolicyEnum")
OrderDirection = host.graphql.type_named("OrderDirection")
LanguageCodeEnum = host.graphql.type_named("LanguageCodeEnum")
Channel = host.graphql.type_named("Channel")
Order = host.graphql.type_named("Order")
OrderLine = host.graphql.type_named("OrderLine")
User = host.graphql.type_named("User")
App = host.graphql.type_named("App")
Warehouse = host.graphql.type_named("Warehouse")
ProductVariant = host.graphql.type_named("ProductVariant")
Payment = host.graphql.type_named("Payment")
TransactionItem = host.graphql.type_named("TransactionItem")
StringFilterInput = host.graphql.type_named("StringFilterInput")
IntFilterInput = host.graphql.type_named("IntFilterInput")
GlobalIDFilterInput = host.graphql.type_named("GlobalIDFilterInput")
MetadataInput = host.graphql.type_named("MetadataInput")
Upload = host.graphql.type_named("Upload")
ObjectWithMetadata = host.graphql.type_named("ObjectWithMetadata")


def money(amount: Decimal, currency: str) -> Amount:
    """What the platform's Money type resolves from."""
    return Amount(amount, currency)
