"""The customers' pages: found by whoever has an order, complete without a script.

They stand below the plugin's HTTP entrance and translate only: what may be returned, and
what becomes of it, are ``facts`` and ``operations``, the same as for the API.
"""
