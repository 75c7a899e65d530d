# Copied from overrides/braze/mocking/series.py; edit it there.

"""Series of numbers over days or hours (`exports`)."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from . import queries
from .responses import BAD_REQUEST, JSONObject, fatal, success
from .state import Call
from .times import DAY, HOUR, to_day, to_text

MAX_LENGTH, MAX_CANVAS_DAYS = 100, 14


@frozen
class Window:
    """The days or hours of a series, in steps since the epoch; the last is that of `ending_at`."""

    unit: int
    """Seconds in one step."""
    first: int
    last: int

    def __iter__(self) -> Iterator[int]:
        return iter(range(self.first, self.last + 1))

    def label(self, step: int) -> str:
        """Return the date of a day, or the date and time of an hour."""
        return to_day(step * self.unit) if self.unit == DAY else to_text(step * self.unit)

    def sums(self, amounts: Iterable[tuple[float, float]]) -> list[float]:
        """Return the sum of the amounts in each step."""
        sums = [0.0] * (self.last - self.first + 1)
        for at, amount in amounts:
            step = int(at // self.unit)
            if self.first <= step <= self.last:
                sums[step - self.first] += amount
        return sums

    def counts(self, times: Iterable[float]) -> list[int]:
        """Return the number of times in each step."""
        return [int(total) for total in self.sums((at, 1.0) for at in times)]


def read(call: Call, *, units: bool = False) -> Window:
    """Return the window of `length`, `ending_at` and, if the operation has it, `unit`."""
    length = queries.whole(call, "length", least=1, most=MAX_LENGTH)
    unit = HOUR if units and queries.one_of(call, "unit", ("day", "hour")) == "hour" else DAY
    ending_at = queries.moment(call, "ending_at")
    last = int((call.now if ending_at is None else ending_at) // unit)
    return Window(unit, last - length + 1, last)


def read_canvas(call: Call) -> Window:
    """Return the window of a Canvas: `ending_at`, and either `length` or `starting_at`."""
    ending_at, starting_at = queries.moment(call, "ending_at"), queries.moment(call, "starting_at")
    if ending_at is None:
        raise fatal(BAD_REQUEST, "ending_at is required")
    last = int(ending_at // DAY)
    if "length" in call.query:
        first = last - queries.whole(call, "length", least=1, most=MAX_CANVAS_DAYS) + 1
    elif starting_at is not None:
        first = int(starting_at // DAY)
    else:
        raise fatal(BAD_REQUEST, "either length or starting_at is required")
    if not 0 <= last - first < MAX_CANVAS_DAYS:
        raise fatal(BAD_REQUEST, f"the span must have between 1 and {MAX_CANVAS_DAYS} days")
    return Window(DAY, first, last)


def response(window: Window, **columns: Sequence[object]) -> JSONObject:
    """Return an object per step with its time and the value of each column."""
    points = [
        {"time": window.label(step), **{name: values[index] for name, values in columns.items()}}
        for index, step in enumerate(window)
    ]
    return success(data=points)
