"""What a shop owner may write: each mistake is refused where it was made."""

import copy
import pickle
from datetime import date

import pytest
from pydantic import TypeAdapter, ValidationError

from saleor_returns.domain.policy.conditions import DEPTH_MAX, Root
from saleor_returns.domain.policy.document import (
    DEFAULT_DOCUMENT,
    RULES_MAX,
    STANDARD,
    PolicyDocument,
)
from saleor_returns.domain.policy.evaluate import evaluate
from saleor_returns.domain.policy.values import field_of

from .cases import document, order, rule

PHOTOS = {"photos": 1}


def when(condition):
    return {"rules": [rule("r", PHOTOS, condition)]}


def then(**effects):
    return {"rules": [rule("r", effects)]}


def nested(levels):
    condition = {"fact": "guest"}
    for _level in range(levels - 1):
        condition = {"not": condition}
    return condition


FEE = {"type": "flat", "amount": {"EUR": 5}}
WRONG = [
    # The document
    ({"schema_version": 2}, "schema_version"),
    ({"unknown": 1}, "unknown"),
    ({"time_zone": "Europe/Atlantis"}, "time_zone"),
    ({"time_zone": "../etc/passwd"}, "time_zone"),
    ({"defaults": {}}, "defaults"),
    ({"statutory": {"applies": "mars"}}, "statutory.applies"),
    ({"statutory": {"days": 13}}, "statutory.days"),
    ({"delivery_metadata_key": ""}, "delivery_metadata_key"),
    ({"transit_days": -1}, "transit_days"),
    ({"transit_days_by_country": {"FR": 366}}, "transit_days_by_country.FR"),
    (
        {"transit_days_by_country": {"France": 1}},
        "transit_days_by_country.France.[key]",
    ),
    ({"customer_types": [{"name": "vip"}]}, "customer_types.0"),
    ({"customer_types": [{"name": "", "groups": ["a"]}]}, "customer_types.0.name"),
    (
        {"customer_types": [{"name": "v", "groups": [str(n)]} for n in range(2)]},
        "customer_types.1.name",
    ),
    # Rules
    ({"rules": [{"name": "r"}]}, "rules.0.then"),
    ({"rules": [rule("", PHOTOS)]}, "rules.0.name"),
    ({"rules": [rule(" ", PHOTOS)]}, "rules.0.name"),
    ({"rules": [rule("r ", PHOTOS)]}, "rules.0.name"),
    ({"rules": [rule("[default]", PHOTOS)]}, "rules.0.name"),
    ({"rules": [rule("nul\0", PHOTOS)]}, "rules.0.name"),
    (
        {"rules": [rule("r", PHOTOS), rule("s", PHOTOS), rule("r", PHOTOS)]},
        "rules.2.name",
    ),
    ({"rules": [rule("r", PHOTOS, priority=1001)]}, "rules.0.priority"),
    ({"rules": [rule("r", PHOTOS, priority=1.5)]}, "rules.0.priority"),
    ({"rules": [rule(str(n), PHOTOS) for n in range(RULES_MAX + 1)]}, "rules"),
    # Conditions
    *(
        (when(what), "rules.0.when")
        for what in (
            {},
            "always",
            3,
            True,
            [],
            [{"fact": "guest"}],
            {"fact": "weather"},
            {"fact": ["guest"]},
            {"fact": None},
        )
    ),
    (when({"all": []}), "rules.0.when.all"),
    (when({"any": [{"fact": "guest"}, None]}), "rules.0.when.any.1"),
    (when({"not": {"not": {"fact": "x"}}}), "rules.0.when.not.not"),
    (
        when({"all": [{"fact": "guest"}], "any": [{"fact": "guest"}]}),
        "rules.0.when.any",
    ),
    (when({"fact": "reason", "any_of": []}), "rules.0.when.any_of"),
    (when({"fact": "reason", "any_of": [""]}), "rules.0.when.any_of.0"),
    (when({"fact": "reason", "any_of": "broken"}), "rules.0.when.any_of"),
    (when({"fact": "reason"}), "rules.0.when.any_of"),
    (when({"fact": "reason", "at_least": 1}), "rules.0.when.any_of"),
    (when({"fact": "quantity"}), "rules.0.when"),
    (when({"fact": "quantity", "at_least": 1, "more_than": 1}), "rules.0.when"),
    (when({"fact": "quantity", "at_least": 2, "at_most": 1}), "rules.0.when"),
    (when({"fact": "quantity", "at_least": 2, "less_than": 2}), "rules.0.when"),
    (when({"fact": "quantity", "more_than": 2, "at_most": 2}), "rules.0.when"),
    (when({"fact": "quantity", "at_least": "many"}), "rules.0.when.at_least"),
    (when({"fact": "quantity", "at_least": True}), "rules.0.when.at_least"),
    (when({"fact": "quantity", "at_least": "NaN"}), "rules.0.when.at_least"),
    (when({"fact": "quantity", "at_least": float("inf")}), "rules.0.when.at_least"),
    (when({"fact": "quantity", "at_least": "1e99"}), "rules.0.when.at_least"),
    (when({"fact": "guest", "holds": "perhaps"}), "rules.0.when.holds"),
    (when({"fact": "asked_on"}), "rules.0.when"),
    (when({"fact": "asked_on", "first": "2026-02-30"}), "rules.0.when.first"),
    (when({"fact": "asked_on", "first": 0}), "rules.0.when.first"),
    (when({"fact": "asked_on", "first": "1767225600"}), "rules.0.when.first"),
    (
        when({"fact": "asked_on", "first": "02-30", "last": "03-01"}),
        "rules.0.when.first",
    ),
    (when({"fact": "asked_on", "first": "03-01"}), "rules.0.when"),
    (
        when({"fact": "asked_on", "first": "2026-02-02", "last": "2026-02-01"}),
        "rules.0.when",
    ),
    (when({"attribute": ""}), "rules.0.when.attribute"),
    (when({"metadata": "warehouse", "key": "k"}), "rules.0.when.metadata"),
    (when({"metadata": "order"}), "rules.0.when.key"),
    (when({"question": "q"}), "rules.0.when.any_of"),
    (when(nested(DEPTH_MAX + 1)), "rules.0.when"),
    (when(nested(2000)), None),
    # Effects
    (then(), "rules.0.then"),
    (then(discount=1), "rules.0.then.discount"),
    (then(window={"days": -1}), "rules.0.then.window.days"),
    (then(window={"days": 3651}), "rules.0.then.window.days"),
    (then(window={"days": 1, "start": "birth"}), "rules.0.then.window.start"),
    (then(window={"days": 1, "until": "2026-13-01"}), "rules.0.then.window.until"),
    (then(window={"days": 1, "until": "13-01"}), "rules.0.then.window.until"),
    (then(window={"days": 1, "until": "04-31"}), "rules.0.then.window.until"),
    (then(window={"days": 1, "until": "1-1"}), "rules.0.then.window.until"),
    (then(window={"days": 1, "until": "0١-01"}), "rules.0.then.window.until"),
    (then(window={"until": "01-31"}), "rules.0.then.window"),
    (then(window={"days": None, "skip_closed_days": True}), "rules.0.then.window"),
    (then(returnable={}), "rules.0.then.returnable.allowed"),
    (
        then(returnable={"allowed": True, "ground": "perishable"}),
        "rules.0.then.returnable",
    ),
    (
        then(returnable={"allowed": False, "ground": "dislike"}),
        "rules.0.then.returnable.ground",
    ),
    (then(reasons=[]), "rules.0.then.reasons"),
    (then(resolutions=["money"]), "rules.0.then.resolutions.0"),
    (then(methods=["pigeon"]), "rules.0.then.methods.0"),
    (then(restocking_fee={"type": "flat"}), "rules.0.then.restocking_fee"),
    (
        then(restocking_fee={"type": "free", "amount": {"EUR": 1}}),
        "rules.0.then.restocking_fee",
    ),
    (then(restocking_fee={"type": "percentage"}), "rules.0.then.restocking_fee"),
    (
        then(restocking_fee={"type": "percentage", "percentage": 101}),
        "rules.0.then.restocking_fee.percentage",
    ),
    (then(restocking_fee={**FEE, "amount": {}}), "rules.0.then.restocking_fee.amount"),
    (
        then(restocking_fee={**FEE, "amount": {"EUR": -1}}),
        "rules.0.then.restocking_fee.amount.EUR",
    ),
    (
        then(restocking_fee={**FEE, "amount": {"EUR": "0.0001"}}),
        "rules.0.then.restocking_fee.amount.EUR",
    ),
    (
        then(restocking_fee={**FEE, "amount": {"euro": 1}}),
        "rules.0.then.restocking_fee.amount.euro.[key]",
    ),
    (then(outcome={"do": "explode"}), "rules.0.then.outcome.do"),
    (then(outcome={"do": "review", "up_to": {"EUR": 1}}), "rules.0.then.outcome"),
    (then(priority="asap"), "rules.0.then.priority"),
    (then(service_hours=0), "rules.0.then.service_hours"),
    (then(refund_at={"moment": "never"}), "rules.0.then.refund_at.moment"),
    (then(refund_at={"moment": "receipt", "by_grade": {"": "receipt"}}), None),
    (then(warehouse=""), "rules.0.then.warehouse"),
    (then(photos=11), "rules.0.then.photos"),
    (
        then(store_credit={"expires_after_days": 0}),
        "rules.0.then.store_credit.expires_after_days",
    ),
    (then(advice="nul\0"), "rules.0.then.advice"),
]


