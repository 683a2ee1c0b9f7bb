"""Reasons of the shop's own returns."""

from saleor_returns.host.contract import ReasonUse


def pages(use: ReasonUse) -> None:
    """This shop refers to no pages."""
