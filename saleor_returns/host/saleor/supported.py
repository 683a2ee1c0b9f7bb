"""The Saleor releases that the plugin works with; see decision 11.

``python -m tools.saleor_host pytest`` was run on the oldest of each series and on the
newest when the plugin was released.
"""

OLDEST = {
    "3.21": "3.21.56",
    "3.22": "3.22.0",
    "3.23": "3.23.0",
    "3.24": "3.24.0-a.0",
}
"""Series → its oldest release that works."""
