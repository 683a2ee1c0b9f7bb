from django.db import transaction

from saleor_returns import host
from saleor_returns.host.contract import Fate


def left():
    return [trace.what for trace in host.removal.traces() if trace.count]


def test_remove(shop):
    # given
    host.installation.activate_plugin()
    (configuration,) = [
        trace for trace in host.removal.traces() if "configuration" in trace.what
    ]
    assert (configuration.count, configuration.fate) == (1, Fate.REMOVED)

    # when
    with transaction.atomic():
        host.removal.remove()

    # then
    assert left() == []
    assert not host.installation.plugin_is_active()


def test_traces_changes_nothing(shop):
    host.installation.activate_plugin()
    first, again = left(), left()
    assert first == again != []
    assert host.installation.plugin_is_active()
