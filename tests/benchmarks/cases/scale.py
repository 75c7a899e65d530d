"""Scale: the same work 1, 10, 100 and 1,000 times as large, each size in fresh processes."""

from tests.benchmarks.case import Case, Clock, Effort, Goal, Limit, Measure, Prepare
from tests.benchmarks.limits import ORJSON, SIMDJSON, library
from tests.benchmarks.processes import figures_of

FACTORS = {"×1": 1, "×10": 10, "×100": 100, "×1,000": 1000}
UNZIP = "unzip and simdjson, without objects"
PYARROW = "pyarrow alone"
INSERT = "SQLite: insert a key, as durably"
_LIBRARIES = {
    "decoding": "simdjson",
    "exporting": "simdjson",
    "tracking": "orjson",
    "importing": "pyarrow",
    "ledger": "sqlite3",
    "paging": "simdjson",
}
"""The module that does the same work at the limit of the machine."""
_PROGRAM = "import sys\nfrom tests.benchmarks.streams import main\nmain(sys.argv[1], int(sys.argv[2]))"
_LINEAR = Goal(subject="×1,000", against="×100", at_most=1.25, text="linear: an item takes at most 1.25 times as long")
_FLAT = Goal(subject="×1,000", against="×1", at_most=1.25, text="flat: at most 1.25 times")


_KEYS_LINEAR = Goal(
    subject="×1,000", against="×10", at_most=1.5, text="10 million keys: at most 1.5 times as long as for 100,000"
)
_KEYS_FLAT = Goal(subject="×1,000", against="×10", at_most=1.15, text="10 million keys: at most 1.15 times as much")


def _prepare(kind: str, factor: int) -> Prepare:
    def prepare(effort: Effort) -> Measure:
        items = str(factor * effort.size(100, 10, 1))
        return lambda: figures_of(_PROGRAM, kind, items)

    return prepare


def _limit(kind: str) -> Prepare:
    def prepare(effort: Effort) -> Measure:
        library(_LIBRARIES[kind])
        return _prepare(f"{kind}-limit", FACTORS["×1,000"])(effort)

    return prepare


def _case(kind: str, title: str, clock: Clock, limit: str, goal: Goal | None = None, *, most_rounds: int = 3) -> Case:
    memory = clock == "memory"
    return Case(
        name=f"scale-{kind}-{'memory' if memory else 'time'}",
        group="Scale",
        title=f"{title}: {'peak memory' if memory else 'time of an item'}",
        unit="MB" if memory else "µs",
        clock=clock,
        contenders={**{name: _prepare(kind, factor) for name, factor in FACTORS.items()}, limit: _limit(kind)},
        limits=(Limit(limit, subject="×1,000"),),
        goals=(goal or (_FLAT if memory else _LINEAR),),
        most_rounds=1 if memory else most_rounds,
        warm_up=False,
    )


CASES = (
    _case("decoding", "decoding users of one response", "cpu", SIMDJSON),
    _case("exporting", "iterating over an export of users", "cpu", UNZIP, most_rounds=2),
    _case("exporting", "iterating over an export of users", "memory", UNZIP),
    _case("tracking", "sending events in bulk", "cpu", ORJSON),
    _case("tracking", "sending events in bulk", "memory", ORJSON),
    _case("importing", "reading users from Parquet and encoding them", "cpu", PYARROW),
    _case("importing", "reading users from Parquet and encoding them", "memory", PYARROW),
    _case("ledger", "recording 100 keys per item in a ledger", "cpu", INSERT, _KEYS_LINEAR, most_rounds=1),
    _case("ledger", "recording 100 keys per item in a ledger", "memory", INSERT, _KEYS_FLAT),
    _case("paging", "iterating over pages of subscribers", "cpu", SIMDJSON),
    _case("paging", "iterating over pages of subscribers", "memory", SIMDJSON),
)
