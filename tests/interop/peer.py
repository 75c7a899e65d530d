"""npm's braze-api, another client of Braze: each of its methods is called against our mock."""

import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
from attrs import frozen

from braze_rest_client.testing import BrazeMock
from braze_rest_client.testing.mocking import seed_ids
from engagement_core.testing import MockServer
from tests.interop.accepted import FILE, load_peer_faults
from tests.interop.languages import joined
from tests.interop.node import HERE, STRICT, TSC, run

PROGRAM = HERE / "peers" / "braze_api.ts"
METHODS = HERE / "peers" / "braze_api.toml"
"""Its methods, and what they are in our client."""

# A type parameter, since a literal that is passed as the type itself may have no field that the type lacks.
_CHECK = (
    'import type { Braze } from "braze-api";',
    "type Returned<M extends (...args: never[]) => unknown> =",
    "  ReturnType<M> extends AsyncGenerator<infer Item> ? Item[] : Awaited<ReturnType<M>>;",
    "function check<T>() { return <const U extends T>(value: U): void => void value; }",
)
_ERROR = re.compile(r"\((?P<line>\d+),\d+\): error (?P<message>.*)")


@frozen(kw_only=True)
class Outcome:
    """What a call returned, or its error."""

    result: Any = None
    error: str | None = None


@frozen
class Printed:
    """What the program prints."""

    methods: list[str]
    """The methods of the client."""
    outcomes: Mapping[str, Outcome]
    """By method, and after a comma words that tell two calls of it apart."""


def methods() -> dict[str, str]:
    """The methods of our client, by those of braze-api."""
    return msgspec.convert(tomllib.loads(METHODS.read_text(encoding="utf-8")), dict[str, str])


def faults_of_peer(folder: Path) -> list[str]:
    """Call each method; return errors, results of the wrong type, and differences from the committed lists."""
    printed = _printed()
    called = {call.partition(",")[0] for call in printed.outcomes}
    found = [*_errors(printed.outcomes), *_type_errors(printed.outcomes, folder)]
    return [
        *(f"{METHODS}: {name} is not called or not listed" for name in sorted(set(printed.methods) ^ called)),
        *(f"{METHODS}: {name} is missing or gone" for name in sorted(set(printed.methods) ^ set(methods()))),
        *_not_accepted(found),
    ]


def _printed() -> Printed:
    ids = {name: value for name, value in vars(seed_ids).items() if name.isupper() and isinstance(value, str)}
    with MockServer(BrazeMock()) as server:
        variables = {
            "MOCK_URL": server.base_url,
            "MOCK_CREDENTIALS": json.dumps(dict(BrazeMock.CREDENTIALS)),
            "MOCK_IDS": json.dumps(ids),
        }
        done = run(PROGRAM, [], variables=variables)
    if done.returncode:
        raise RuntimeError(f"{PROGRAM} failed:\n{done.stderr}")
    return msgspec.json.decode(done.stdout, type=Printed)


def _errors(outcomes: Mapping[str, Outcome]) -> Iterator[tuple[str, str]]:
    for call, outcome in outcomes.items():
        if outcome.error is not None:
            yield call, outcome.error


def _type_errors(outcomes: Mapping[str, Outcome], folder: Path) -> Iterator[tuple[str, str]]:
    """Let the compiler compare each result, written as a literal, with the type of its method."""
    calls = [call for call, outcome in outcomes.items() if outcome.error is None]
    checks = [f"check<Returned<{_method_type(call)}>>()({json.dumps(outcomes[call].result)});" for call in calls]
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "results.ts"
    file.write_text("\n".join([*_CHECK, *checks]), encoding="utf-8")
    for line in joined(run(TSC, [*STRICT, file]).stdout.splitlines()):
        match = _ERROR.search(line)
        if match is None:
            raise RuntimeError(f"tsc cannot check the results: {line}")
        yield calls[int(match["line"]) - len(_CHECK) - 1], match["message"]


def _method_type(call: str) -> str:
    names = call.partition(",")[0].split(".")
    return "Braze" + "".join(f'["{name}"]' for name in names)


def _not_accepted(found: Iterable[tuple[str, str]]) -> Iterator[str]:
    accepted = {(fault.call, fault.message): False for fault in load_peer_faults()}
    for call, message in found:
        reason = next(((of, part) for of, part in accepted if of == call and part in message), None)
        if reason is None:
            yield f"{call}: {message}"
        else:
            accepted[reason] = True
    yield from (f"{FILE}: {call} is fine now: {part}" for (call, part), used in accepted.items() if not used)
