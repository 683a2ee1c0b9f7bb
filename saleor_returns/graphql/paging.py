"""The arguments of every list that comes in pages."""

import graphene

PAGE_ARGUMENTS = {
    "first": graphene.Int(description="Number of rows from the start."),
    "after": graphene.String(description="Rows after this cursor."),
    "last": graphene.Int(description="Number of rows from the end."),
    "before": graphene.String(description="Rows before this cursor."),
}
