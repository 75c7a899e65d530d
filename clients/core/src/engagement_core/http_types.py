"""Requests and responses on the wire, independent of any HTTP library."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, field

from engagement_core.redaction import mask_headers, mask_url


class Headers(Mapping[str, str]):
    """Header values by case-insensitive name; values of repeated headers are joined with commas.

    Headers are decoded on access, since most of them are never read.
    """

    __slots__ = ("_raw",)

    def __init__(self, raw: Sequence[tuple[bytes, bytes]] = ()) -> None:
        self._raw = raw

    def __getitem__(self, key: str) -> str:
        name = key.lower().encode("latin-1", "replace")
        values = [value for found, value in self._raw if found.lower() == name]
        if not values:
            raise KeyError(key)
        return b", ".join(values).decode("latin-1")

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(name.lower().decode("latin-1") for name, _ in self._raw))

    def __len__(self) -> int:
        return len({name.lower() for name, _ in self._raw})

    def __repr__(self) -> str:
        return f"Headers({dict(mask_headers(self.items()))!r})"


class MaskedRequest(Struct, frozen=True, kw_only=True):
    """A request as errors and logs show it: without credentials and body."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...] = ()
    body_size: int = 0
    """Bytes of the body."""


class HTTPRequest(Struct, kw_only=True):
    """One request, complete except for what signing adds."""

    method: str
    url: str
    headers: dict[str, str] = field(default_factory=dict[str, str])
    content: bytes = b""
    secret_parameters: tuple[str, ...] = ()
    """Names of query parameters that are credentials."""

    def masked(self) -> MaskedRequest:
        """The request with credentials and personal data masked."""
        return MaskedRequest(
            method=self.method,
            url=mask_url(self.url, self.secret_parameters),
            headers=mask_headers(self.headers.items()),
            body_size=len(self.content),
        )

    def __repr__(self) -> str:
        return repr(self.masked())


class HTTPResponse(Struct, frozen=True, kw_only=True):
    """One complete response."""

    status: int
    headers: Headers
    content: bytes

    def __repr__(self) -> str:
        return f"HTTPResponse(status={self.status}, headers={self.headers!r}, {len(self.content)} bytes)"
