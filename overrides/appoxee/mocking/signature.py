"""Authentication: the MD5 signature of the Service API and the headers of the Server API."""

import hmac
from collections.abc import Mapping
from hashlib import md5

from engagement_core.testing.values import as_object, as_text, as_whole_number

from .envelope import bad_request, envelope_error

TOLERANCE = 300.0
"""How many seconds a timestamp may differ; the documentation gives no number."""


class SignatureChecker:
    """Checks the `auth` object (chapter "Authentication Signature") and remembers each `random`."""

    def __init__(self, sdk_key: str, secret: str) -> None:
        self._sdk_key = sdk_key
        self._secret = secret
        self._used: set[str] = set()

    def clear(self) -> None:
        """Forget all used randoms."""
        self._used.clear()

    def check(self, auth: object, *, now: float | None) -> None:
        """Reject a request without a valid signature, or a replay; `now` also checks its timestamp."""
        fields = as_object(auth)
        if fields is None:
            raise bad_request("auth is missing")
        timestamp = as_whole_number(fields.get("timestamp"))
        signature, sdk_key, random = (as_text(fields.get(name)) for name in ("signature", "AppSDKKey", "random"))
        if timestamp is None or signature is None or sdk_key is None or not random:
            raise bad_request("auth needs timestamp, signature, AppSDKKey and random")
        if not equal(sdk_key, self._sdk_key):
            raise envelope_error("Unknown AppSDKKey")
        if not equal(signature, sign(timestamp, self._secret, sdk_key, random)):
            raise envelope_error("Wrong signature")
        if now is not None and abs(timestamp - now) > TOLERANCE:
            raise envelope_error("The timestamp is too old or too new")
        if random in self._used:
            raise envelope_error("This random was used before")
        self._used.add(random)


def sign(timestamp: int, secret: str, sdk_key: str, random: str) -> str:
    """Return the MD5 of the concatenated values as lower-case hexadecimal."""
    text = f"{timestamp}{secret}{sdk_key}{random}"
    return md5(text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()


def check_headers(given: Mapping[str, str], expected: Mapping[str, str]) -> None:
    """Reject a call of the Server API if one of these headers is missing or different."""
    for name, value in expected.items():
        if not equal(given.get(name, ""), value):
            raise envelope_error(f"Missing or wrong header {name}")


def equal(given: str, expected: str) -> bool:
    """Compare in constant time."""
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), expected.encode())
