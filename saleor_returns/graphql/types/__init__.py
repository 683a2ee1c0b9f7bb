"""Object types, one aggregate a file."""
