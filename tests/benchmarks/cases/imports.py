"""Import and cold start, each figure from a fresh process."""

import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from attrs import frozen

from tests.benchmarks.case import (
    OURS,
    Case,
    Clock,
    Effort,
    Goal,
    Limit,
    Measure,
    Prepare,
    UnavailableError,
    unavailable,
)
from tests.benchmarks.limits import START, STARTS, starts
from tests.benchmarks.loopback import loopback
from tests.benchmarks.measuring import OPEN
from tests.benchmarks.peers.generated import FOLDER, OPENAPI_GENERATOR, OPENAPI_PYTHON_CLIENT
from tests.benchmarks.processes import PLAIN, environment, figures_of

HTTPX = "import httpx alone"
BRAZE = "edx-braze-client"
EMPTY = "an empty module"
_BASE = "import httpx, attrs, msgspec"
_TIMING = """
import time
wall, cpu = time.perf_counter(), time.process_time()
{code}
cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
import sys, json
print(json.dumps({{"cpu": cpu, "wall": wall, "count": len(sys.modules)}}))
"""
_FIRST_CALL = """
import sys
base_url = sys.argv[1]
{code}
import json
pages = int(open("/proc/self/statm").read().split()[1])
print(json.dumps({{"memory": pages * 4096}}))
"""


@frozen
class Start:
    """The code that imports a contender, creates its first client and makes its first call."""

    package: str
    load: str
    client: str
    call: str = ""


_OURS = {
    "appboy": Start(
        "appboy_client",
        "import appboy_client",
        "from appboy_client import Appboy; Appboy(app_group_id='fake').users",
        "from appboy_client import Appboy\n"
        "Appboy(app_group_id='fake', base_url=base_url).users.track(events=[{'external_id': '1', 'name': 'a', "
        "'time': '2023-11-01T12:00:00Z'}])",
    ),
    "apifon": Start(
        "apifon_client",
        "import apifon_client",
        "from apifon_client import Apifon; Apifon(token='fake', secret='fake').sms",
    ),
    "appizer": Start(
        "appizer_client", "import appizer_client", "from appizer_client import Appizer; Appizer(api_key='fake').apps"
    ),
    "appoxee": Start(
        "appoxee_client",
        "import appoxee_client",
        "from appoxee_client import Appoxee; Appoxee(sdk_key='fake', secret='fake').messages",
    ),
    "braze": Start(
        "braze_rest_client",
        "import braze_rest_client",
        "from braze_rest_client import Braze; Braze(api_key='fake', cluster='iad-01').users",
    ),
}
_TRACK = "{'app_group_id': 'fake', 'events': [{'external_id': '1', 'name': 'a', 'time': '2023-11-01T12:00:00Z'}]}"
_PEERS = {
    OPENAPI_PYTHON_CLIENT: Start(
        "opc_appboy",
        "import opc_appboy",
        "from opc_appboy import Client; from opc_appboy.api.users import track_users; Client(base_url='https://a')",
        "from opc_appboy import Client\nfrom opc_appboy.api.users import track_users\n"
        f"from opc_appboy.models.user_track import UserTrack\n"
        f"track_users.sync(client=Client(base_url=base_url), body=UserTrack.from_dict({_TRACK}))",
    ),
    OPENAPI_GENERATOR: Start(
        "oag_appboy",
        "import oag_appboy",
        "import oag_appboy as a; a.UsersApi(a.ApiClient())",
        "import oag_appboy as a\napi = a.UsersApi(a.ApiClient(a.Configuration(host=base_url)))\n"
        f"api.track_users(user_track=a.UserTrack.from_dict({_TRACK}))",
    ),
    BRAZE: Start(
        "braze",
        "import braze.client",
        "from braze.client import BrazeClient; BrazeClient('fake', 'https://a', 'fake')",
        "from braze.client import BrazeClient\n"
        "BrazeClient('fake', base_url, 'fake').track_user(events=[{'external_id': '1', 'name': 'a', "
        "'time': '2023-11-01T12:00:00Z'}])",
    ),
    "stripe": Start("stripe", "import stripe", "import stripe; stripe.StripeClient('sk_test_fake').v1.customers"),
    "openai": Start("openai", "import openai", "import openai; openai.OpenAI(api_key='fake').models"),
}


def _timing(before: str, code: str, package: str) -> Prepare:
    def prepare(effort: Effort) -> Measure:
        _find(package)
        program = f"{PLAIN}{before}\n{_TIMING.format(code=code)}"
        return lambda: figures_of(program)

    return prepare


def _first_call(start: Start) -> Prepare:
    def prepare(effort: Effort) -> Measure:
        _find(start.package)
        program = PLAIN + _FIRST_CALL.format(code=start.call)

        def run() -> dict[str, float]:
            with loopback() as base_url:
                return figures_of(program, base_url)

        return run

    return prepare


