"""What results mean, in one word: codes of Apifon are numbers or texts, and for a one-time password 0 is the success.

Base classes of models; the fields themselves stay as the vendor names them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any

from engagement_core.partial_failure import PartialFailureMixin
from engagement_core.redaction import mask_personal
from engagement_core.type_guards import is_list, is_mapping

if TYPE_CHECKING:
    from decimal import Decimal

_WHOLE = re.compile(r"0|[1-9][0-9]{0,2}")
_VALID = 0
_DELIVERED = (7, 10, 11)
"""Delivered, and what can only follow it: seen, and a link of the message opened."""


class VerificationInfo:
    """Base of the outcome of a check; true for a valid one-time password alone."""

    __slots__ = ()

    @property
    def valid(self) -> bool:
        """Whether the one-time password is right and was not used before: outcome 0, and nothing else."""
        return _number(getattr(self, "status_code", None)) == _VALID

    def __bool__(self) -> bool:
        """The same as `valid`."""
        return self.valid


class Verification:
    """Base of the result of a check; true for a valid one-time password alone."""

    __slots__ = ()

    @property
    def valid(self) -> bool:
        """Whether the one-time password is right and was not used before: outcome 0, and nothing else."""
        info: Any = getattr(self, "result_info", None)
        return isinstance(info, VerificationInfo) and info.valid

    def __bool__(self) -> bool:
        """The same as `valid`."""
        return self.valid


class RequestInfo:
    """Base of the summary of a request; true for a success alone, also in the body of an error."""

    __slots__ = ()

    @property
    def is_success(self) -> bool:
        """Whether the status code is within 200 to 299, as a number or as text."""
        number = _number(getattr(self, "status_code", None))
        return number is not None and 200 <= number <= 299

    def __bool__(self) -> bool:
        """The same as `is_success`."""
        return self.is_success


class Sending(PartialFailureMixin):
    """Base of the acknowledgement of a send.

    It is false if a number has no message. The other numbers have theirs, so only `numbers_without_message` can be
    sent to again without sending twice.
    """

    __slots__ = ()

    @property
    def numbers_without_message(self) -> list[str]:
        """The numbers for which the response has an entry that holds no message."""
        results: Any = getattr(self, "results", None)
        return [number for number, messages in results.items() if not messages] if is_mapping(results) else []

    def failures(self) -> Sequence[str]:
        """A sentence for each number for which no message was made, phone numbers masked."""
        return [f"{mask_personal(number)} has no message" for number in self.numbers_without_message]


class PasswordSending(PartialFailureMixin):
    """Base of the acknowledgement of a one-time password; false if no message was made."""

    __slots__ = ()

    def failures(self) -> Sequence[str]:
        """A sentence where no message was made."""
        messages: Any = getattr(self, "result", None)
        return () if is_list(messages) and messages else ("the one-time password has no message",)


class Delivering:
    """Base of the status in a delivery report.

    It is always true: most statuses are neither a success nor a failure for good.
    """

    __slots__ = ()

    @property
    def delivered(self) -> bool:
        """Whether the message has reached its recipient: delivered (7), seen (10) or a link of it opened (11)."""
        return _number(getattr(self, "code", None)) in _DELIVERED


class Amounts:
    """Base of the balance, whose amounts are texts: "0.0" is true, and "9.0" is greater than "10.0"."""

    __slots__ = ()

    @property
    def balance_decimal(self) -> Decimal:
        """The field `balance` as a number; raises ValueError for a text that is none."""
        return _decimal(self, "balance")

    @property
    def reserved_decimal(self) -> Decimal:
        """The field `reserved` as a number; raises ValueError for a text that is none."""
        return _decimal(self, "reserved")

    @property
    def plafon_decimal(self) -> Decimal:
        """The field `plafon` as a number; raises ValueError for a text that is none."""
        return _decimal(self, "plafon")


class Quantities:
    """Base of a message subscription, whose amounts are texts."""

    __slots__ = ()

    @property
    def available_decimal(self) -> Decimal:
        """The field `available` as a number; raises ValueError for a text that is none."""
        return _decimal(self, "available")

    @property
    def total_decimal(self) -> Decimal:
        """The field `total` as a number; raises ValueError for a text that is none."""
        return _decimal(self, "total")


def _number(code: object) -> int | None:
    """A code as a number; None for whatever is not a whole number written the usual way.

    True and False are no codes, although Python counts them as 1 and 0.
    """
    if isinstance(code, Enum):
        code = code.value
    if isinstance(code, str):
        return int(code) if _WHOLE.fullmatch(code) else None
    if isinstance(code, bool) or not isinstance(code, int | float) or code != code // 1:
        return None
    return int(code)


def _decimal(holder: object, name: str) -> Decimal:
    # Loaded by those who count money.
    from decimal import Decimal, InvalidOperation

    text: Any = getattr(holder, name)
    try:
        number = Decimal(str(text))
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise ValueError(f"{name} is not a decimal number. The field itself holds what the vendor sent.")
    return number
