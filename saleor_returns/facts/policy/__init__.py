"""What policies are told of orders: read in few statements, and only what rules name."""
