"""The tools are tested once, in our own virtualenv."""

import os

collect_ignore_glob = ["*"] if os.environ.get("RETURNS_TEST_HOST") == "saleor" else []