@cache
def _find(package: str) -> None:
    """Raise UnavailableError if a package is not installed."""
    if str(FOLDER) not in sys.path:
        sys.path.append(str(FOLDER))
    if find_spec(package) is None:
        raise UnavailableError("not installed")


def _import_case(vendor: str) -> Case:
    ours = _OURS[vendor]
    return Case(
        name=f"import-{vendor}",
        group="Import",
        title=f"{vendor}: import",
        unit="ms",
        clock="cpu",
        contenders={
            OURS: _timing(_BASE, ours.load, ours.package),
            HTTPX: _timing("", "import httpx", "httpx"),
            **starts(),
        },
        limits=STARTS,
        goals=(Goal(against=HTTPX, at_most=0.2, text="at most 20 % of it on top"),),
        most_rounds=7,
    )


def _first_case(vendor: str, clock: Clock = "cpu") -> Case:
    ours = _OURS[vendor]
    contenders = {
        OURS: _timing(_BASE, ours.client, ours.package),
        HTTPX: _timing("", "import httpx", "httpx"),
    }
    if vendor == "appboy":
        contenders |= {name: _timing(_BASE, start.client, start.package) for name, start in _PEERS.items()}
    contenders |= starts() if clock == "cpu" else {START: _timing("", "pass", "sys")}
    return Case(
        name=f"first-{vendor}" if clock == "cpu" else "modules",
        group="Import",
        title=f"{vendor}: first client with its first resource"
        if clock == "cpu"
        else "modules loaded for the first client",
        unit="ms" if clock == "cpu" else "modules",
        clock=clock,
        contenders=contenders,
        limits=STARTS if clock == "cpu" else (Limit(START),),
        goals=(Goal(against=HTTPX, at_most=0.5, text="at most 50 % of it on top"),) if clock == "cpu" else (),
        most_rounds=7 if clock == "cpu" else 1,
    )


def _slowest_module_case(vendor: str) -> Case:
    ours = _OURS[vendor]

    def slowest(seconds: Mapping[str, float]) -> float:
        return max(own for name, own in seconds.items() if name.startswith(("engagement_core", ours.package)))

    return Case(
        name=f"slowest-module-{vendor}",
        group="Import",
        title=f"{vendor}: slowest of our modules for the first client, as by `python -X importtime`",
        unit="ms",
        clock="wall",
        contenders={
            OURS: _import_times(f"{_BASE}\n{ours.client}", slowest),
            HTTPX: _import_times("import httpx", lambda seconds: sum(seconds.values())),
            EMPTY: _import_empty,
        },
        limits=(Limit(EMPTY),),
        goals=(Goal(against=HTTPX, at_most=0.05, text="at most 5 % of it"),),
        most_rounds=7,
    )


def _import_empty(effort: Effort) -> Measure:
    folder = OPEN.enter_context(TemporaryDirectory())
    Path(folder, "empty_module.py").touch()
    run = _import_times(
        f"import sys\nsys.path.insert(0, {folder!r})\nimport empty_module", lambda seconds: seconds["empty_module"]
    )(effort)
    # The first import compiles it.
    run()
    return run


def _import_times(code: str, select: Callable[[Mapping[str, float]], float]) -> Prepare:
    """Measure the seconds that modules take by themselves, without those that they import."""
    command = [sys.executable, "-X", "importtime", "-c", f"{PLAIN}{code}"]

    def run() -> dict[str, float]:
        done = subprocess.run(command, env=environment(), capture_output=True, encoding="utf-8", check=True)
        rows = [line.removeprefix("import time:").split("|") for line in done.stderr.splitlines()]
        # The first row has titles.
        own = {row[2].strip(): int(row[0]) / 1e6 for row in rows if len(row) == 3 and row[0].strip().isdigit()}
        return {"wall": select(own)}

    return lambda _: run


def _memory_case() -> Case:
    bare = Start("httpx", "", "", f"import httpx\nhttpx.Client().post(base_url, json={_TRACK}).json()")
    without_call = unavailable("no vendor to call")
    return Case(
        name="first-call-memory",
        group="Import",
        title="resident memory after the first call",
        unit="MB",
        clock="memory",
        contenders={
            OURS: _first_call(_OURS["appboy"]),
            "bare httpx with json": _first_call(bare),
            **{name: _first_call(start) if start.call else without_call for name, start in _PEERS.items()},
            START: _first_call(Start("sys", "", "", "pass")),
        },
        limits=(Limit(START),),
        most_rounds=3,
    )


CASES = (
    *(_import_case(vendor) for vendor in _OURS),
    *(_first_case(vendor) for vendor in _OURS),
    _first_case("appboy", "count"),
    *(_slowest_module_case(vendor) for vendor in _OURS),
    _memory_case(),
)
