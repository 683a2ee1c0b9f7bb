"""Kinds of types that the platform's reference files under one category."""

from typing import Any

import graphene

DOC_CATEGORY = "Orders"
"""Where the platform's reference shows our part of the API: beside native returns."""


class ObjectType(graphene.ObjectType):
    """An object type of ours."""

    doc_category = DOC_CATEGORY

    class Meta:
        abstract = True


class InputObjectType(graphene.InputObjectType):
    """An input type of ours."""

    doc_category = DOC_CATEGORY

    class Meta:
        abstract = True


class Field(graphene.Field):
    """A root field of ours; the platform finds its category on the resolver."""

    def get_resolver(self, parent_resolver: Any) -> Any:
        resolver = super().get_resolver(parent_resolver)
        resolver.doc_category = DOC_CATEGORY
        return resolver


def types_of_ours() -> list[type[ObjectType]]:
    """Every object type of ours that was defined, whether the schema reaches it."""
    return ObjectType.__subclasses__()
