"""Whoever adds files to one return at the same time."""

import pytest

from saleor_returns.files import storage
from saleor_returns.models import ReturnFile
from saleor_returns.models.file import FilePurpose
from saleor_returns.operations.attach_file import attach_file
from saleor_returns.operations.cancel import cancel_return
from tests.files.images import photo, upload

from .together import at_once, held, refusals

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def made(ask):
    return ask({"mug": 1})


@pytest.fixture
def attach(case, made):
    def add(width):
        return attach_file(
            request_id=made.pk,
            upload=upload(photo((width, 8))),
            purpose=FilePurpose.REQUEST,
            actor=case.by_customer,
        )

    return add


def stored():
    return sorted(path for paths in storage.kept() for path in paths)


def rows():
    return sorted(ReturnFile.objects.values_list("path", flat=True))


def test_no_more_than_the_limit_are_kept(settings, attach):
    ours = getattr(settings, "SALEOR_RETURNS", {})
    settings.SALEOR_RETURNS = {**ours, "FILES_MAX_PER_RETURN": 2}
    attach(8)

    results = at_once(*(lambda width=width: attach(width) for width in (16, 24, 32)))

    assert refusals(results) == [["too_many_files"]] * 2
    assert len(rows()) == 2
    assert stored() == rows()


def test_the_same_photo_sent_twice_is_kept_once(attach):
    first, second = at_once(lambda: attach(8), lambda: attach(8))
    assert first == second
    assert len(rows()) == 1
    assert stored() == rows()


def test_a_return_that_is_canceled_meanwhile_takes_no_photo(case, made, attach):
    adds = "saleor_returns.operations.attach_file._add"
    with held(lambda: attach(8), before=adds) as side:
        cancel_return(request_id=made.pk, actor=case.by_customer)
        assert side.go_on() == ["invalid_state"]
    assert rows() == stored() == []
