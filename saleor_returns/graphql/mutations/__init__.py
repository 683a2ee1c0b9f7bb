"""Mutations, one a file: authorize, call one operation, hand out the aggregate."""
