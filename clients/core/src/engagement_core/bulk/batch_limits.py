"""How much fits into one request."""

from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

from engagement_core.bulk.item import Item
from engagement_core.codec import encode
from engagement_core.errors import ConfigurationError, InvalidRequestError


def encoded_size(value: Any) -> int:
    """The size of a value in a JSON body; raises TypeError or ValueError if it cannot be encoded."""
    return len(encode(value))


@frozen
class BatchLimits:
    """The limits of one request.

    Raises:
        ConfigurationError: A limit is below 1.
    """

    items: int | Mapping[str, int]
    """Maximum number of items, in all or by kind; a kind without a limit is an error."""
    max_bytes: int | None = None
    """Maximum size of the encoded body; None if the vendor has no limit, and then nothing is measured."""
    overhead: int = 2
    """Size of a body without its items and the commas between them: brackets, names of lists, other fields."""
    measure: Callable[[Any], int] = encoded_size
    """Measures one value in bytes; an upper bound is enough if it is cheaper."""

    def __attrs_post_init__(self) -> None:
        counts = (self.items,) if isinstance(self.items, int) else tuple(self.items.values())
        bounds = counts if self.max_bytes is None else (*counts, self.max_bytes)
        if not counts or min(bounds) < 1:
            raise ConfigurationError("Each limit of a batch must be at least 1.")

    def of_kind(self, kind: str) -> int:
        """The maximum number of items of a kind; raises ConfigurationError for a kind without a limit."""
        if isinstance(self.items, int):
            return self.items
        if kind not in self.items:
            raise ConfigurationError(
                f"No limit is set for items of kind {kind!r}; the kinds with limits are {', '.join(self.items)}."
            )
        return self.items[kind]

    def size(self, item: Item) -> int:
        """The size of an item; raises InvalidRequestError if it must not be sent or no request can hold it."""
        if item.error:
            raise InvalidRequestError(item.error)
        if self.max_bytes is None:
            return 0
        try:
            size = self.measure(item.value)
        except InvalidRequestError:
            raise
        except (TypeError, ValueError) as error:
            raise InvalidRequestError(f"it cannot be encoded as JSON: {error}") from error
        if size + self.overhead > self.max_bytes:
            raise InvalidRequestError(
                f"it takes {size} bytes and a request holds {self.max_bytes}, {self.overhead} of them for the rest."
            )
        return size
