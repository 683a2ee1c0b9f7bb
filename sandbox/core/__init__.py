"""What the shop's apps share."""
