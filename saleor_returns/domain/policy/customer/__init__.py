"""Policies in words for customers: a policy page, and what a product's page says."""
