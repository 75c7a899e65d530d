"""Faults planted in a mock: the next matching requests go wrong on purpose."""

import json
from typing import Any, Literal, Self

from attrs import Factory, define, field
from attrs.validators import deep_mapping, ge, in_, instance_of, matches_re

from engagement_core.testing.values import as_object

_NAME, _VALUE = matches_re(r"[!-9;-~]+"), matches_re(r"[ -~]*")


@define(kw_only=True)
class Fault:
    """One way of going wrong, for the next `times` requests that match."""

    status: int = field(default=500, validator=in_(range(200, 600)))
    body: Any = None
    """A JSON value, or a str that is sent as it is; None sends no body."""
    headers: dict[str, str] = field(
        default=Factory(dict[str, str]), validator=[instance_of(dict), deep_mapping(_NAME, _VALUE)]
    )
    delay: float = field(default=0.0, validator=ge(0))
    """Seconds of real time to wait before answering."""
    cut: Literal["", "before", "middle"] = field(default="", validator=in_(("", "before", "middle")))
    """Cut the connection before the answer, or in the middle of its body."""
    processed: bool = field(default=False, validator=instance_of(bool))
    """Let the API handle the request first, so that it took effect although the answer says otherwise."""
    times: int = field(default=1, validator=instance_of(int))
    method: str = field(default="", validator=instance_of(str))
    """Only requests with this method; empty matches all."""
    path: str = field(default="", validator=instance_of(str))
    """Only requests whose path contains this; empty matches all."""

    @classmethod
    def from_json(cls, value: object) -> Self:
        """The fault that a control request describes; raises `ValueError` where it describes none."""
        fields = as_object(value)
        if fields is None:
            raise ValueError("a fault is an object")
        arguments: dict[str, Any] = fields
        try:
            return cls(**arguments)
        except (TypeError, ValueError) as error:
            raise ValueError(str(error.args[0])) from None

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


class Faults:
    """The planted faults, first come first served."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def plant(self, fault: Fault) -> None:
        """Add a fault behind those already planted."""
        self._faults.append(fault)

    def take(self, method: str, path: str) -> Fault | None:
        """The fault for this request, if there is one; it counts down by one."""
        for fault in self._faults:
            if fault.matches(method, path):
                fault.times -= 1
                return fault
        return None

    def reset(self) -> None:
        """Take all faults out."""
        self._faults.clear()
