"""Faults that are injected into a mock: the next matching requests fail on purpose."""

import json
import re
from typing import Any, Literal, Self

from attrs import Factory, define, field, fields_dict, setters

from engagement_core.testing.values import as_number, as_object, as_text, check, fields_of

_HEADER_NAME, _HEADER_VALUE = re.compile(r"[!-9;-~]+"), re.compile(r"[ -~]*")
_MAX_DELAY = 3600
_text = check("a string", lambda value: isinstance(value, str))


def _is_integer(value: object, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _is_delay(value: object) -> bool:
    seconds = as_number(value)
    return seconds is not None and 0 <= seconds <= _MAX_DELAY


def _are_headers(value: object) -> bool:
    headers = as_object(value)
    return headers is not None and all(
        _HEADER_NAME.fullmatch(name) and (text := as_text(each)) is not None and _HEADER_VALUE.fullmatch(text)
        for name, each in headers.items()
    )


@define(kw_only=True)
class Fault:
    """A fault that applies to the next `times` requests that match."""

    status: int = field(
        default=500, validator=check("an integer from 200 to 599", lambda value: _is_integer(value, 200, 599))
    )
    body: Any = None
    """A JSON value, or a str that is sent unchanged; None sends no body."""
    headers: dict[str, str] = field(
        default=Factory(dict[str, str]), validator=check("an object of header names and ASCII strings", _are_headers)
    )
    delay: float = field(default=0.0, validator=check(f"a number of seconds from 0 to {_MAX_DELAY}", _is_delay))
    """Seconds of real time to wait before responding."""
    cut: Literal["", "before", "middle"] = field(
        default="", validator=check("'before', 'middle' or empty", lambda value: value in ("", "before", "middle"))
    )
    """Cut the connection before the response, or in the middle of its body."""
    processed: bool = field(default=False, validator=check("true or false", lambda value: isinstance(value, bool)))
    """Let the API process the request first, so that it takes effect although the response says otherwise."""
    times: int = field(
        default=1,
        validator=check("an integer from 1 to 1000000", lambda value: _is_integer(value, 1, 1_000_000)),
        on_setattr=setters.NO_OP,
    )
    method: str = field(default="", validator=_text)
    """Only requests with this method; empty matches all."""
    path: str = field(default="", validator=_text)
    """Only requests whose path contains this; empty matches all."""

    @classmethod
    def from_json(cls, value: object) -> Self:
        """The fault that a control request describes; raises ValueError if it is invalid."""
        return cls(**fields_of(value, "a fault", fields_dict(cls)))

    def matches(self, method: str, path: str) -> bool:
        """Whether the fault applies to a request."""
        return self.times > 0 and self.method in ("", method) and self.path in path

    def content(self) -> bytes:
        """The encoded body."""
        if self.body is None or self.status in (204, 304):
            return b""
        if isinstance(self.body, str):
            return self.body.encode("utf-8", "surrogatepass")
        return json.dumps(self.body).encode("ascii")

    def size(self) -> int:
        """The size of its body and headers; raises ValueError if the body cannot be encoded."""
        try:
            return len(self.content()) + sum(map(len, (*self.headers, *self.headers.values())))
        except (TypeError, RecursionError):
            raise ValueError("body must be a str, or a JSON value that is not nested too deeply") from None


class Faults:
    """The injected faults, in order."""

    MAX_FAULTS = 1000
    MAX_BYTES = 64 * 1024 * 1024
    """Maximum size of the bodies and headers of all faults."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def inject(self, fault: Fault) -> None:
        """Add a fault after those already injected; raises ValueError if it exceeds a limit or cannot be encoded."""
        if len(self._faults) >= self.MAX_FAULTS:
            raise ValueError(f"{self.MAX_FAULTS} faults are injected, which is the maximum; use or reset some first")
        size = sum(each.size() for each in (*self._faults, fault))
        if size > self.MAX_BYTES:
            raise ValueError(f"bodies and headers of all injected faults must have at most {self.MAX_BYTES} bytes")
        self._faults.append(fault)

    def take(self, method: str, path: str) -> Fault | None:
        """The fault that applies to a request, if any; one of its `times` is used."""
        for fault in self._faults:
            if fault.matches(method, path):
                fault.times -= 1
                if not fault.times:
                    self._faults.remove(fault)
                return fault
        return None

    def reset(self) -> None:
        """Remove all faults."""
        self._faults.clear()
