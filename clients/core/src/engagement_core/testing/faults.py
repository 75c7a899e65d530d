"""Faults planted in a mock: the next matching requests go wrong on purpose."""

import json
import re
from typing import Any, Literal, Self

from attrs import Factory, define, field, fields_dict, setters

from engagement_core.testing.control import check, fields_of
from engagement_core.testing.values import as_number, as_object, as_text

_NAME, _VALUE = re.compile(r"[!-9;-~]+"), re.compile(r"[ -~]*")
_LONGEST = 3600
_text = check("a string", lambda value: isinstance(value, str))


def _is_whole(value: object, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _is_delay(value: object) -> bool:
    seconds = as_number(value)
    return seconds is not None and 0 <= seconds <= _LONGEST


def _are_headers(value: object) -> bool:
    headers = as_object(value)
    return headers is not None and all(
        _NAME.fullmatch(name) and (text := as_text(each)) is not None and _VALUE.fullmatch(text)
        for name, each in headers.items()
    )


@define(kw_only=True)
class Fault:
    """One way of going wrong, for the next `times` requests that match."""

    status: int = field(
        default=500, validator=check("a whole number from 200 to 599", lambda value: _is_whole(value, 200, 599))
    )
    body: Any = None
    """A JSON value, or a str that is sent as it is; None sends no body."""
    headers: dict[str, str] = field(
        default=Factory(dict[str, str]), validator=check("an object of header names and ASCII strings", _are_headers)
    )
    delay: float = field(default=0.0, validator=check(f"a number of seconds from 0 to {_LONGEST}", _is_delay))
    """Seconds of real time to wait before answering."""
    cut: Literal["", "before", "middle"] = field(
        default="", validator=check("'before', 'middle' or empty", lambda value: value in ("", "before", "middle"))
    )
    """Cut the connection before the answer, or in the middle of its body."""
    processed: bool = field(default=False, validator=check("true or false", lambda value: isinstance(value, bool)))
    """Let the API handle the request first, so that it took effect although the answer says otherwise."""
    times: int = field(
        default=1,
        validator=check("a whole number from 1 to 1000000", lambda value: _is_whole(value, 1, 1_000_000)),
        on_setattr=setters.NO_OP,
    )
    method: str = field(default="", validator=_text)
    """Only requests with this method; empty matches all."""
    path: str = field(default="", validator=_text)
    """Only requests whose path contains this; empty matches all."""

    @classmethod
    def from_json(cls, value: object) -> Self:
        """The fault that a control request describes; raises `ValueError` where it describes none."""
        return cls(**fields_of(value, "a fault", fields_dict(cls)))

    def matches(self, method: str, path: str) -> bool:
        """Whether a request is one that this fault is meant for."""
        return self.times > 0 and self.method in ("", method) and self.path in path

    def content(self) -> bytes:
        """The body as it goes over the wire."""
        if self.body is None or self.status in (204, 304):
            return b""
        if isinstance(self.body, str):
            return self.body.encode("utf-8", "surrogatepass")
        return json.dumps(self.body).encode("ascii")

    def size(self) -> int:
        """Bytes of its body and headers; raises ValueError for a body that is no JSON value."""
        try:
            return len(self.content()) + sum(map(len, (*self.headers, *self.headers.values())))
        except (TypeError, RecursionError):
            raise ValueError("body must be a JSON value that is not nested too deeply, or a str") from None


class Faults:
    """The planted faults, first come first served."""

    MOST_FAULTS = 1000
    MOST_BYTES = 64 * 1024 * 1024
    """Of the bodies and headers of all of them."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def inject(self, fault: Fault) -> None:
        """Add a fault behind those already planted; raises ValueError if it is one too many, or cannot be sent."""
        if len(self._faults) >= self.MOST_FAULTS:
            raise ValueError(f"{self.MOST_FAULTS} faults are planted, which is the most; use up or reset them first")
        size = sum(each.size() for each in (*self._faults, fault))
        if size > self.MOST_BYTES:
            raise ValueError(f"body and headers of all planted faults must have {self.MOST_BYTES} bytes or less")
        self._faults.append(fault)

    def take(self, method: str, path: str) -> Fault | None:
        """The fault for this request, if there is one; it counts down by one."""
        for fault in self._faults:
            if fault.matches(method, path):
                fault.times -= 1
                if not fault.times:
                    self._faults.remove(fault)
                return fault
        return None

    def reset(self) -> None:
        """Take all faults out."""
        self._faults.clear()
