"""Rules of what becomes of returned goods: published as a whole, never changed."""
