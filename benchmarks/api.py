"""The GraphQL schema of the sandbox, as its endpoint would run it."""

from typing import Any

from sandbox.shop import Shop


def ask(principal: Any, query: str, variables: dict[str, Any]) -> Any:
    """Run a query for a user or an App; give the value of its one root field.

    Raises:
        RuntimeError: the answer has errors.
    """
    from sandbox.graphql.api import schema

    result = schema.execute(
        query, variables=variables, context=Shop().graphql_context(principal)
    )
    if result.errors:
        raise RuntimeError("; ".join(str(error) for error in result.errors))
    (value,) = result.data.values()
    return value
