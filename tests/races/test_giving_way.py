"""An operation that PostgreSQL undid runs again, and never once it has committed."""

import pytest
from django.db import OperationalError, connection, transaction

from saleor_returns.models import ReturnReason
from saleor_returns.operations import transactions
from saleor_returns.operations.transactions import one_transaction, tried_again

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def add(monkeypatch):
    """Add a reason in as many tries as are needed; ``add.tries`` counts them."""
    monkeypatch.setattr(transactions, "FIRST_PAUSE_SECONDS", 0.001)

    @tried_again
    def add_reason(undone_times, state="40P01", when="inside"):
        add_reason.tries += 1
        undone = add_reason.tries <= undone_times
        with one_transaction():
            ReturnReason.objects.create(slug="again", name="Again", position=99)
            if undone and when == "after":
                transaction.on_commit(lambda: fail(state))
            if undone and when == "inside":
                fail(state)

    add_reason.tries = 0
    return add_reason


def fail(state):
    with connection.cursor() as cursor:
        cursor.execute(f"DO $$ BEGIN RAISE SQLSTATE '{state}'; END $$")


def added():
    return ReturnReason.objects.filter(slug="again").count()


@pytest.mark.parametrize("state", ["40P01", "40001", "55P03"])
def test_it_is_tried_until_it_gets_through(add, state):
    add(3, state)
    assert (add.tries, added()) == (4, 1)


def test_it_gives_up_with_the_databases_error(add):
    with pytest.raises(OperationalError):
        add(transactions.MOST_TRIES)
    assert (add.tries, added()) == (transactions.MOST_TRIES, 0)


def test_other_errors_of_the_database_are_raised_at_once(add):
    with pytest.raises(OperationalError):
        add(1, "57014")
    assert (add.tries, added()) == (1, 0)


def test_what_committed_does_not_run_again(add):
    """Something that waited for the commit was undone, on its own account."""
    with pytest.raises(OperationalError):
        add(1, when="after")
    assert (add.tries, added()) == (1, 1)


def test_inside_a_larger_transaction_that_one_has_to_be_tried_again(add):
    with pytest.raises(OperationalError), transaction.atomic():
        add(1)
    assert (add.tries, added()) == (1, 0)
