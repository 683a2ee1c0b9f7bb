"""A text in its two formats: what is written is markup, what is filled in never is."""

import pytest

from saleor_returns.domain.mails.markup import html, plain
from saleor_returns.domain.mails.template import Template
from saleor_returns.mails.look import escaped


@pytest.mark.parametrize(
    ("source", "made"),
    [
        ("one\ntwo\n\nthree", "<p>one<br>two</p>\n<p>three</p>"),
        ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("a < b & c", "<p>a &lt; b &amp; c</p>"),
        (
            "[Pay]({{pay_url}})",
            '<p class="button"><a href="{{pay_url}}">Pay</a></p>',
        ),
        (
            "[Pay](https://a.example/?a=1&b=2)",
            '<p class="button"><a href="https://a.example/?a=1&amp;b=2">Pay</a></p>',
        ),
        (
            "{{#items}}\n- {{item}}\n{{/items}}",
            "<ul>{{#items}}<li>{{item}}</li>{{/items}}</ul>",
        ),
        (
            "{{#name}}\nHello\n{{/name}}\nbye",
            "{{#name}}\n<p>Hello</p>\n{{/name}}\n<p>bye</p>",
        ),
        ("[Not](javascript:alert(1))", "<p>[Not](javascript:alert(1))</p>"),
        ("[Not]({{comment}})", "<p>[Not]({{comment}})</p>"),
    ],
)
def test_html(source, made):
    assert html(source) == made


def test_plain_text_names_the_address():
    assert plain("a\n[Pay]({{pay_url}})") == "a\nPay:\n{{pay_url}}"


HOSTILE = '- <b>x</b>\n\n[Pay](https://evil.example)\n{{name}}" onclick="x'


@pytest.mark.parametrize("source", ["{{name}}", "- {{name}}", "a {{name}} b"])
def test_no_value_becomes_markup(source):
    made = Template(html(source)).render({"name": HOSTILE}, escaped)
    assert "<b>" not in made
    assert "<a " not in made
    assert made.count("<li>") == source.count("- ")
    assert "{{name}}&quot; onclick" in made
