"""Everything that a mutation of ours could change, in one query."""

from django.apps import apps
from django.db import connection

SHOP = (
    "order.Order",
    "order.OrderLine",
    "order.OrderEvent",
    "order.Fulfillment",
    "order.FulfillmentLine",
    "order.OrderGrantedRefund",
    "order.OrderGrantedRefundLine",
    "payment.TransactionItem",
    "payment.TransactionEvent",
    "warehouse.Stock",
)


def snapshot() -> dict[str, str]:
    """A digest of all rows of each of our tables, and of the shop's that we touch."""
    ours = apps.get_app_config("saleor_returns").get_models(include_auto_created=True)
    tables = [model._meta.db_table for model in (*ours, *map(apps.get_model, SHOP))]
    digests = " UNION ALL ".join(
        f"SELECT '{table}', md5(string_agg(line::text, '|' ORDER BY line::text)) "  # noqa: S608
        f'FROM "{table}" AS line'
        for table in tables
    )
    with connection.cursor() as cursor:
        cursor.execute(digests)
        return dict(cursor.fetchall())
