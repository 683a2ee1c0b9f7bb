"""What Saleor's plugin manager sees: the name, whether it is active, nothing else.

Everything else joins Saleor in ``saleor_returns.apps``: schema, tasks, checks.
"""

from saleor.plugins.base_plugin import BasePlugin

from ..conf import PLUGIN_ID


class ReturnsPlugin(BasePlugin):
    """Returns management.

    There is one configuration for all channels: what differs by channel is a return
    policy, and a plugin with a configuration per channel costs every request one
    query more.
    """

    PLUGIN_ID = PLUGIN_ID
    PLUGIN_NAME = "Returns"
    PLUGIN_DESCRIPTION = "Requests, policies, receiving and refunds for returned goods."
    CONFIGURATION_PER_CHANNEL = False
    DEFAULT_ACTIVE = False
