"""The demo on a real Saleor: its tree, its virtualenv, its own web server."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from tools.saleor_host import Shop, open_shop

from .hosts import Host


@dataclass(frozen=True)
class SaleorHost(Host):
    shop: Shop

    def serve(self, port: int, story: Path) -> AbstractContextManager[str]:
        return self.shop.serve(port)


@contextmanager
def open_saleor(database: str, *, fresh: bool = False) -> Iterator[Host]:
    with open_shop(database, fresh=fresh) as shop:
        environment = shop.environment | {
            "DJANGO_SETTINGS_MODULE": "sandbox.demo.saleor_settings",
            "RETURNS_FILES_FOLDER": str(shop.tree.state / "files" / database),
        }
        yield SaleorHost(
            python=shop.tree.python,
            directory=shop.tree.source,
            environment=environment,
            shop=replace(shop, environment=environment),
        )
