"""What credit memos say of taxes, and how much of a payment's name they show."""

from decimal import Decimal as D

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_returns.domain.credit_memo.content import Taxed
from saleor_returns.domain.credit_memo.masking import masked
from saleor_returns.domain.credit_memo.numbers import prefix_of
from saleor_returns.domain.credit_memo.taxes import by_rate, rate_of
from saleor_returns.domain.money import quantize
from saleor_returns.domain.settlement.amounts import Amounts

RATES = (D("0.2"), D("0.055"), None)
UNTAXED = (D(0), *RATES)


def taxed(gross, net, rate=None):
    return Taxed(gross=D(gross), net=D(net), rate=None if rate is None else D(rate))


@pytest.mark.parametrize(
    ("gross", "net", "currency", "rate"),
    [
        ("-4.50", "-3.75", "EUR", D("0.2")),
        ("10.55", "10.00", "EUR", D("0.055")),
        ("10.00", "10.00", "EUR", D(0)),
        ("-33.33", "-27.78", "EUR", D("0.2")),
        ("10.00", "8.90", "EUR", None),
        ("120", "100", "JPY", D("0.2")),
        ("1.266", "1.200", "KWD", D("0.055")),
    ],
)
def test_a_charge_has_the_rate_that_it_was_taxed_at(gross, net, currency, rate):
    assert rate_of(Amounts(D(gross), D(net)), RATES, currency) == rate


def test_a_charge_of_mixed_rates_is_spread_over_those_of_the_goods():
    goods = [taxed("120.00", "100.00", "0.2"), taxed("105.50", "100.00", "0.055")]
    taken_off = taxed("-22.55", "-20.00")

    rows = by_rate(goods, [taken_off], "EUR")

    assert [(row.rate, row.gross, row.net) for row in rows] == [
        (D("0.2"), D("108.00"), D("90.00")),
        (D("0.055"), D("94.95"), D("90.00")),
    ]


AMOUNT = st.decimals(D("0.01"), D("9999.99"), places=2)
GOODS = st.lists(st.tuples(AMOUNT, st.sampled_from(UNTAXED)), min_size=1, max_size=6)


@given(goods=GOODS, off=st.integers(0, 100))
def test_amounts_by_rate_add_up_to_the_whole(goods, off):
    # given
    lines = [
        Taxed(
            gross=gross,
            net=quantize(gross / (1 + (D("0.1") if rate is None else rate)), "EUR"),
            rate=rate,
        )
        for gross, rate in goods
    ]
    gross = sum(line.gross for line in lines)
    net = sum(line.net for line in lines)
    less = -quantize(gross * off / 100, "EUR"), -quantize(net * off / 100, "EUR")

    # when
    rows = by_rate(lines, [Taxed(gross=less[0], net=less[1])], "EUR")

    # then
    assert sum(row.gross for row in rows) == gross + less[0]
    assert sum(row.net for row in rows) == net + less[1]
    assert len({row.rate for row in rows}) == len(rows)
    if any(line.rate != 0 for line in lines):
        assert all(row.tax == 0 for row in rows if row.rate == 0)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Credit card", "Credit card"),
        ("Klarna Pay in 3", "Klarna Pay in 3"),
        ("Visa 4111 1111 1111 1234", "Visa …1234"),
        ("Visa ****1234", "Visa …1234"),
        ("Visa •••• 1234", "Visa •••• 1234"),
        ("DE89 3704 0044 0532 0130 00", "…3000"),
        ("IBAN FR7630006000011234567890189", "IBAN …0189"),
        ("pi_3Nabc123XYZ9", "…XYZ9"),
        ("…7F3A", "…7F3A"),
        ("", ""),
    ],
)
def test_of_longer_numbers_the_end_alone_is_shown(name, shown):
    assert masked(name) == shown


def test_a_name_of_any_length_is_masked_at_once():
    assert masked("a" * 512) == "a" * 512
    assert masked("9" * 512) == "…9999"


@pytest.mark.parametrize(
    ("pattern", "prefix"),
    [("CM-{channel}-", "CM-EU-B2B-"), ("2027/", "2027/"), ("{x}", "{x}")],
)
def test_a_series_is_named_after_its_channel_where_the_shop_wants_it(pattern, prefix):
    assert prefix_of(pattern, "eu-b2b") == prefix
