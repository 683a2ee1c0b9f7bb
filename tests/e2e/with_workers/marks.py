"""Which of these tests wait for `make test-matrix`."""

import os

import pytest

slow = pytest.mark.skipif(
    os.environ.get("RETURNS_TEST_DEPTH") != "full",
    reason="slow: only with RETURNS_TEST_DEPTH=full",
)
