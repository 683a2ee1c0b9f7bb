from saleor_returns import host


def test_attribute_slugs_are_those_of_products_and_variants(shop):
    # given
    shirt = shop.variant("shirt")
    before = set(host.catalogue.attribute_slugs(alias="default"))
    assert before.isdisjoint({"material", "size"})

    # when
    shop.attribute(shirt.product, "material", "wool", "cotton")
    shop.attribute(shirt, "size", "m")

    # then
    found = host.catalogue.attribute_slugs(alias="default")
    assert set(found) == before | {"material", "size"}
    assert len(found) == len(set(found))
