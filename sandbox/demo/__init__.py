"""The demo: one return, from the customer's request to refund and restock, over HTTP.

``python -m sandbox.demo --host sandbox|saleor`` walks it through on either host with the
same requests. ``tests/e2e`` uses the same hosts, people and walk.
"""
