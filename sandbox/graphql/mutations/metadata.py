"""Mutations that write metadata, for the types that say how."""

from typing import Any

import graphene
from django.utils import timezone
from graphql_relay import from_global_id

from ..access import require
from ..fields import listed
from ..types.meta import MetadataInput, ObjectWithMetadata
from .transaction_event_report import TransactionEventReportError as Error

KEPT: dict[str, dict[str, Any]] = {}


def keep_metadata(graphene_type: Any, model: type, **how: Any) -> None:
    KEPT[graphene_type.__name__] = {"type": graphene_type, **how}
    graphene_type.is_type_of = lambda row, info: isinstance(row, model)


def _mutation(name: str, column: str, argument: str, item: Any) -> Any:
    """``input`` adds to the column, ``keys`` are taken out of it."""

    def mutate(cls, root, info, id, **given):
        type_name, pk = from_global_id(id)
        kept = KEPT[type_name]
        require(info.context, *kept["required"](info, pk))
        row = kept["type"].get_node(info, pk)
        if row is None:
            return cls(errors=[Error(field="id", code="NOT_FOUND")])
        data = getattr(row, column)
        for entry in given[argument]:
            if argument == "input":
                data[entry.key] = entry.value
            else:
                data.pop(entry, None)
        setattr(row, kept["updated_field"], timezone.now())
        row.save(update_fields=[column, kept["updated_field"]])
        return cls(item=row, errors=[])

    arguments = {
        "id": graphene.ID(required=True),
        argument: listed(item, required=True),
    }
    fields = {
        "item": graphene.Field(ObjectWithMetadata),
        "errors": listed(Error, required=True),
        "Arguments": type("Arguments", (), arguments),
        "mutate": classmethod(mutate),
    }
    made: Any = type(name.title().replace("_", ""), (graphene.Mutation,), fields)
    return made.Field()


def _pair(verb: str, argument: str, item: Any) -> dict[str, Any]:
    return {
        f"{verb}_{column}": _mutation(f"{verb}_{column}", column, argument, item)
        for column in ("metadata", "private_metadata")
    }


MetadataMutations = type(
    "MetadataMutations",
    (graphene.ObjectType,),
    {
        **_pair("update", "input", MetadataInput),
        **_pair("delete", "keys", graphene.String),
    },
)
