"""Saleor's own tests without and with the plugin: what is read, kept and compared."""

import json

import pytest

from tools.saleor_host import outcomes
from tools.saleor_host.outcomes import Kept


def test_the_worst_phase_of_a_test_counts(tmp_path):
    # given
    record = tmp_path / "record"
    reports = [
        ("a.py::one", "passed"),
        ("a.py::one", "failed"),  # its tear-down
        ("a.py::two", "skipped"),
        ("a.py::two", "passed"),
        ("a.py::three", "passed"),
    ]
    record.write_text("".join(json.dumps(report) + "\n" for report in reports))

    # when
    found = outcomes.read(record)

    # then
    assert found == {
        "a.py::one": "failed",
        "a.py::two": "skipped",
        "a.py::three": "passed",
    }
    assert outcomes.counts(found) == "1 passed, 1 failed, 1 skipped"


def test_only_what_is_worse_with_the_plugin_is_named():
    # given
    without = {"both": "failed", "ours": "passed", "gone": "passed", "flaky": "failed"}
    with_plugin = {
        "both": "failed",
        "ours": "failed",
        "flaky": "passed",
        "new": "failed",
    }

    # when
    comparison = outcomes.compare(without, with_plugin)

    # then
    assert comparison.failures == ["new", "ours"]
    assert comparison.missing == ["gone"]


def test_a_kept_path_covers_what_lies_below_it(tmp_path):
    # given
    kept = Kept(tmp_path / "kept.json")
    ran = {"saleor/order/tests/a.py::one": "passed", "saleor/order/b.py::two": "failed"}
    kept.add(["saleor/order"], ran)

    # when
    again = Kept(tmp_path / "kept.json")

    # then
    assert again.lacking(["saleor/order", "saleor/order/tests", "saleor/orders"]) == [
        "saleor/orders"
    ]
    assert again.of(["saleor/order/tests"]) == {
        "saleor/order/tests/a.py::one": "passed"
    }
    assert again.of(["saleor/order"]) == ran
    with pytest.raises(KeyError):
        again.of(["saleor/orders"])
