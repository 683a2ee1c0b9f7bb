"""What a credit memo says: pure data, and how it is derived from stored amounts."""
