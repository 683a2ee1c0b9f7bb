"""The shop's GraphQL API: as much of Saleor's as the plugin and its tests touch."""
