"""The plugin on a real Saleor: a work tree beside us, served by a PostgreSQL of our own.

Nothing here downloads, installs or builds Saleor, or writes into its .venv. The tree is
`SALEOR_SRC` (default ~/saleor) with the `.venv` that its contributor guide makes.

    with open_shop("demo") as shop:             # database made and migrated
        shop.manage(["populatedb"])
        with shop.serve(port=8000) as url:      # answers at url + "/graphql/"
            …
"""

from tools.saleor_host.server import Shop, open_shop, serve
from tools.saleor_host.tree import SaleorMissing, Tree, find_tree

__all__ = ["SaleorMissing", "Shop", "Tree", "find_tree", "open_shop", "serve"]
