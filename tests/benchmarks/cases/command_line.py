"""The command line, each figure the processor time of a whole process."""

import sys
from collections.abc import Sequence
from importlib.util import find_spec

from tests.benchmarks.case import OURS, Case, Effort, Goal, Measure, Prepare, UnavailableError
from tests.benchmarks.limits import STARTS, starts
from tests.benchmarks.loopback import loopback
from tests.benchmarks.processes import run

LIBRARIES = "import click, rich"
SCRIPT = "the same call in a script"
_VENDORS = ("appboy", "apifon", "appizer", "appoxee")
_CALL = ["users", "track", "--attributes", '{"external_id": "1", "plan": "free"}']
_SAME_CALL = """
from appboy_client import Appboy
with Appboy.from_env() as appboy:
    print(appboy.users.track(attributes=[{"external_id": "1", "plan": "free"}]).to_json())
"""


def _process(*words: str, calls: bool = False) -> Prepare:
    """A Python process, for calls with the address of a server in its environment."""

    def prepare(effort: Effort) -> Measure:
        _need_libraries()
        command: Sequence[str] = [sys.executable, *words]
        if not calls:
            return lambda: run(command).cost

        def call() -> dict[str, float]:
            with loopback() as base_url:
                return {**run(command, also={"APPBOY_BASE_URL": base_url, "APPBOY_APP_GROUP_ID": "fake"}).cost}

        return call

    return prepare


def _need_libraries() -> None:
    """Raise UnavailableError if a library of the extra `cli` is not installed."""
    for name in ("click", "rich", "yaml"):
        if find_spec(name) is None:
            raise UnavailableError(f"{name} is not installed")


def _help_case(vendor: str) -> Case:
    return Case(
        name=f"help-{vendor}",
        group="Command line",
        title=f"{vendor} --help",
        unit="ms",
        clock="cpu",
        contenders={
            OURS: _process("-m", f"{vendor}_client", "--help"),
            LIBRARIES: _process("-c", LIBRARIES),
            **starts(),
        },
        limits=STARTS,
        goals=(Goal(against=LIBRARIES, at_most=1.6, text="at most 1.6 times"),),
        most_rounds=7,
    )


CASES = (
    *(_help_case(vendor) for vendor in _VENDORS),
    Case(
        name="command-call",
        group="Command line",
        title="one call",
        unit="ms",
        clock="cpu",
        contenders={
            OURS: _process("-m", "appboy_client", *_CALL, calls=True),
            SCRIPT: _process("-c", _SAME_CALL, calls=True),
            **starts(),
        },
        limits=STARTS,
        goals=(Goal(against=SCRIPT, at_most=1.25, text="at most 1.25 times"),),
        most_rounds=7,
    ),
)
