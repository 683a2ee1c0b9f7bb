"""Policies: written as drafts, published for good, never changed after that."""
