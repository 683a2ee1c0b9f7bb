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
NOW = SENT + timedelta(days=60)


def test_without_a_record_delivery_is_fulfilment_and_the_buffer():
    delivery = last_delivery([Shipment(SENT)], BUFFER, NOW)
    assert delivery.at == SENT + BUFFER
    assert delivery.source == DeliverySource.ESTIMATED


def test_metadata_beats_the_estimate_and_a_record_beats_both():
    stated = Shipment(SENT, metadata_value="2026-03-03")
    delivery = last_delivery([stated], BUFFER, NOW)
    assert delivery.at == datetime(2026, 3, 3, 23, 59, 59, 999999, tzinfo=UTC)
    assert delivery.source == DeliverySource.METADATA
    recorded = Shipment(SENT, SENT + timedelta(days=1), "2026-03-03")
    delivery = last_delivery([recorded], BUFFER, NOW)
    assert delivery.at == SENT + timedelta(days=1)
    assert delivery.source == DeliverySource.RECORDED


def test_the_last_arrival_counts():
    early = Shipment(SENT, recorded_at=SENT + timedelta(days=1))
    late = Shipment(SENT + timedelta(days=20))
    assert last_delivery([late, early], BUFFER, NOW).at == SENT + timedelta(days=27)
    assert last_delivery([], BUFFER, NOW) is None


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("2026-03-03", datetime(2026, 3, 3, 23, 59, 59, 999999, tzinfo=UTC)),
        ("20260303", datetime(2026, 3, 3, 23, 59, 59, 999999, tzinfo=UTC)),
        ("2026-03-03T00:00:00", datetime(2026, 3, 3, tzinfo=UTC)),
        ("2026-03-03T01:00:00+02:00", datetime(2026, 3, 2, 23, tzinfo=UTC)),
    ],
)
def test_a_date_lasts_until_its_end_and_a_time_is_exact(value, moment):
    assert parse_moment(value, NOW) == moment


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        "yesterday",
        "2026-13-40",
        "03/04/2026",
        "9999-12-31T23:59:59-12:00",
        "0001-01-01T00:00:00+12:00",
    ],
)
def test_an_unreadable_date_is_no_date(value):
    assert parse_moment(value, NOW) is None


@pytest.mark.parametrize(
    ("value", "source"),
    [
        ("2026-03-04", DeliverySource.METADATA),
        ("2026-03-05", DeliverySource.ESTIMATED),
        ("2026-03-04T12:00:00Z", DeliverySource.METADATA),
        ("2026-03-04T12:00:01Z", DeliverySource.ESTIMATED),
        ("9999-12-31", DeliverySource.ESTIMATED),
    ],
)
def test_what_is_yet_to_come_is_no_delivery(value, source):
    noon = datetime(2026, 3, 4, 12, tzinfo=UTC)
    stated = Shipment(SENT, metadata_value=value)
    assert last_delivery([stated], BUFFER, noon).source == source


def test_a_country_may_have_a_buffer_of_its_own():
    by_country = {"RE": 21}
    assert transit_buffer("RE", 7, by_country) == timedelta(days=21)
    assert transit_buffer("FR", 7, by_country) == timedelta(days=7)
    assert transit_buffer(None, 7, by_country) == timedelta(days=7)
