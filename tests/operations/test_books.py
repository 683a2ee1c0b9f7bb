"""Whatever staff, Apps and gateways do in whichever order, the books hold.

Random sequences of the steps of :mod:`.till`.
"""

import os

from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from saleor_returns.models import ReturnRequest

from .till import BEHAVIOUR, WHICH

EXAMPLES = 150 if os.environ.get("RETURNS_TEST_DEPTH") == "full" else 5

STEP = st.one_of(
    st.tuples(st.just("return"), BEHAVIOUR),
    st.tuples(st.just("return"), BEHAVIOUR),
    st.tuples(st.just("decide")),
    st.tuples(st.just("send"), BEHAVIOUR),
    st.tuples(st.just("retry"), WHICH, BEHAVIOUR),
    st.tuples(st.just("resolve"), WHICH),
    st.tuples(st.just("native"), st.sampled_from(["card", "legacy"]), BEHAVIOUR),
    st.tuples(st.just("report"), WHICH),
    st.tuples(st.just("end"), WHICH, st.booleans()),
    st.tuples(st.just("reverse"), WHICH),
)


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(STEP, min_size=5, max_size=12))
def test_the_books_hold(case, till, steps):
    case.provider.ledger.clear()
    with transaction.atomic():
        books = till()
        books.do("return", "pay_then_close")
        books.check()
        for step in steps:
            books.do(*step)
            books.check()
        assert ReturnRequest.objects.exists()
        transaction.set_rollback(True)
