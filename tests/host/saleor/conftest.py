from tests.contract.conftest import *  # noqa: F403  (the same small shop)
