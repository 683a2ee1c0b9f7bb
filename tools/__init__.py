"""What the Makefile runs: servers for the sandbox and for a real Saleor tree."""
