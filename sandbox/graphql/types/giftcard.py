import graphene

from ..fields import Row, money


class GiftCard(Row):
    last4_code_chars = graphene.String(required=True)
    is_active = graphene.Boolean(required=True)
    expiry_date = graphene.Date()
    current_balance = money("current_balance_amount")

    @staticmethod
    def resolve_last4_code_chars(root, info):
        return root.code[-4:]
