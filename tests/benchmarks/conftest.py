"""Benchmarks are measured, and tested, on the sandbox only."""

import os

collect_ignore_glob = ["*"] if os.environ.get("RETURNS_TEST_HOST") == "saleor" else []
