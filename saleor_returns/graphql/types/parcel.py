from collections.abc import Callable
from typing import Any

import graphene
from promise import Promise

from ...models import Parcel, ParcelItem, ReturnLine
from ...models import ReturnRequest as Request
from ..access import for_staff, order_of
from ..base import NonNullList
from ..desk import for_desk, may_see_return
from ..documented import ObjectType
from ..enums import ReturnParcelDirectionEnum
from ..identifiers import global_id
from ..loaders import load_many, load_one, load_platform
from .scalars import App, DateTime, User


class ReturnAddress(ObjectType):
    first_name = graphene.String(required=True, description="Given name.")
    last_name = graphene.String(required=True, description="Family name.")
    company_name = graphene.String(required=True, description="Company.")
    street_address_1 = graphene.String(required=True, description="First line.")
    street_address_2 = graphene.String(required=True, description="Second line.")
    city = graphene.String(required=True, description="City.")
    city_area = graphene.String(required=True, description="Part of the city.")
    postal_code = graphene.String(required=True, description="Postal code.")
    country_area = graphene.String(required=True, description="State or province.")
    country = graphene.String(required=True, description="ISO 3166-1 alpha-2 code.")
    phone = graphene.String(required=True, description="Telephone number.")

    class Meta:
        description = "Represents where a parcel was sent, as it was at that time."


class ReturnParcelItem(ObjectType):
    line = graphene.Field(
        "saleor_returns.graphql.types.line.ReturnLine",
        required=True,
        description="The line of the return.",
    )
    quantity = graphene.Int(required=True, description="Units in the parcel.")

    class Meta:
        description = "Represents units of one line in a parcel to the customer."

    @staticmethod
    def resolve_line(root: ParcelItem, info: Any) -> Any:
        return load_one(info, ReturnLine, root.line_id)


class ReturnParcel(ObjectType):
    id = graphene.ID(required=True, description="ID of the parcel.")
    direction = ReturnParcelDirectionEnum(
        required=True, description="Whether it comes in or goes back to the customer."
    )
    carrier = graphene.String(required=True, description="Who carries it.")
    tracking_number = graphene.String(
        required=True, description="Its number, in upper case and without spaces."
    )
    tracking_url = graphene.String(
        required=True, description="Where it can be followed; empty if not known."
    )
    address = graphene.Field(
        ReturnAddress,
        description=(
            "Where it was sent, if it goes to the customer. For the customer, order "
            "staff and the returns desk; null for others."
        ),
    )
    note = graphene.String(
        description="Staff's note. Staff and returns desk only; null for others."
    )
    items = NonNullList(
        ReturnParcelItem, required=True, description="What goes to the customer."
    )
    user = graphene.Field(User, description="Who told of it. Staff only.")
    app = graphene.Field(App, description="Which App told of it. Staff only.")
    created_at = DateTime(required=True, description="When it was told of.")

    class Meta:
        description = "Represents a parcel of a return on its way, in or back."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: Parcel, info: Any) -> str:
        return global_id("ReturnParcel", root.pk)

    @staticmethod
    def resolve_address(root: Parcel, info: Any) -> Any:
        return _for_readers(info, root, lambda: root.address or None)

    @staticmethod
    def resolve_note(root: Parcel, info: Any) -> Any:
        return for_desk(info, root.request_id, lambda: root.note)

    @staticmethod
    def resolve_items(root: Parcel, info: Any) -> Any:
        return load_many(info, ParcelItem, "parcel_id", root.pk)

    @staticmethod
    def resolve_user(root: Parcel, info: Any) -> Any:
        return for_staff(
            info,
            root.request_id,
            lambda: load_platform(info, "account.User", root.user_id),
        )

    @staticmethod
    def resolve_app(root: Parcel, info: Any) -> Any:
        return for_staff(
            info, root.request_id, lambda: load_platform(info, "app.App", root.app_id)
        )


def _for_readers(info: Any, parcel: Parcel, give: Callable[[], Any]) -> Any:
    """What nobody reads who only pays, and meets the return in a payment's answer."""

    def decide(read: list[Any]) -> Any:
        order, request = read
        return give() if may_see_return(info, order, request) else None

    request = load_one(info, Request, parcel.request_id)
    return Promise.all([order_of(info, parcel.request_id), request]).then(decide)
