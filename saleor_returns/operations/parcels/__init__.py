"""Parcels of a return: announced on their way in, and sent back to the customer."""
