"""The sandbox as the demo serves it: with a landing page, and a Dashboard for staff."""

from sandbox.settings import *  # noqa: F403
from sandbox.settings import INSTALLED_APPS as OF_THE_SANDBOX

# Before the plugin, which is the last.
INSTALLED_APPS = [*OF_THE_SANDBOX[:-1], "sandbox.embedding", OF_THE_SANDBOX[-1]]
ROOT_URLCONF = "sandbox.demo.urls"
