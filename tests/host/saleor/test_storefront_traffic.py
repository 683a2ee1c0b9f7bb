"""Saleor 3.23 can be told to answer Apps and staff only; it answers before we do."""

import pytest
from saleor.site.models import SiteSettings

from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import ReturnRequest

CREATE = """
mutation ($input: ReturnRequestCreateInput!) {
  returnRequestCreate(input: $input) { returnRequest { id } errors { code } }
}
"""
REASONS = "{ returnReasons { slug } }"
KNOWN = any(
    field.name == "allow_storefront_traffic"
    for field in SiteSettings._meta.get_fields()
)
pytestmark = pytest.mark.skipif(
    not KNOWN, reason="Before 3.23 Saleor cannot block storefront traffic."
)


@pytest.fixture
def wish(case):
    line_id = global_id("OrderLine", case.lines["shirt"].pk)
    return {
        "input": {
            "orderId": global_id("Order", case.order.pk),
            "lines": [{"orderLineId": line_id, "quantity": 1, "reason": "too-small"}],
        }
    }


@pytest.fixture
def blocked(case):
    from saleor.graphql.storefront_traffic import clear_allow_storefront_traffic_cache

    SiteSettings.objects.update(allow_storefront_traffic=False)
    clear_allow_storefront_traffic_cache()


def test_customers_and_strangers_are_turned_away(case, api, blocked, wish):
    for document, variables, who in (
        (CREATE, wish, case.customer),
        (CREATE, wish, None),
        (REASONS, {}, case.customer),
        (REASONS, {}, None),
    ):
        answer = api(document, variables, who)
        (error,) = answer["errors"]
        assert error["extensions"]["code"] == "STOREFRONT_TRAFFIC_NOT_ALLOWED"
        assert "data" not in answer
    assert not ReturnRequest.objects.exists()


def test_staff_the_desk_and_apps_are_not(case, api, shop, blocked, wish):
    shop.returns_desk("Returns desk")
    for who in (case.by_staff.user, shop.desk_member(), shop.app("app.wms")):
        assert "errors" not in api(REASONS, {}, who)
    answer = api(CREATE, wish, case.by_staff.user)
    assert answer["data"]["returnRequestCreate"]["errors"] == []
