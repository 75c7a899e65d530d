"""Series of numbers over days or hours (the Analytics endpoints of the chapter "Export")."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from . import queries
from .moments import DAY, EARLIEST, HOUR, LATEST, to_day, to_text
from .purchases import finite
from .responses import JSONObject, success
from .state import Call

MAX_LENGTH = 100
"""`length` is between 1 and this, inclusive."""


@frozen
class Window:
    """The days or hours of a series; the last is that of `ending_at`."""

    unit: int
    """Seconds in one step."""
    first: int
    last: int
    """Steps since the epoch."""

    def __iter__(self) -> Iterator[int]:
        return iter(range(self.first, self.last + 1))

    def step(self, at: float) -> int:
        """Return the step of a time."""
        return int(at // self.unit)

    def label(self, step: int) -> str:
        """Return the date of a day, or the date and time of an hour."""
        return to_day(step * self.unit) if self.unit == DAY else to_text(step * self.unit)

    def sums(self, amounts: Iterable[tuple[float, float]]) -> list[float]:
        """Return the sum of the amounts in each step."""
        sums = [0.0] * (self.last - self.first + 1)
        for at, amount in amounts:
            step = self.step(at)
            if self.first <= step <= self.last:
                sums[step - self.first] = finite(sums[step - self.first] + finite(amount))
        return sums

    def counts(self, times: Iterable[float]) -> list[int]:
        """Return the number of times in each step."""
        return [int(total) for total in self.sums((at, 1.0) for at in times)]


def read(call: Call, *, units: bool = True) -> Window:
    """Return the window of `length`, `ending_at` and, if the operation has it, `unit`."""
    length = queries.whole(call, "length", least=1, most=MAX_LENGTH)
    unit = HOUR if units and queries.one_of(call, "unit", ("day", "hour")) == "hour" else DAY
    ending_at = min(max(queries.moment(call, "ending_at"), EARLIEST), LATEST)
    last = int(ending_at // unit)
    return Window(unit, max(last - length + 1, int(EARLIEST // unit)), last)


def response(window: Window, **columns: Sequence[object]) -> JSONObject:
    """Return an object per step with its time and the value of each column."""
    points = [
        {"time": window.label(step), **{name: values[index] for name, values in columns.items()}}
        for index, step in enumerate(window)
    ]
    return success(data=points)
