"""The schema. Imported with the URLs, when every app has said what it adds."""

import graphene

from . import additions
from .mutations import ShopMutations
from .queries import ShopQueries

Query = type("Query", (*additions.QUERIES, ShopQueries), {})
Mutation = type("Mutation", (*additions.MUTATIONS, ShopMutations), {})
schema = graphene.Schema(query=Query, mutation=Mutation)
