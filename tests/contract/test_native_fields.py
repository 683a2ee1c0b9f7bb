"""Fields of the platform's own that staff's pages in its Dashboard read beside ours."""

import pytest

from saleor_returns.graphql.identifiers import global_id

ORDERS = """
query ($search: String!) { orders(first: 5, filter: { search: $search }) { edges { node {
  number userEmail shippingAddress {
    firstName lastName companyName streetAddress1 streetAddress2 city postalCode
    country { code country } countryArea phone
  }
  lines {
    thumbnail(size: 64, format: WEBP) { url alt }
    variant { id sku product { id name slug thumbnail(size: 64) { url alt } } }
  }
} } } }
"""
VARIANTS = """
query ($ids: [ID!], $filter: ProductVariantFilterInput) {
  productVariants(first: 5, ids: $ids, filter: $filter) { edges { node {
    sku product { name } } } }
}
"""
TYPES = """
query ($name: String!) { __type(name: $name) {
  fields { name type { ...named } args { name type { ...named } } }
  inputFields { name type { ...named } }
} }
fragment named on __Type { kind name ofType { kind name ofType { kind name } } }
"""


@pytest.fixture
def ordered(shop, order):
    order.shipping_address = shop.address(first_name="Zoe", city="Lyon")
    order.save()
    return order


def nodes(answer):
    (found,) = answer["data"].values()
    return [edge["node"] for edge in found["edges"]]


def test_an_order_with_its_address_and_goods(api, shop, ordered):
    staff = shop.staff("orders@example.com", ("MANAGE_ORDERS", "MANAGE_PRODUCTS"))
    (found,) = nodes(api(ORDERS, {"search": str(ordered.number)}, staff))
    assert found["number"] == str(ordered.number)
    address = found["shippingAddress"]
    assert (address["firstName"], address["city"]) == ("Zoe", "Lyon")
    assert address["country"]["code"] == "FR"
    for line in found["lines"]:
        assert line["variant"]["product"]["name"]
    assert nodes(api(ORDERS, {"search": "nosuchorder"}, staff)) == []


def test_variants_by_id(api, shop, shirt):
    staff = shop.staff("products@example.com", ("MANAGE_PRODUCTS",))
    ids = [global_id("ProductVariant", shirt.pk)]
    (found,) = nodes(api(VARIANTS, {"ids": ids}, staff))
    assert found["sku"] == shirt.sku
    assert nodes(api(VARIANTS, {"filter": {"search": "nosuchthing"}}, staff)) == []


@pytest.mark.parametrize(
    ("type_name", "field", "named"),
    [
        ("OrderLine", "thumbnail", "Image"),
        ("Product", "thumbnail", "Image"),
        ("ProductVariant", "product", "Product!"),
        ("Order", "shippingAddress", "Address"),
        ("Address", "city", "String!"),
        ("Address", "country", "CountryDisplay!"),
        ("Address", "phone", "String"),
        ("Image", "url", "String!"),
        ("Image", "alt", "String"),
        ("OrderFilterInput", "search", "String"),
        ("ProductVariantFilterInput", "search", "String"),
    ],
)
def test_their_types(api, type_name, field, named):
    """Documents that are checked against either host are then right on both."""
    found = api(TYPES, {"name": type_name})["data"]["__type"]
    rows = (found["fields"] or []) + (found["inputFields"] or [])
    (row,) = [row for row in rows if row["name"] == field]
    assert _written(row["type"]) == named
    args = {arg["name"]: _written(arg["type"]) for arg in row.get("args", ())}
    if field == "thumbnail":
        assert args == {"size": "Int", "format": "ThumbnailFormatEnum"}


def _written(kind):
    if kind["kind"] == "NON_NULL":
        return f"{_written(kind['ofType'])}!"
    return kind["name"]
