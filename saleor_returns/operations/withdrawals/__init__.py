"""Withdrawals from contracts, as the law of the European Union gives them."""
