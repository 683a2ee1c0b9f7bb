import graphene

from ...channel.models import Channel as ChannelRow
from ...order.models import Order as OrderRow
from ..access import accessible_channel_ids, has_permission
from ..fields import Row, connection, listed
from ..scalars import DateTime, LanguageCodeEnum
from ..tokens import token_for
from .catalogue import Channel


def _order_connection():
    from .order import OrderConnection

    return OrderConnection


class User(Row):
    email = graphene.String(required=True)
    first_name = graphene.String(required=True)
    last_name = graphene.String(required=True)
    is_staff = graphene.Boolean(required=True)
    is_active = graphene.Boolean(required=True)
    language_code = LanguageCodeEnum(required=True)
    date_joined = DateTime(required=True)
    orders = graphene.Field(_order_connection, first=graphene.Int(default_value=100))

    accessible_channels = listed(Channel)
    restricted_access_to_channels = graphene.Boolean(required=True)

    @staticmethod
    def resolve_accessible_channels(root, info):
        channels = accessible_channel_ids(info.context)
        rows = ChannelRow.objects.all()
        return rows if channels is None else rows.filter(pk__in=channels)

    @staticmethod
    def resolve_restricted_access_to_channels(root, info):
        return accessible_channel_ids(info.context) is not None

    @staticmethod
    def resolve_orders(root, info, first):
        """Everybody sees their own orders; staff who manage orders see everybody's."""
        orders = OrderRow.objects.filter(user=root)
        is_self = info.context.user == root
        if not is_self and not has_permission(info.context, "MANAGE_ORDERS"):
            orders = orders.none()
        return connection(first, orders)


class CountryDisplay(graphene.ObjectType):
    """Nobody here knows the names of countries."""

    code = graphene.String(required=True)
    country = graphene.String(required=True)


class Address(Row):
    first_name = graphene.String(required=True)
    last_name = graphene.String(required=True)
    company_name = graphene.String(required=True)
    street_address_1 = graphene.String(required=True, name="streetAddress1")
    street_address_2 = graphene.String(required=True, name="streetAddress2")
    city = graphene.String(required=True)
    postal_code = graphene.String(required=True)
    country = graphene.Field(CountryDisplay, required=True)
    country_area = graphene.String(required=True)
    phone = graphene.String()

    @staticmethod
    def resolve_country(root, info):
        return CountryDisplay(code=root.country, country=root.country)


class App(Row):
    name = graphene.String()
    identifier = graphene.String()
    is_active = graphene.Boolean()
    type = graphene.String()
    version = graphene.String()
    app_url = graphene.String()
    access_token = graphene.String()

    @staticmethod
    def resolve_access_token(root, info) -> str | None:
        """What staff lend the App's pages: they may do there what both may."""
        user = info.context.user
        if root.type != "thirdparty" or user is None or not user.is_staff:
            return None
        return token_for(user, root)
