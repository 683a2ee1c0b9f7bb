"""The sandbox as the demo serves it: with a landing page."""

from sandbox.settings import *  # noqa: F403

ROOT_URLCONF = "sandbox.demo.urls"
