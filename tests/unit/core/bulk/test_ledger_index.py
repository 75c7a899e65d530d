"""The ledger against a dictionary, in any order of events, with an index that is written every few keys."""

import shutil
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engagement_core.bulk import Ledger, Rejection, State, ledger_index
from engagement_core.bulk.batches import InFlightBatch
from engagement_core.bulk.ledger_index import Occurrences
from engagement_core.errors import InvalidRequestError

COLLIDING = ("plumless", "buckeroo")
"""Two words with the same CRC-32."""
KEYS = [*(f"key-{number}" for number in range(8)), *COLLIDING]
outcomes = st.sampled_from(["accepted", "unknown", "unsent", "undone"])
batches = st.tuples(
    st.lists(st.sampled_from(KEYS), min_size=1, max_size=4, unique=True),
    outcomes,
    st.sets(st.integers(0, 3), max_size=1),
    st.booleans(),
)
moments = st.sampled_from(["run", "open", "crash", "end", "resolve as accepted", "resolve as unsent"])
histories = st.lists(st.one_of(batches, st.sampled_from(KEYS), moments), min_size=10, max_size=60)


@pytest.fixture(autouse=True)
def small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger_index, "PORTION", 5)
    monkeypatch.setattr(ledger_index, "_PORTIONS", 3)


