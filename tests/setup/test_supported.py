"""One list of supported releases, and what people read agrees with it."""

import re
from pathlib import Path

from saleor_returns.host.saleor.supported import OLDEST

README = Path(__file__).parents[2] / "README.md"


def test_the_readme_names_the_oldest_releases():
    rows = re.findall(r"^\| (3\.\d+) \| (3\.\S+)", README.read_text(), re.MULTILINE)
    assert dict(rows) == OLDEST
