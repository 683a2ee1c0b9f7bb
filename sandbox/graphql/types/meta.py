import graphene
from graphene.types.generic import GenericScalar

from ..fields import listed

PAIR = {name: graphene.String(required=True) for name in ("key", "value")}
MetadataItem = type("MetadataItem", (graphene.ObjectType,), PAIR)
MetadataInput = type("MetadataInput", (graphene.InputObjectType,), PAIR)


class Metadata(GenericScalar):
    pass


KEY = {"key": graphene.NonNull(graphene.String)}
KEYS = {"keys": listed(graphene.String)}
ALL, ONE, SOME = "All items, by key.", "The value of a key.", "Values by key."


class ObjectWithMetadata(graphene.Interface):
    """Public metadata is read here; each type says who reads its private one."""

    metadata = listed(MetadataItem, required=True, description=ALL)
    metafield = graphene.String(args=KEY, description=ONE)
    metafields = graphene.Field(Metadata, args=KEYS, description=SOME)
    private_metadata = listed(MetadataItem, required=True, description=ALL)
    private_metafield = graphene.String(args=KEY, description=ONE)
    private_metafields = graphene.Field(Metadata, args=KEYS, description=SOME)

    @staticmethod
    def resolve_metadata(root, info):
        return [
            {"key": key, "value": root.metadata[key]} for key in sorted(root.metadata)
        ]

    @staticmethod
    def resolve_metafield(root, info, key):
        return root.metadata.get(key)

    @staticmethod
    def resolve_metafields(root, info, keys=None):
        wanted = root.metadata if keys is None else keys
        return {key: root.metadata[key] for key in wanted if key in root.metadata}
