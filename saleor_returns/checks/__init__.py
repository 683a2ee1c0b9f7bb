"""System checks: a wrong installation says so before it serves.

Each has a stable id and a hint, and says nothing when all is well. Errors are for what
breaks the API or the shop; ``manage.py`` refuses to work then, ``migrate`` included. So
what ``migrate`` mends, or what only keeps returns from working, is a warning. Importing
this package registers all of them.
"""

from . import (
    dashboard,
    database,
    events,
    files,
    mails,
    options,
    platform,
    portal,
    schema,
    sweepers,
)

__all__ = [
    "dashboard",
    "database",
    "events",
    "files",
    "mails",
    "options",
    "platform",
    "portal",
    "schema",
    "sweepers",
]
