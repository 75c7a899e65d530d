"""How much goes into one request."""

from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

from engagement_core.bulk.item import Item
from engagement_core.codec import encode
from engagement_core.errors import ConfigurationError, InvalidRequestError


def encoded_size(value: Any) -> int:
    """Bytes that a value takes in a JSON body; raises TypeError or ValueError where it has no place in JSON."""
    return len(encode(value))


@frozen
class BatchLimits:
    """The most that one request may hold. Raises ConfigurationError for a limit below 1."""

    items: int | Mapping[str, int]
    """Items, or items by kind; a kind that is not listed is an error."""
    max_bytes: int | None = None
    """Bytes of the encoded body; None where the vendor has no limit, and then nothing is measured."""
    overhead: int = 2
    """Bytes of a body beside its items and the commas between them: brackets, names of lists, other fields."""
    measure: Callable[[Any], int] = encoded_size
    """Bytes of one value; an upper bound will do, where it is cheaper."""

    def __attrs_post_init__(self) -> None:
        counts = (self.items,) if isinstance(self.items, int) else tuple(self.items.values())
        bounds = counts if self.max_bytes is None else (*counts, self.max_bytes)
        if not counts or min(bounds) < 1:
            raise ConfigurationError("Each limit of a chunk must be at least 1.")

    def of_kind(self, kind: str) -> int:
        """The most items of a kind; raises ConfigurationError for a kind without a limit."""
        if isinstance(self.items, int):
            return self.items
        if kind not in self.items:
            raise ConfigurationError(f"There are limits for items of the kinds {', '.join(self.items)}, not {kind!r}.")
        return self.items[kind]

    def size(self, item: Item) -> int:
        """Bytes of an item; raises InvalidRequestError for one that must not be sent or that no request can hold."""
        if item.problem:
            raise InvalidRequestError(item.problem)
        if self.max_bytes is None:
            return 0
        try:
            size = self.measure(item.value)
        except InvalidRequestError:
            raise
        except (TypeError, ValueError) as error:
            raise InvalidRequestError(f"it cannot be written as JSON: {error}") from error
        if size + self.overhead > self.max_bytes:
            raise InvalidRequestError(
                f"it takes {size} bytes and a request holds {self.max_bytes}, {self.overhead} of them for the rest."
            )
        return size
