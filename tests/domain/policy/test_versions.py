from types import SimpleNamespace

from saleor_returns.domain.policy.versions import in_force

from .cases import DAY, NOW


def test_the_version_in_force_when_the_order_was_placed_decides():
    first = SimpleNamespace(in_force_from=NOW)
    second = SimpleNamespace(in_force_from=NOW + 10 * DAY)
    assert in_force([second, first], NOW + 5 * DAY) is first
    assert in_force([second, first], NOW + 10 * DAY) is second
    assert in_force([second, first], NOW - 99 * DAY) is first
    assert in_force([], NOW) is None
