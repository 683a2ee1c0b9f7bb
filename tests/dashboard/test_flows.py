"""Staff at work in a real browser: each file of ``dashboard_extension/flows`` is one test.

They play on the sandbox's page that stands in for the Dashboard. The shop is made once
for all of them; each flow works on returns of its own.
"""

import subprocess

import pytest

from tests.conftest import HOST
from tools.browser import chromium
from tools.dashboard import HERE, build

from .stages import sandbox_stage

FLOWS = sorted(path.name for path in (HERE / "flows").glob("*.flow.ts"))

pytestmark = [
    pytest.mark.skipif(
        chromium() is None, reason="There is no Chromium here to run the pages in."
    ),
    pytest.mark.skipif(
        HOST != "sandbox", reason="These flows bring a shop of their own: the sandbox."
    ),
]


@pytest.fixture(scope="module")
def stage(tmp_path_factory):
    build()
    with sandbox_stage(tmp_path_factory.mktemp("stage")) as environment:
        yield environment


@pytest.mark.parametrize("flow", FLOWS)
def test_flow(flow, stage):
    done = subprocess.run(
        ["npm", "run", "--silent", "flows", "--", f"flows/{flow}"],
        cwd=HERE,
        env=stage,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout
