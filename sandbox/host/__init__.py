"""The sandbox's answers to :mod:`saleor_returns.host.contract`."""
