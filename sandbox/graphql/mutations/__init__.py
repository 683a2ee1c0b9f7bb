"""The shop's own root mutations."""

import graphene

from .token_create import CreateToken
from .transaction_event_report import TransactionEventReport


class ShopMutations(graphene.ObjectType):
    token_create = CreateToken.Field()
    transaction_event_report = TransactionEventReport.Field()
