"""The signature of the scheme ApifonWS (chapters "Get started" and "Authentication" of docs.apifon.com)."""

import base64
import hmac
import re
from datetime import datetime
from email.utils import parsedate_to_datetime

_CREDENTIAL = re.compile(r"ApifonWS ([^\s:]+):([A-Za-z0-9+/]{43}=)")
_DATE = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4}"
    r" [0-9]{2}:[0-9]{2}:[0-9]{2} GMT"
)


def sign(secret: str, method: str, path: bytes, body: bytes, date: str) -> bytes:
    """Return the signature of method, path without its query, body and date, as sent."""
    text = b"\n".join([method.upper().encode(), path, body, date.encode("latin-1")])
    return base64.b64encode(hmac.digest(secret.encode(), text, "sha256"))


def parse_credential(header: str) -> tuple[str, bytes] | None:
    """Return token and signature of an Authorization header: one space after the scheme, none around the colon."""
    match = _CREDENTIAL.fullmatch(header)
    return None if match is None else (match[1], match[2].encode())


def parse_date(header: str) -> datetime | None:
    """Return the time of an X-ApifonWS-Date header; day and month names are English whatever the locale."""
    if _DATE.fullmatch(header) is None:
        return None
    try:
        return parsedate_to_datetime(header)
    except ValueError:
        return None
