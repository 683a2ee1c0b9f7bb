"""The shop's own root mutations."""

from .metadata import MetadataMutations
from .token_create import CreateToken
from .transaction_event_report import TransactionEventReport


class ShopMutations(MetadataMutations):
    token_create = CreateToken.Field()
    transaction_event_report = TransactionEventReport.Field()
