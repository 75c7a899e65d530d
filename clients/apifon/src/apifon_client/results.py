# Copied from overrides/apifon/results.py; edit it there.

"""Properties of models that interpret Apifon's codes: numbers or strings, and 0 means success for a one-time password.

These are base classes of models; the fields keep the vendor's names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any

from engagement_core.partial_failure import PartialFailureMixin
from engagement_core.redaction import mask_personal
from engagement_core.type_guards import is_list, is_mapping

_INTEGER = re.compile(r"0|[1-9][0-9]{0,2}")
_VALID = 0
_DELIVERED = (7, 10, 11)
"""Delivered, and the statuses that can only follow it: seen, and a link opened."""


class VerificationInfo:
    """Base class of the `result_info` of a password check; true only for a valid one-time password."""

    __slots__ = ()

    @property
    def valid(self) -> bool:
        """Whether the one-time password is correct and was not used before (code 0)."""
        return _number(getattr(self, "status_code", None)) == _VALID

    def __bool__(self) -> bool:
        """The same as `valid`."""
        return self.valid


class Verification:
    """Base class of the result of a password check; true only for a valid one-time password."""

    __slots__ = ()

    @property
    def valid(self) -> bool:
        """Whether the one-time password is correct and was not used before (code 0)."""
        info: Any = getattr(self, "result_info", None)
        return isinstance(info, VerificationInfo) and info.valid

    def __bool__(self) -> bool:
        """The same as `valid`."""
        return self.valid


class RequestInfo:
    """Base class of `result_info`; true only for a success, also in the body of an error."""

    __slots__ = ()

    @property
    def is_success(self) -> bool:
        """Whether the status code is within 200 to 299, as a number or a string."""
        number = _number(getattr(self, "status_code", None))
        return number is not None and 200 <= number <= 299

    def __bool__(self) -> bool:
        """The same as `is_success`."""
        return self.is_success


class Sending(PartialFailureMixin):
    """Base class of the response to a send; false if a number has no message.

    The other numbers have a message, so retry only `numbers_without_message`, or the others receive it twice.
    """

    __slots__ = ()

    @property
    def numbers_without_message(self) -> list[str]:
        """The numbers whose entry in the response has no message."""
        results: Any = getattr(self, "results", None)
        return [number for number, messages in results.items() if not messages] if is_mapping(results) else []

    def failures(self) -> Sequence[str]:
        """One sentence for each number without a message, with the number masked."""
        return [f"{mask_personal(number)} has no message" for number in self.numbers_without_message]


class PasswordSending(PartialFailureMixin):
    """Base class of the response to a one-time password; false if it has no message."""

    __slots__ = ()

    def failures(self) -> Sequence[str]:
        """One sentence if there is no message."""
        messages: Any = getattr(self, "result", None)
        return () if is_list(messages) and messages else ("the one-time password has no message",)


class Delivering:
    """Base class of the status in a delivery report.

    It is always true: most statuses are neither a success nor a permanent failure.
    """

    __slots__ = ()

    @property
    def delivered(self) -> bool:
        """Whether the message reached its recipient: delivered (7), seen (10) or a link opened (11)."""
        return _number(getattr(self, "code", None)) in _DELIVERED


class Amounts:
    """Base class of the balance, whose amounts are strings: "0.0" is true, and "9.0" is greater than "10.0"."""

    __slots__ = ()

    @property
    def balance_decimal(self) -> Decimal:
        """The field `balance` as a number; raises ValueError if it is not one."""
        return _decimal(self, "balance")

    @property
    def reserved_decimal(self) -> Decimal:
        """The field `reserved` as a number; raises ValueError if it is not one."""
        return _decimal(self, "reserved")

    @property
    def plafon_decimal(self) -> Decimal:
        """The field `plafon` as a number; raises ValueError if it is not one."""
        return _decimal(self, "plafon")


class Quantities:
    """Base class of a message subscription, whose amounts are strings."""

    __slots__ = ()

    @property
    def available_decimal(self) -> Decimal:
        """The field `available` as a number; raises ValueError if it is not one."""
        return _decimal(self, "available")

    @property
    def total_decimal(self) -> Decimal:
        """The field `total` as a number; raises ValueError if it is not one."""
        return _decimal(self, "total")


def _number(code: object) -> int | None:
    """A code as a number; None unless it is an integer in its usual notation.

    True and False are not codes, although Python treats them as 1 and 0.
    """
    if isinstance(code, Enum):
        code = code.value
    if isinstance(code, str):
        return int(code) if _INTEGER.fullmatch(code) else None
    if isinstance(code, bool) or not isinstance(code, int | float) or code != code // 1:
        return None
    return int(code)


def _decimal(holder: object, name: str) -> Decimal:
    # Imported only if it is used, to keep the import of the client fast.
    from decimal import Decimal

    text: Any = getattr(holder, name)
    try:
        number = Decimal(str(text))
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise ValueError(f"{name} is not a decimal number. The field `{name}` holds the value that the vendor sent.")
    return number
