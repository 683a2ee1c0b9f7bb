"""The main job in the real Saleor Dashboard, on a real Saleor, where both are there."""

import subprocess

import pytest

from tests.conftest import HOST
from tools.browser import chromium
from tools.dashboard import HERE, build
from tools.dashboard_server import DEFAULT, built_dashboard, listening, show

from .stages import saleor_stage

OLDEST = (3, 23)
"""The first whose extensions the Dashboard of that series can read."""

pytestmark = [
    pytest.mark.skipif(HOST != "saleor", reason="It belongs to a real Saleor."),
    pytest.mark.skipif(
        chromium() is None, reason="There is no Chromium here to run the pages in."
    ),
    pytest.mark.skipif(
        built_dashboard() is None,
        reason=f"There is no built Dashboard: build one in {DEFAULT} or DASHBOARD_SRC.",
    ),
]


@pytest.fixture(scope="module")
def stage(tmp_path_factory):
    from saleor import __version__

    if tuple(map(int, __version__.split(".")[:2])) < OLDEST:
        pytest.skip("The built Dashboard is of a later series than this Saleor.")
    build()
    folder = tmp_path_factory.mktemp("real-stage")
    with listening() as server, saleor_stage(folder, server.server_port) as told:
        environment, api = told
        show(server, built_dashboard(), api)
        yield environment


def test_a_return_from_the_order_to_the_refund(stage):
    done = subprocess.run(
        ["npm", "run", "--silent", "flows", "--", "flows/real/main_job.flow.ts"],
        cwd=HERE,
        env=stage,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout
