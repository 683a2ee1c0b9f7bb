"""What stands in one cell of a table."""

from decimal import Decimal

type Cell = str | int | Decimal | None
