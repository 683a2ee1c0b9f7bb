"""Opening either host of the demo by its name."""

from contextlib import AbstractContextManager

from .hosts import Host
from .saleor_host import open_saleor
from .sandbox_host import open_sandbox

DEMO_DATABASE = "returns_demo"


def open_host(
    name: str, database: str | None = None, *, fresh: bool = False
) -> AbstractContextManager[Host]:
    """Open ``sandbox`` or ``saleor`` on a database; ``fresh`` makes a named one anew.

    Without a name the sandbox takes the database of DATABASE_URL as it is, and Saleor
    one that is kept for the demo.

    Raises:
        SaleorMissing: there is no real Saleor on this machine.
    """
    if name == "saleor":
        return open_saleor(database or DEMO_DATABASE, fresh=fresh)
    return open_sandbox(database, fresh=fresh)
