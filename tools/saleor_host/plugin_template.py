"""A template that has the plugin's tables as well, made once for each set of migrations.

The plugin's own migrations take a minute on Saleor, whose many models Django draws up
anew for each of them, and one run of the tests wants three such databases.
"""

import hashlib
import subprocess

from tools.postgres_cluster import Server
from tools.saleor_host.database import TEMPLATE
from tools.saleor_host.tree import Tree
from tools.state import CHECKOUT

MIGRATIONS = CHECKOUT / "saleor_returns" / "migrations"
PREFIX = "returns_template_"
MAKING = f"{PREFIX}making"


def plugin_template(tree: Tree, server: Server) -> str:
    """The name of the template; those of other migrations are dropped.

    Raises CalledProcessError if a migration fails.
    """
    name = f"{PREFIX}{_digest()}"
    if server.has_database(name):
        return name
    for old in server.databases(PREFIX):
        server.drop_database(old)
    server.ensure_database(MAKING, template=TEMPLATE)
    subprocess.run(
        [tree.python, "manage.py", "migrate", "--no-input", "--skip-checks", "-v", "0"],
        cwd=tree.source,
        env=tree.environment(server.url(MAKING)),
        check=True,
    )
    server.rename_database(MAKING, name)
    return name


def _digest() -> str:
    told = hashlib.sha256()
    for path in sorted(MIGRATIONS.glob("*.py")):
        told.update(path.name.encode() + path.read_bytes())
    return told.hexdigest()[:16]
