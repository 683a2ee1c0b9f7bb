from hypothesis import given
from hypothesis import strategies as st

from saleor_returns.domain.quantities import LineInReturn, line_quantities


def held(**changes):
    values = {
        "wanted": 3,
        "accepted": 0,
        "rejected": 0,
        "live": True,
        **changes,
    }
    return LineInReturn(**values).held


def test_a_live_return_holds_what_it_wants():
    assert held() == 3


def test_judged_units_are_held_no_more():
    assert held(accepted=2) == 1
    assert held(accepted=1, rejected=2) == 0
    assert held(accepted=1, rejected=3) == 0


def test_an_ended_return_holds_nothing():
    assert held(live=False) == 0
    assert held(live=False, accepted=2) == 0


def test_units_that_staff_paid_back_where_they_are_cannot_be_returned():
    quantities = line_quantities(
        ordered=3, fulfilled=3, ever_fulfilled=3, returns=[], refunded_in_place=2
    )
    assert quantities.returnable == 1


@given(data=st.data())
def test_never_more_than_fulfilled_is_promised(data):
    ordered = data.draw(st.integers(1, 30))
    fulfilled = data.draw(st.integers(0, ordered))
    returns = []
    while True:
        quantities = line_quantities(
            ordered=ordered,
            fulfilled=fulfilled,
            ever_fulfilled=fulfilled,
            returns=returns,
        )
        if not quantities.returnable or not data.draw(st.booleans()):
            break
        wanted = data.draw(st.integers(1, quantities.returnable))
        rejected = data.draw(st.integers(0, wanted))
        returns.append(
            LineInReturn(
                wanted=wanted,
                accepted=0,
                rejected=rejected,
                live=data.draw(st.booleans()),
            )
        )
    assert sum(row.held for row in returns) <= fulfilled
    assert 0 <= quantities.returnable <= fulfilled
