"""A pocket host: enough of a shop for the plugin to run where there is no Saleor."""

from .celery import app as celery_app

__all__ = ["celery_app"]
