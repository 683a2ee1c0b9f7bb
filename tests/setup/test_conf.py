from datetime import timedelta

import pytest
from django.core.exceptions import ImproperlyConfigured

from saleor_returns.conf import settings as ours


def test_defaults_and_changes(settings):
    assert ours.TRANSIT_BUFFER_DAYS == 7
    assert timedelta(minutes=1) == ours.RECONCILIATION_INTERVAL
    settings.SALEOR_RETURNS = {"TRANSIT_BUFFER_DAYS": 3}
    assert ours.TRANSIT_BUFFER_DAYS == 3
    assert ours.NUMBER_PREFIX == "RMA-"


def test_a_value_of_the_wrong_kind_is_named(settings):
    settings.SALEOR_RETURNS = {"PAGE_SIZE_MAX": "many"}
    with pytest.raises(ImproperlyConfigured, match="PAGE_SIZE_MAX.*int, not str"):
        _ = ours.PAGE_SIZE_MAX
