"""The empty page in which staff look at a mail before it is sent.

A mail brings style elements and attributes of its own, which the policy of our pages
forbids; and frames without an address of their own (``srcdoc``, ``blob:``, ``data:``)
are under the policy of the page around them. To let styles into that policy would let
them in wherever staff's token is. So the mail is shown in a page with its own address
and policy: no origin (``sandbox``), hence no token, cookie or storage; nothing is asked
anywhere but pictures; no form; and the only script that runs is the one below, known by
its hash, which takes the mail from the page around it. The address itself answers
everybody with the same bytes, so nobody can make it show what they like.
"""

from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256

PATH = "mail-frame.html"
SCRIPT = """
addEventListener("message", (event) => {
  if (event.source !== parent || event.origin !== location.origin) return;
  const mail = new DOMParser().parseFromString(event.data, "text/html");
  document.documentElement.replaceWith(document.adoptNode(mail.documentElement));
});
addEventListener("click", (event) => event.preventDefault(), true);
"""
"""Links of a mail with made-up values lead nowhere."""
PAGE = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mail</title>'
    f"<script>{SCRIPT}</script></head><body></body></html>\n"
).encode()
POLICY: Mapping[str, str] = {
    "default-src": "'none'",
    "script-src": f"'sha256-{b64encode(sha256(SCRIPT.encode()).digest()).decode()}'",
    "style-src": "'unsafe-inline'",
    "img-src": "https: data:",
    "base-uri": "'none'",
    "form-action": "'none'",
    "sandbox": "allow-scripts",
}
