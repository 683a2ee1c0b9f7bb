"""The shop's types, under Saleor's names."""
