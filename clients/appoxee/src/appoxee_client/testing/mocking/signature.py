# Copied from overrides/appoxee/mocking/signature.py; edit it there.

"""Who may call: the MD5 signature of the Service API and the headers of the Server API."""

import hmac
from collections.abc import Mapping
from hashlib import md5

from engagement_core.testing.values import as_object, as_text, as_whole_number

from .envelope import bad_request, refusal

TOLERANCE = 300.0
"""Seconds that a timestamp may be off where timestamps are checked; the documentation gives no number."""


class Guard:
    """Checks the `auth` object (chapter "Authentication Signature") and remembers each `random`."""

    def __init__(self, sdk_key: str, secret: str) -> None:
        self._sdk_key = sdk_key
        self._secret = secret
        self._used: set[str] = set()

    def clear(self) -> None:
        """Forget which randoms were used."""
        self._used.clear()

    def check(self, auth: object, *, now: float | None) -> None:
        """Refuse a request that is not signed, or signed before; its timestamp only counts where `now` is given."""
        fields = as_object(auth)
        if fields is None:
            raise bad_request("auth is missing")
        timestamp = as_whole_number(fields.get("timestamp"))
        signature, sdk_key, random = (as_text(fields.get(name)) for name in ("signature", "AppSDKKey", "random"))
        if timestamp is None or signature is None or sdk_key is None or not random:
            raise bad_request("auth needs timestamp, signature, AppSDKKey and random")
        if not same(sdk_key, self._sdk_key):
            raise refusal("Unknown AppSDKKey")
        if not same(signature, sign(timestamp, self._secret, sdk_key, random)):
            raise refusal("Wrong signature")
        if now is not None and abs(timestamp - now) > TOLERANCE:
            raise refusal("The timestamp is too old or too new")
        if random in self._used:
            raise refusal("This random was used before")
        self._used.add(random)


def sign(timestamp: int, secret: str, sdk_key: str, random: str) -> str:
    """Lower-case hexadecimal MD5 of the four in this order."""
    text = f"{timestamp}{secret}{sdk_key}{random}"
    return md5(text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()


def check_headers(given: Mapping[str, str], expected: Mapping[str, str]) -> None:
    """Refuse a call of the Server API where one of these headers is missing or different."""
    for name, value in expected.items():
        if not same(given.get(name, ""), value):
            raise refusal(f"Missing or wrong header {name}")


def same(given: str, known: str) -> bool:
    """Compare in a time that does not depend on where the texts differ."""
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), known.encode())
