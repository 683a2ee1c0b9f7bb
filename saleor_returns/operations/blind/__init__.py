"""Goods that arrived without a return: recorded, matched to one, or closed."""
