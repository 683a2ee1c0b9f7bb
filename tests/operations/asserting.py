"""What tests of operations assert again and again."""

from contextlib import contextmanager

import pytest

from saleor_returns.errors import ReturnsError
from saleor_returns.models import OutboxMessage, ReturnEvent, ReturnRequest


@contextmanager
def refused(*codes):
    """The block is refused with exactly these codes and changes nothing of ours."""

    def rows():
        return (
            ReturnRequest.objects.count(),
            ReturnEvent.objects.count(),
            OutboxMessage.objects.count(),
        )

    before = rows()
    with pytest.raises(ReturnsError) as caught:
        yield caught
    assert [str(code) for code in caught.value.codes] == list(codes)
    assert rows() == before


def events(request):
    """The timeline as words, after checking that it is whole and will be told."""
    rows = list(request.events.order_by("sequence"))
    assert [row.sequence for row in rows] == list(range(1, len(rows) + 1))
    assert OutboxMessage.objects.filter(event__in=rows).count() == len(rows)
    return [row.type for row in rows]
