"""Saleor Returns: returns management that lives inside Saleor."""

__version__ = "0.1.0"
