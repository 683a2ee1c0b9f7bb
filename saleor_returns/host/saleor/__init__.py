"""The real host. Together with ``plugins/`` the only code that imports ``saleor``."""
