"""The pages of ours in the platform's Dashboard: where they appear, and serving them.

The pages themselves are built from ``dashboard_extension/`` into ``static/``.
"""
