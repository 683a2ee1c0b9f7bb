from django.db import transaction

from saleor_returns import host
from saleor_returns.conf import PLUGIN_ID
from saleor_returns.dashboard.manifest import app
from saleor_returns.host.contract import Fate


def left():
    return [trace.what for trace in host.removal.traces() if trace.count]


def test_remove(shop):
    # given
    host.installation.activate_plugin()
    host.installation.install_app(app())
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
    assert host.installation.installed_app_url(PLUGIN_ID) is None


def test_traces_changes_nothing(shop):
    host.installation.activate_plugin()
    first, again = left(), left()
    assert first == again != []
    assert host.installation.plugin_is_active()
