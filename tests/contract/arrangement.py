"""The vocabulary of a vendor's `arrangement.py`: what its generated tests need and no spec can say."""

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import Factory, field, frozen

from engagement_core.client import AsyncClient, SyncClient
from engagement_core.testing import Mock
from tests.conformance.fuzz.spec import is_array, is_object


@frozen
class Seed:
    """An object in a fresh mock, by the name of the mock's attribute."""

    name: str
    key: str = ""
    """If the attribute is a mapping."""

    def of(self, mock: type[Mock]) -> Any:
        """The identifier or name of the object."""
        value: Any = getattr(mock, self.name)
        return value[self.key] if self.key else value

    def source(self, mock: type[Mock]) -> str:
        """The seed as Python source."""
        return f"{mock.__name__}.{self.name}" + (f"[{self.key!r}]" if self.key else "")


@frozen
class Mask:
    """A part of a request that varies between runs or does not belong in a golden file."""

    pattern: str
    """Finds it in a header line (`name: value`) or in a body; its only group is masked."""
    label: str
    """The replacement."""
    sample: str
    """A valid value, for the comparison with the spec."""


@frozen(kw_only=True)
class Change:
    """How a case of an operation differs from the spec's examples."""

    because: str = field()
    """The reason."""
    without: Iterable[str] = ()
    """What is omitted, by dotted path; a path through a list applies to all its items."""
    put: Mapping[str, Any] = Factory(dict[str, Any])
    """What replaces the example, by dotted path."""


@frozen(kw_only=True)
class Arrangement:
    """The arrangement of one vendor."""

    mock: type[Mock]
    sync: type[SyncClient]
    asynchronous: type[AsyncClient]
    credentials: Mapping[str, Any]
    values: Mapping[str, Any]
    """Replacements of examples by parameter or field name; `sendSms:id` applies to one operation."""
    changes: Mapping[str, Mapping[str, Change]] = Factory(dict[str, Mapping[str, Change]])
    """By operation and case; the case `*` applies to all."""
    masks: tuple[Mask, ...] = ()


def with_seeds(value: Any, mock: type[Mock]) -> Any:
    """A value with each seed replaced by the object in the mock."""
    if isinstance(value, Seed):
        return value.of(mock)
    if is_array(value):
        return [with_seeds(each, mock) for each in value]
    if is_object(value):
        return {name: with_seeds(each, mock) for name, each in value.items()}
    return value
