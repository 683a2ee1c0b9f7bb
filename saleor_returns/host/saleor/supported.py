"""The Saleor releases that the plugin works with; see decision 11.

How each bound was found, and what was run on it, stands there too.
"""

OLDEST = {
    "3.21": "3.21.56",
    "3.22": "3.22.0",
    "3.23": "3.23.0",
    "3.24": "3.24.0-a.0",
}
"""Series → its oldest release that works."""
