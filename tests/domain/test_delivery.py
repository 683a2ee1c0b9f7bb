from datetime import UTC, datetime, timedelta

import pytest

from saleor_returns.domain.delivery import (
    DeliverySource,
    Shipment,
    last_delivery,
    parse_moment,
    transit_buffer,
)

SENT = datetime(2026, 3, 1, 12, tzinfo=UTC)
BUFFER = timedelta(days=7)


def test_without_a_record_delivery_is_fulfilment_and_the_buffer():
    delivery = last_delivery([Shipment(SENT)], BUFFER)
    assert delivery.at == SENT + BUFFER
    assert delivery.source == DeliverySource.ESTIMATED


def test_metadata_beats_the_estimate_and_a_record_beats_both():
    stated = Shipment(SENT, metadata_value="2026-03-03")
    assert last_delivery([stated], BUFFER).at == datetime(2026, 3, 3, tzinfo=UTC)
    recorded = Shipment(SENT, SENT + timedelta(days=1), "2026-03-03")
    delivery = last_delivery([recorded], BUFFER)
    assert delivery.at == SENT + timedelta(days=1)
    assert delivery.source == DeliverySource.RECORDED


def test_the_last_arrival_counts():
    early = Shipment(SENT, recorded_at=SENT + timedelta(days=1))
    late = Shipment(SENT + timedelta(days=20))
    assert last_delivery([late, early], BUFFER).at == SENT + timedelta(days=27)
    assert last_delivery([], BUFFER) is None


@pytest.mark.parametrize("value", [None, "", "yesterday", "2026-13-40", "03/04/2026"])
def test_an_unreadable_date_is_no_date(value):
    assert parse_moment(value) is None


def test_a_country_may_have_a_buffer_of_its_own():
    by_country = {"RE": 21}
    assert transit_buffer("RE", 7, by_country) == timedelta(days=21)
    assert transit_buffer("FR", 7, by_country) == timedelta(days=7)
    assert transit_buffer(None, 7, by_country) == timedelta(days=7)
