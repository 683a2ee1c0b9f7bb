"""Returns in the platform's GraphQL schema. Imported from ``apps.ready()`` only."""
