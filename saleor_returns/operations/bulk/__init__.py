"""Many items of many returns in one step: for warehouse systems and for files."""
