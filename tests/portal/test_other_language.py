"""The same page in another language: nothing else about it changes."""

import re
from html import unescape


def french(visitor):
    """Go where the page's own link to French leads."""
    (path,) = re.findall(r'href="([^"]+lang=fr)"', visitor.text)
    visitor.get(unescape(path))
    return visitor.text


def test_in_another_language_a_claim_is_still_one(inside, case):
    inside.get("items/?kind=claim")
    assert 'name="kind" value="claim"' in french(inside)
    inside.get("items/?kind=claim")
    inside.post("items/", {"kind": "claim"})
    assert inside.answer.status_code == 400
    assert 'name="kind" value="claim"' in french(inside)


def test_in_another_language_it_is_the_same_shop_and_the_same_question(
    inside, case, ask, visitor
):
    request = ask({"mug": 1})
    inside.get(f"returns/{request.number}/cancel/?again=1")
    assert 'name="again" value="1"' in french(inside)
    visitor.client.cookies.clear()
    visitor.get(f"?channel={case.channel.slug}")
    assert f'<span class="name">{case.channel.name}<' in french(visitor)
    visitor.get('?channel="><script>')
    assert "<script>" not in visitor.text
