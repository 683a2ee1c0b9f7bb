"""Saleor's settings for the demo: its own, and a private folder for photos."""

import os

from saleor.settings import *  # noqa: F403

SALEOR_RETURNS = {"FILES_FOLDER": os.environ["RETURNS_FILES_FOLDER"]}
