"""Which URLs a client may send requests to."""

import re
from functools import lru_cache

import httpx

from engagement_core.errors import ConfigurationError

_THIS_MACHINE = re.compile(r"(.+\.)?localhost|::1|127(\.[0-9]{1,3}){3}")
_UNSAFE = re.compile(r"[\x00-\x20\x7f\\]")


def require_https(address: object, *, allow_http: bool, name: str = "base_url") -> None:
    """Raise ConfigurationError for a URL that is not valid, or is an `http://` URL of another machine.

    Args:
        address: The URL.
        allow_http: Whether an unencrypted URL of another machine is allowed.
        name: The name of the argument, for the message.
    """
    url = _url(name, address)
    if url.scheme == "http" and not allow_http and not _THIS_MACHINE.fullmatch(url.host):
        raise ConfigurationError(
            f"{name} http://{url.host} is not encrypted, so others could read the credentials. Use https://, or pass"
            " allow_http=True if that is intended."
        )


def check_base_url(base_url: object, *, allow_http: bool) -> None:
    """Raise ConfigurationError for something that is not a valid base URL."""
    require_https(base_url, allow_http=allow_http)
    if "?" in str(base_url) or "#" in str(base_url):
        raise ConfigurationError(
            "base_url must end with its path, but has a query or a fragment, so the path of an operation cannot be"
            " appended. Omit it."
        )


def without_secrets(address: str) -> str:
    """The URL without its query, which often authorizes access to a file."""
    url = httpx.URL(address)
    return f"{url.scheme}://{url.netloc.decode('ascii')}{url.path}"


def _url(name: str, address: object) -> httpx.URL:
    if not isinstance(address, str):
        raise ConfigurationError(f"{name} must be a str such as 'https://api.example', not a {type(address).__name__}.")
    return _parsed(name, address)


@lru_cache(maxsize=64)
def _parsed(name: str, address: str) -> httpx.URL:
    """The URL as httpx parses it; rejects also what httpx accepts and a socket does not."""
    # It may contain a password or a signature, so no message shows it.
    if _UNSAFE.search(address):
        raise ConfigurationError(f"{name} contains a space, a backslash or a control character. Remove or quote it.")
    try:
        url = httpx.URL(address)
        url.host.encode("idna")
    except (httpx.InvalidURL, UnicodeError):
        raise ConfigurationError(f"{name} is not a valid URL. Pass one such as 'https://api.example'.") from None
    if url.scheme not in ("https", "http") or not url.host:
        raise ConfigurationError(f"{name} must start with https:// or http://, followed by a host.")
    if url.port is not None and not 0 < url.port < 65536:
        raise ConfigurationError(f"{name} has the port {url.port}; expected a number from 1 to 65535.")
    return url
