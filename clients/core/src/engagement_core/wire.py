"""Requests and responses as they go over the wire, free of any HTTP library."""

from collections.abc import Iterator, Mapping

from attrs import Factory, define, frozen

from engagement_core.redaction import mask_headers, mask_url


class Headers(Mapping[str, str]):
    """Header values by name, whatever its case; a header that came several times is joined with commas."""

    def __init__(self, pairs: tuple[tuple[str, str], ...] = ()) -> None:
        self._values: dict[str, str] = {}
        for key, value in pairs:
            name = key.lower()
            self._values[name] = f"{self._values[name]}, {value}" if name in self._values else value

    def __getitem__(self, key: str) -> str:
        return self._values[key.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Headers({dict(mask_headers(self._values.items()))!r})"


@frozen(kw_only=True)
class MaskedRequest:
    """A request as errors and logs may show it: no credentials, no body."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...] = ()
    body_size: int = 0
    """Bytes of the body."""


@define(kw_only=True)
class WireRequest:
    """One request, complete but for what signing adds."""

    method: str
    url: str
    headers: dict[str, str] = Factory(dict[str, str])
    content: bytes = b""
    secret_parameters: tuple[str, ...] = ()
    """Names of query parameters that hold credentials."""

    def masked(self) -> MaskedRequest:
        """What may be shown of it."""
        return MaskedRequest(
            method=self.method,
            url=mask_url(self.url, self.secret_parameters),
            headers=mask_headers(self.headers.items()),
            body_size=len(self.content),
        )

    def __repr__(self) -> str:
        return repr(self.masked())


@frozen(kw_only=True)
class WireResponse:
    """One answer, read to its end."""

    status: int
    headers: Headers
    content: bytes

    def __repr__(self) -> str:
        return f"WireResponse(status={self.status}, headers={self.headers!r}, {len(self.content)} bytes)"
