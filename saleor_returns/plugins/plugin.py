"""What Saleor's plugin manager sees: the name, whether it is active, who is at the desk.

Everything else joins Saleor in ``saleor_returns.apps``: schema, tasks, checks.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from saleor.account.models import Group
from saleor.plugins.base_plugin import BasePlugin, ConfigurationTypeField
from saleor.plugins.error_codes import PluginErrorCode

from ..conf import DESK_GROUPS, PLUGIN_ID
from ..domain.text import lines_of
from .entrance import answer


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
    DEFAULT_CONFIGURATION = [{"name": DESK_GROUPS, "value": ""}]
    CONFIG_STRUCTURE = {
        DESK_GROUPS: {
            "type": ConfigurationTypeField.MULTILINE,
            "label": "Returns desk groups",
            "help_text": (
                "Permission groups whose staff receive returned goods, one name a "
                "line. They decide on no return and see no money."
            ),
        }
    }

    def webhook(
        self, request: HttpRequest, path: str, previous_value: Any
    ) -> HttpResponseBase:
        """Whatever is asked of the plugin's own addresses.

        At the oldest form of these Saleor asks inactive plugins too.
        """
        return answer(request, path) if self.active else previous_value

    @classmethod
    def validate_plugin_configuration(
        cls, plugin_configuration: Any, **kwargs: Any
    ) -> None:
        """Refuse groups that are not there: a slip would close the desk in silence.

        Raises:
            ValidationError: naming them.
        """
        entries = {row["name"]: row for row in plugin_configuration.configuration}
        wanted = set(lines_of(entries.get(DESK_GROUPS, {}).get("value") or ""))
        unknown = wanted.difference(
            Group.objects.filter(name__in=wanted).values_list("name", flat=True)
        )
        if unknown and plugin_configuration.active:
            message = f"There is no permission group {', '.join(sorted(unknown))}."
            code = PluginErrorCode.PLUGIN_MISCONFIGURED.value
            raise ValidationError({DESK_GROUPS: ValidationError(message, code=code)})
