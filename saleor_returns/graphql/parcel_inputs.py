"""Input types on parcels."""

import graphene

from .base import NonNullList
from .documented import InputObjectType
from .input_words import IDEMPOTENCY_KEY


class ReturnAddressInput(InputObjectType):
    first_name = graphene.String(description="Given name.")
    last_name = graphene.String(description="Family name.")
    company_name = graphene.String(description="Company.")
    street_address_1 = graphene.String(required=True, description="First line.")
    street_address_2 = graphene.String(description="Second line.")
    city = graphene.String(required=True, description="City.")
    city_area = graphene.String(description="Part of the city.")
    postal_code = graphene.String(description="Postal code.")
    country_area = graphene.String(description="State or province.")
    country = graphene.String(required=True, description="ISO 3166-1 alpha-2 code.")
    phone = graphene.String(description="Telephone number.")


class ReturnParcelAnnounceInput(InputObjectType):
    tracking_number = graphene.String(required=True, description="Its number.")
    carrier = graphene.String(description="Who carries it.")
    tracking_url = graphene.String(
        description="Where it can be followed; http or https."
    )


class ReturnSendBackItemInput(InputObjectType):
    line_id = graphene.ID(required=True, description="The line of the return.")
    quantity = graphene.Int(required=True, description="Rejected units that leave.")


class ReturnSendBackInput(InputObjectType):
    items = NonNullList(
        ReturnSendBackItemInput, required=True, description="What leaves."
    )
    carrier = graphene.String(description="Who carries it.")
    tracking_number = graphene.String(description="Its number.")
    tracking_url = graphene.String(
        description="Where it can be followed; http or https."
    )
    address = ReturnAddressInput(
        description="Where it goes. Defaults to the order's shipping address."
    )
    note = graphene.String(description="Staff's note.")
    idempotency_key = graphene.String(description=IDEMPOTENCY_KEY)
