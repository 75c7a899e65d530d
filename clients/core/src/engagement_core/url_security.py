"""Which addresses a client may send to."""

import re
from functools import lru_cache

import httpx

from engagement_core.errors import ConfigurationError

_THIS_MACHINE = re.compile(r"(.+\.)?localhost|::1|127(\.[0-9]{1,3}){3}")
_UNSAFE = re.compile(r"[\x00-\x20\x7f\\]")


def require_https(address: object, *, allow_http: bool, name: str = "base_url") -> None:
    """Raise ConfigurationError for an address that cannot be used, or gives away what is sent to it.

    That is an `http://` address of another machine, unless it is allowed explicitly. `name` says what it is to the
    caller.
    """
    url = _url(name, address)
    if url.scheme == "http" and not allow_http and not _THIS_MACHINE.fullmatch(url.host):
        raise ConfigurationError(
            f"{name} http://{url.host} is not encrypted, so credentials could be read on the way. Use https://, or pass"
            " allow_http=True if you mean it."
        )


def check_base_url(base_url: object, *, allow_http: bool) -> None:
    """Raise ConfigurationError for something that cannot be the beginning of an address."""
    require_https(base_url, allow_http=allow_http)
    if "?" in str(base_url) or "#" in str(base_url):
        raise ConfigurationError(
            "base_url must end with its path: it has a query or a fragment, to which no path of an operation can be"
            " added. Leave it out."
        )


def without_secrets(address: str) -> str:
    """An address that may be shown: whoever knows the query of one such as a file's may often fetch it."""
    url = httpx.URL(address)
    return f"{url.scheme}://{url.netloc.decode('ascii')}{url.path}"


def _url(name: str, address: object) -> httpx.URL:
    if not isinstance(address, str):
        raise ConfigurationError(f"{name} must be a str such as 'https://api.example', not a {type(address).__name__}.")
    return _parsed(name, address)


@lru_cache(maxsize=64)
def _parsed(name: str, address: str) -> httpx.URL:
    """The address as httpx reads it, which is where it leads; what httpx accepts and no socket does is refused too."""
    # It may hold a password or a signature, so no message shows it.
    if _UNSAFE.search(address):
        raise ConfigurationError(f"{name} holds a space, a backslash or a control character. Leave it out or quote it.")
    try:
        url = httpx.URL(address)
        url.host.encode("idna")
    except (httpx.InvalidURL, UnicodeError):
        raise ConfigurationError(f"{name} is not a valid address. Pass one such as 'https://api.example'.") from None
    if url.scheme not in ("https", "http") or not url.host:
        raise ConfigurationError(f"{name} must start with https:// or http://, followed by a host.")
    if url.port is not None and not 0 < url.port < 65536:
        raise ConfigurationError(f"{name} has the port {url.port}; a port is a number from 1 to 65535.")
    return url
