"""The plugin as the platform loads it."""
