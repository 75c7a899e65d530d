"""The words of a vendor's `arrangement.py`: what its generated tests need that no spec can tell."""

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import Factory, field, frozen

from engagement_core.client import AsyncClient, SyncClient
from engagement_core.testing import Mock
from tests.conformance.fuzz.spec import is_array, is_object


@frozen
class Seed:
    """A row that a fresh mock holds, by the name of the mock's attribute."""

    name: str
    key: str = ""
    """Where the attribute is a mapping."""

    def of(self, mock: type[Mock]) -> Any:
        """The row's identifier or name."""
        value: Any = getattr(mock, self.name)
        return value[self.key] if self.key else value

    def source(self, mock: type[Mock]) -> str:
        """The same as Python source."""
        return f"{mock.__name__}.{self.name}" + (f"[{self.key!r}]" if self.key else "")


@frozen
class Mask:
    """A part of a request that is another in every run, or that no golden file should hold."""

    pattern: str
    """Finds it in a header line (`name: value`) or in a body; its one group is what is masked."""
    label: str
    """What stands in its place."""
    sample: str
    """What would be right in that place, for the comparison with the spec."""


@frozen(kw_only=True)
class Change:
    """How one case of an operation departs from what the spec's examples give."""

    because: str = field()
    """Why, for whoever reads it."""
    without: Iterable[str] = ()
    """What is left out, by dotted path; a list is passed through, to all of its items."""
    put: Mapping[str, Any] = Factory(dict[str, Any])
    """What is put in place of the example, by dotted path."""


@frozen(kw_only=True)
class Arrangement:
    """One vendor."""

    mock: type[Mock]
    sync: type[SyncClient]
    asynchronous: type[AsyncClient]
    credentials: Mapping[str, Any]
    values: Mapping[str, Any]
    """In place of the examples, wherever a parameter or a field has this name; `sendSms:id` for one operation alone."""
    changes: Mapping[str, Mapping[str, Change]] = Factory(dict[str, Mapping[str, Change]])
    """By operation and case; the case `*` is all of them."""
    masks: tuple[Mask, ...] = ()


def injected(value: Any, mock: type[Mock]) -> Any:
    """A value with each seed replaced by what the mock holds."""
    if isinstance(value, Seed):
        return value.of(mock)
    if is_array(value):
        return [injected(each, mock) for each in value]
    if is_object(value):
        return {name: injected(each, mock) for name, each in value.items()}
    return value
