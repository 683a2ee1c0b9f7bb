"""What an accountant gets of ``manage.py returns_credit_memos``."""

from datetime import timedelta
from io import BytesIO

import pytest
from django.core.management import CommandError, call_command
from django.utils.timezone import localdate
from pypdf import PdfReader

from tests.setup.test_commands import run


@pytest.fixture
def two_memos(settings, ask, receive, reimburse):
    settings.SALEOR_RETURNS = {
        **getattr(settings, "SALEOR_RETURNS", {}),
        "CREDIT_MEMO_PREFIX": "27/",
    }
    for _ in range(2):
        request = ask({"shirt": 1})
        receive(request, ("shirt", 1, "recycle"))
        reimburse(request)


def export(out, *options, channel="eur"):
    return run(
        "returns_credit_memos", "--channel", channel, "--out", str(out), *options
    )


def test_every_memo_is_a_file_and_none_is_overwritten(two_memos, tmp_path):
    # given
    out = tmp_path / "2027" / "eur"

    # when
    told = export(out)

    # then
    assert "2/2 credit memos" in told
    assert "Wrote 2 credit memos" in told
    first, second = sorted(out.iterdir())
    assert (first.name, second.name) == ("27%2F000001.pdf", "27%2F000002.pdf")
    (page,) = PdfReader(BytesIO(first.read_bytes())).pages
    assert "27/000001" in page.extract_text()
    first.write_text("Stamped.")
    assert "Wrote 0 credit memos" in (again := export(out))
    assert "2 were there already." in again
    assert first.read_text() == "Stamped."


def test_days_count_from_the_first_to_the_last(two_memos, tmp_path):
    today = localdate()
    yesterday, tomorrow = str(today - timedelta(days=1)), str(today + timedelta(days=1))
    wrote = {
        (first, last): export(tmp_path / first / last, "--from", first, "--to", last)
        for first, last in (
            (str(today), str(today)),
            (yesterday, yesterday),
            (tomorrow, tomorrow),
        )
    }
    counts = [told.partition("Wrote ")[2].partition(" ")[0] for told in wrote.values()]
    assert counts == ["2", "0", "0"]
    assert "Wrote 0" in export(tmp_path / "other", channel="usd")


def test_what_cannot_be_done_is_said(two_memos, tmp_path):
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(CommandError, match="before --from"):
        export(tmp_path, "--from", "2027-02-01", "--to", "2027-01-31")
    with pytest.raises(CommandError, match="cannot be made"):
        export(file)
    with pytest.raises(CommandError, match="--channel"):
        call_command("returns_credit_memos", "--out", str(tmp_path))
