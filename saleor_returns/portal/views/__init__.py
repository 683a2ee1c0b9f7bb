"""One step of a visitor's way a file."""
