"""Which addresses a client may send credentials to."""

import re
from urllib.parse import urlsplit

from engagement_core.errors import ConfigurationError

_THIS_MACHINE = re.compile(r"(.+\.)?localhost|::1|127(\.[0-9]{1,3}){3}")


def refuse_clear_text(url: str, *, allow_http: bool, name: str = "base_url") -> None:
    """Raise ConfigurationError for an `http://` address of another machine that was not allowed explicitly."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme == "http" and not allow_http and not _THIS_MACHINE.fullmatch(host):
        raise ConfigurationError(
            f"{name} http://{host} is not encrypted, so credentials could be read on the way. Use https://, or pass"
            " allow_http=True if you mean it."
        )
