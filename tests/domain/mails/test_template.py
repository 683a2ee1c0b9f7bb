"""The language of mails: what it fills in, and that it can do nothing else."""

import re
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as some

from saleor_returns.domain.mails.template import MistakeCode, MistakeError, Template

NAMES = {"name": None, "amount": None, "items": {"item": None, "quantity": None}}
VALUES = {
    "name": "Zoé",
    "amount": "",
    "items": [{"item": "Shirt", "quantity": "2"}, {"item": "Mug", "quantity": "1"}],
}


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("Hello {{name}}!", "Hello Zoé!"),
        ("Hello {{ name }}!", "Hello Zoé!"),
        ("{{#name}}There{{/name}}{{^name}}Not there{{/name}}", "There"),
        ("{{#amount}}There{{/amount}}{{^amount}}Not there{{/amount}}", "Not there"),
        ("{{#items}}{{quantity}} {{item}}, {{/items}}", "2 Shirt, 1 Mug, "),
        ("{{#items}}{{item}} for {{name}} {{/items}}", "Shirt for Zoé Mug for Zoé "),
        ("a\n{{#items}}\n- {{item}}\n{{/items}}\nb", "a\n- Shirt\n- Mug\nb"),
        ("a\r\n{{#name}}\r\nx\r\n{{/name}}\r\nb", "a\r\nx\r\nb"),
        ("a{{! a note }}b\n{{! alone }}\nc", "ab\nc"),
        ("100 % { } }x{ %(name)s {name} $name", "100 % { } }x{ %(name)s {name} $name"),
        ("", ""),
    ],
)
def test_what_is_filled_in(source, told):
    assert Template(source).render(VALUES) == told


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("{{name", 1),
        ("a\nb {{name\n}}", 2),
        ("{{{name}}}", 1),
        ("{{&name}}", 1),
        ("{{>partial}}", 1),
        ("{{=<% %>=}}", 1),
        ("{{name.title}}", 1),
        ("{{__class__}}", 1),
        ("{{Name}}", 1),
        ("{{name|upper}}", 1),
        ("{{name()}}", 1),
        ("{{}}", 1),
        ("\n\n{{#name}}\nopen", 3),
        ("{{/name}}", 1),
        ("{{#name}}{{#amount}}{{/name}}{{/amount}}", 1),
        ("{{#name}}" * 9 + "{{/name}}" * 9, 1),
    ],
)
def test_what_is_not_of_the_language_is_told_with_its_line(source, line):
    with pytest.raises(MistakeError) as raised:
        Template(source)
    first = raised.value.mistakes[0]
    assert (first.code, first.line) == (MistakeCode.SYNTAX, line)


@pytest.mark.parametrize(
    ("source", "line", "accepted"),
    [
        ("{{nobody}}", 1, ("amount", "items", "name")),
        ("a\n\n{{#nobody}}{{/nobody}}", 3, ("amount", "items", "name")),
        ("{{item}}", 1, ("amount", "items", "name")),
        ("{{items}}", 1, ("amount", "items", "name")),
        (
            "{{#items}}\n{{nobody}}\n{{/items}}",
            2,
            ("amount", "item", "items", "name", "quantity"),
        ),
        ("{{^items}}{{item}}{{/items}}", 1, ("amount", "items", "name")),
    ],
)
def test_unknown_names_are_told_with_their_line_and_those_that_are_known(
    source, line, accepted
):
    (mistake,) = Template(source).check(NAMES)
    assert mistake.code == MistakeCode.UNKNOWN
    assert (mistake.line, mistake.accepted) == (line, accepted)


def test_a_list_in_itself_would_grow_and_is_refused():
    source = "{{#items}}{{#items}}{{item}}{{/items}}{{/items}}"
    (mistake,) = Template(source).check(NAMES)
    assert mistake.code == MistakeCode.SYNTAX


def test_all_mistakes_are_told():
    with pytest.raises(MistakeError) as raised:
        Template("{{{a}}}\n{{b.c}}\n{{/d}}")
    assert {row.line for row in raised.value.mistakes} == {1, 2, 3}


@given(some.text(max_size=40), some.text(max_size=40))
def test_values_are_values(before, value):
    """Whatever a value is, it stands there once, as it was escaped, and is not read."""
    before = re.sub(r"[{}]", "", before)
    source = before + "{{name}}{{#items}}{{item}}{{/items}}"
    told = Template(source).render(
        {"name": value, "items": [{"item": value}]}, escape=escape
    )
    assert told == before + escape(value) * 2


@given(some.text(alphabet="{}#^/! ab\n", max_size=30))
def test_any_text_is_rendered_or_refused_with_a_line_that_it_has(source):
    try:
        template = Template(source)
    except MistakeError as error:
        lines = {row.line for row in error.mistakes}
        known = set(range(1, source.count("\n") + 2))
    else:
        lines = {row.line for row in template.check({"a": None, "b": {"a": None}})}
        known = set(range(1, source.count("\n") + 2))
        template.render({"a": "x", "b": [{"a": "y"}]})
    assert lines <= known
