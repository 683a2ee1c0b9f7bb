"""Whether a webhook really comes from the shop that installed an App."""

import hmac
from email.message import Message
from hashlib import sha256
from urllib.parse import urljoin, urlsplit

import jwt

JWKS_PATH = "/.well-known/jwks.json"
JWKS_TIMEOUT_SECONDS = 10


type Headers = Message[str, str]
"""As Python's HTTP servers hand them over: names in whatever case."""


class Untrusted(Exception):
    """The App must not act on this request; the message says why."""


class Origin:
    """The shop that an App serves, as far as the App knows it.

    ``api_url`` is what it was told when it was installed; a request may never tell it
    where to look for the keys. ``secret`` is the webhook's: with one the shop signs
    with a digest (HMAC-SHA256), without one with its own key, as a detached JWS. An App
    that knows neither, in tests where no shop serves its keys, takes what is signed at
    all.
    """

    def __init__(self, api_url: str = "", secret: str = "") -> None:
        self.api_url = api_url
        self.secret = secret
        self._keys = None
        if api_url and not secret:
            self._keys = jwt.PyJWKClient(
                urljoin(api_url, JWKS_PATH), timeout=JWKS_TIMEOUT_SECONDS
            )

    def check(self, body: bytes, headers: Headers) -> None:
        """Raises Untrusted."""
        signature = headers.get("Saleor-Signature")
        if not signature:
            raise Untrusted("The signature is missing.")
        if self.api_url:
            self._check_sender(headers)
        if self.secret:
            self._check_digest(body, signature)
        elif self._keys:
            _check_jws(self._keys, body, signature)

    def _check_sender(self, headers: Headers) -> None:
        expected = {
            "Saleor-Api-Url": self.api_url,
            "Saleor-Domain": urlsplit(self.api_url).netloc,
        }
        for name, value in expected.items():
            if headers.get(name) != value:
                raise Untrusted(f"{name} is not the shop's.")

    def _check_digest(self, body: bytes, signature: str) -> None:
        digest = hmac.new(self.secret.encode(), body, sha256).hexdigest()
        if not hmac.compare_digest(digest.encode(), signature.encode()):
            raise Untrusted("The signature is wrong.")


def _check_jws(keys: jwt.PyJWKClient, body: bytes, signature: str) -> None:
    try:
        key = keys.get_signing_key(jwt.get_unverified_header(signature).get("kid", ""))
        jwt.api_jws.decode(signature, key, algorithms=["RS256"], detached_payload=body)
    except jwt.PyJWTError as error:
        raise Untrusted(f"The signature is wrong: {error}") from error