class Model:
    """A ledger, and a dictionary of what it should say."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.opened = [Ledger.open(folder / "0.ledger")]
        self.states: dict[str, State] = {}
        self.busy: set[str] = set()
        """Keys that the current run has sent or is about to send."""
        self.in_flight: list[tuple[InFlightBatch, Any, set[int]]] = []
        self.ledger.begin_run()

    @property
    def ledger(self) -> Ledger:
        return self.opened[-1]

    def claim(self, key: str) -> bool:
        if key in self.busy:
            with pytest.raises(InvalidRequestError, match="not unique"):
                self.ledger.claim(key)
            return False
        assert self.ledger.claim(key) == self.states.get(key)
        self.busy.add(key)
        return True

    def begin(self, keys: list[str], outcome: Any, positions: set[int]) -> None:
        claimed = [key for key in keys if self.claim(key)]
        if claimed:
            self.in_flight.append((self.ledger.begin_batch(claimed), outcome, positions))

    def end(self) -> None:
        batch, outcome, positions = self.in_flight.pop(0)
        is_undone = outcome == "undone"
        rejected = {batch.keys[position] for position in positions if position < len(batch.keys)}
        others = [key for key in batch.keys if key not in rejected]
        reasons = {key: Rejection("no") for key in sorted(rejected)}
        self.ledger.end_batch(batch, "unsent" if is_undone else outcome, reasons, resend=is_undone)
        self.note(rejected, "rejected")
        if is_undone and others:
            self.ledger.end_batch(self.ledger.begin_batch(others), "accepted", {})
            self.note(others, "accepted")
        elif outcome == "unsent":
            self.busy.difference_update(others)
        elif not is_undone:
            self.note(others, outcome)

    def note(self, keys: Iterable[str], state: State) -> None:
        self.states.update((key, state) for key in keys)

    def reject(self, key: str) -> None:
        if self.claim(key):
            self.ledger.reject(key, Rejection("no"))
            self.states[key] = "rejected"

    def resolve(self, outcome: Literal["accepted", "unsent"]) -> None:
        unknown = [key for key, state in self.states.items() if state == "unknown" and key not in self.busy]
        self.ledger.resolve(unknown, outcome)
        for key in unknown:
            if outcome == "accepted":
                self.states[key] = "accepted"
                self.busy.add(key)
            else:
                del self.states[key]

    def next_run(self, moment: str) -> None:
        if moment == "run":
            while self.in_flight:
                self.end()
            self.ledger.end_run()
        else:
            # Keys in flight are unknown.
            self.note((key for batch, _, _ in self.in_flight for key in batch.keys), "unknown")
            self.in_flight.clear()
            self.opened.append(Ledger.open(self._left_by(moment)))
        self.busy.clear()
        self.ledger.begin_run()

    def _left_by(self, moment: str) -> Path:
        source = self.ledger.path
        assert source is not None
        if moment == "open":
            self.ledger.close()
            return source
        # What a killed process leaves: the files as they are.
        copy = self.folder / f"{len(self.opened)}.ledger"
        for suffix in ("", "-wal"):
            shutil.copyfile(f"{source}{suffix}", f"{copy}{suffix}")
        return copy


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("ledgers")


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(histories)
def test_any_history(folder: Path, history: list[Any]) -> None:
    for file in folder.iterdir():
        file.unlink()
    model = Model(folder)
    for event in history:
        if event in ("run", "open", "crash"):
            model.next_run(event)
        elif event == "end":
            if model.in_flight:
                model.end()
        elif event == "resolve as accepted":
            model.resolve("accepted")
        elif event == "resolve as unsent":
            model.resolve("unsent")
        elif isinstance(event, str):
            model.reject(event)
        else:
            *batch, ends_at_once = event
            before = len(model.in_flight)
            model.begin(*batch)
            if ends_at_once and len(model.in_flight) > before:
                model.end()
    model.next_run("open")
    assert {key: model.ledger.state(key) for key in KEYS} == {key: model.states.get(key) for key in KEYS}
    counted = list(model.states.values())
    assert model.ledger.counts() == {state: counted.count(state) for state in ("accepted", "rejected", "unknown")}
    rejected = {key for key, state in model.states.items() if state == "rejected"}
    assert {key for key, _ in model.ledger.rejections()} == rejected
    for ledger in model.opened:
        ledger.close()


def test_an_earlier_batch_is_found_after_a_later_one_was_unsent(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "run.ledger") as ledger:
        ledger.begin_run()
        ledger.claim("a")
        ledger.end_batch(ledger.begin_batch(["a"]), "unknown", {})
        ledger.end_run()
        ledger.begin_run()
        ledger.claim("a")
        in_flight = ledger.begin_batch(["a"])
        # Writes a portion, with the later batch of the key.
        for key in KEYS:
            ledger.claim(key)
            ledger.begin_batch([key])
        ledger.end_batch(in_flight, "unsent", {})
        assert ledger.state("a") == "unknown"
    with Ledger.open(tmp_path / "run.ledger") as ledger:
        assert ledger.state("a") == "unknown"


def test_a_key_that_a_stopped_run_has_not_sent_can_be_claimed_by_the_next() -> None:
    ledger = Ledger()
    for _ in range(2):
        ledger.begin_run()
        assert ledger.claim("a") is None
        ledger.end_run()


@given(st.lists(st.integers(0, 40), max_size=200))
def test_occurrences_are_counted(numbers: list[int]) -> None:
    # The same upper half for all, so that the filter does not decide alone.
    digests = [b"\xff\x00\x00\x01" + number.to_bytes(8, "little") for number in numbers]
    counted, occurrences = Counter[bytes](), Occurrences()
    for digest in digests:
        counted[digest] += 1
        assert occurrences.count(digest) == counted[digest]


def test_only_unknown_keys_can_be_resolved() -> None:
    with Ledger() as ledger:
        ledger.begin_run()
        ledger.end_batch(ledger.begin_batch(["lost", "found"]), "unknown", {})
        with pytest.raises(InvalidRequestError, match="'new' is unsent, and only unknown ones can be resolved"):
            ledger.resolve(["lost", "new"], "accepted")
        assert ledger.state("lost") == "unknown"
        ledger.resolve(["lost"], "unsent")
        ledger.resolve(["found"], "accepted")
        assert (ledger.state("lost"), ledger.state("found")) == (None, "accepted")
        assert ledger.counts() == {"accepted": 1, "rejected": 0, "unknown": 0}


def test_numbers_of_forgotten_batches_are_not_used_again(tmp_path: Path) -> None:
    path = tmp_path / "run.ledger"
    with Ledger.open(path) as ledger:
        ledger.begin_run()
        # The last one writes a portion; the next run forgets all of them.
        for number in range(ledger_index.PORTION + 1):
            ledger.reject(f"file.csv row {number}", Rejection("no"), is_invalid=True)
        ledger.end_run()
        ledger.begin_run()
    with Ledger.open(path) as ledger:
        ledger.begin_run()
        ledger.end_batch(ledger.begin_batch(["a"]), "accepted", {})
    with Ledger.open(path) as ledger:
        assert ledger.state("a") == "accepted"


@pytest.mark.parametrize("reopen", [True, False])
def test_an_unknown_key_that_is_then_invalid_does_not_become_unsent(tmp_path: Path, *, reopen: bool) -> None:
    ledger = Ledger.open(tmp_path / "run.ledger")
    ledger.begin_run()
    ledger.end_batch(ledger.begin_batch(["a"]), "unknown", {})
    ledger.end_run()
    ledger.begin_run()
    ledger.claim("a")
    ledger.reject("a", Rejection("too large"), is_invalid=True)
    ledger.end_run()
    if reopen:
        ledger.close()
        ledger = Ledger.open(tmp_path / "run.ledger")
    ledger.begin_run()
    assert ledger.state("a") == "rejected"
    ledger.close()