@pytest.mark.parametrize(("written", "field"), WRONG)
def test_a_mistake_is_refused_where_it_was_made(written, field):
    with pytest.raises(ValidationError) as refused:
        PolicyDocument.model_validate(written)
    fields = [field_of(error["loc"]) for error in refused.value.errors()]
    assert field is None or fields[0] == field


@pytest.mark.parametrize(
    "condition",
    [
        nested(DEPTH_MAX),
        {"fact": "quantity", "at_least": 1, "at_most": 1},
        {"fact": "asked_on", "first": "02-29", "last": "02-29"},
        {"fact": "asked_on", "first": date(2026, 1, 1)},
        {"fact": "reason", "any_of": ["x"] * 1000},
        {"not_": {"fact": "guest"}},
    ],
)
def test_what_is_at_the_edge_is_accepted(condition):
    assert document(rule("r", PHOTOS, condition)).rules[0].when is not None


def test_a_number_is_exactly_what_was_written():
    test = {"fact": "quantity", "at_least": 0.1}
    assert str(document(rule("r", PHOTOS, test)).rules[0].when.at_least) == "0.1"


def test_nothing_written_is_what_is_built_in():
    assert PolicyDocument() == DEFAULT_DOCUMENT
    assert DEFAULT_DOCUMENT.base == STANDARD


def test_every_condition_and_effect_is_in_the_schema():
    schema = PolicyDocument.model_json_schema()
    assert {"WordTest", "Not", "Effects", "Fee"} <= set(schema["$defs"])
    assert list(schema["$defs"]["Not"]["properties"]) == ["not"]
    forms = TypeAdapter(Root).json_schema()["$defs"]
    assert len([name for name in forms if not name.startswith("_")]) >= 10


def test_a_copy_is_decided_by_its_own_rules():
    """What was made of a document must not go with a copy that is changed."""
    written = document(rule("r", {"photos": 1}))
    assert evaluate(written, order()).lines[0].photos == 1
    other = document(rule("r", {"photos": 2}), time_zone="Asia/Tokyo")
    changed = written.model_copy(
        update={"rules": other.rules, "time_zone": other.time_zone}
    )
    assert evaluate(changed, order()).lines[0].photos == 2
    assert changed.zone.key == "Asia/Tokyo"


def test_a_document_that_was_used_is_still_the_same():
    written = document(rule("r", PHOTOS, {"fact": "guest"}))
    used = written.model_copy(deep=True)
    evaluate(used, order())
    assert used == written
    assert copy.deepcopy(used) == written
    assert pickle.loads(pickle.dumps(used)) == written
