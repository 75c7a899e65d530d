import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from engagement_core.bulk import Ledger, Rejection, State
from engagement_core.errors import ConfigurationError, InvalidRequestError

HEADER = '{"record":"ledger","version":1}\n'
NO = Rejection("no", 7)


def write_ledger(path: Path) -> None:
    """A ledger with keys in every state."""
    with Ledger.open(path) as ledger:
        ledger.begin_run()
        ledger.end_batch(ledger.begin_batch(["good", "bad"]), "accepted", {"bad": NO})
        ledger.end_batch(ledger.begin_batch(["later"]), "unsent", {})
        ledger.end_batch(ledger.begin_batch(["lost"]), "unknown", {})
        ledger.reject("large", Rejection("too large"))
        ledger.begin_batch(["interrupted"])


STATES: dict[str, State | None] = {
    "good": "accepted",
    "bad": "rejected",
    "later": None,
    "lost": "unknown",
    "large": "rejected",
    "interrupted": "unknown",
    "never seen": None,
}


def states(ledger: Ledger) -> dict[str, State | None]:
    return {key: ledger.state(key) for key in STATES}


def test_the_file_keeps_every_state(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    write_ledger(path)
    for _ in range(2):
        with Ledger.open(path) as ledger:
            assert states(ledger) == STATES
            assert ledger.rejections() == {"bad": NO, "large": Rejection("too large")}
            assert set(ledger.keys("unknown")) == {"lost", "interrupted"}
        ledger.close()
        assert states(ledger) == STATES
        assert set(ledger.rejections()) == {"bad", "large"}


def test_the_file_is_human_readable(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    write_ledger(path)
    assert path.read_text(encoding="utf-8").splitlines() == [
        '{"record":"ledger","version":1}',
        '{"record":"sending","batch":1,"keys":["good","bad"]}',
        '{"record":"sent","batch":1,"rejected":{"bad":{"code":7,"message":"no"}}}',
        '{"record":"sending","batch":2,"keys":["later"]}',
        '{"record":"sent","batch":2,"outcome":"unsent"}',
        '{"record":"sending","batch":3,"keys":["lost"]}',
        '{"record":"sent","batch":3,"outcome":"unknown"}',
        '{"record":"rejected","rejected":{"large":{"code":null,"message":"too large"}}}',
        '{"record":"sending","batch":4,"keys":["interrupted"]}',
    ]


def test_a_record_truncated_at_any_byte_is_repaired(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    write_ledger(path)
    whole = path.read_bytes()
    for end in range(len(whole)):
        path.write_bytes(whole[:end])
        with Ledger.open(path) as ledger:
            before = states(ledger)
            ledger.begin_run()
            ledger.end_batch(ledger.begin_batch(["new"]), "accepted", {})
        kept = whole[: whole.rfind(b"\n", 0, end) + 1] or HEADER.encode()
        assert path.read_bytes().startswith(kept + b'{"record":"sending","batch":')
        with Ledger.open(path) as ledger:
            assert states(ledger) == before
            assert ledger.state("new") == "accepted"


def test_a_long_truncated_record_is_repaired(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    path.write_text(HEADER + '{"record":"sending","batch":1,"keys":["' + "x" * 200_000, encoding="utf-8")
    Ledger.open(path).close()
    assert path.read_text(encoding="utf-8") == HEADER


@pytest.mark.parametrize("line", ["garbage", "{}", '{"record":"sent","batch":9}', '{"record":"sending","batch":1}'])
def test_damage_in_the_middle_raises(tmp_path: Path, line: str) -> None:
    path = tmp_path / "ledger.jsonl"
    text = HEADER + line + '\n{"record":"sending","batch":1,"keys":[]}\n'
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"damaged before byte|never sent"):
        Ledger.open(path)
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    "text", ["id,name\n1,Jo", "no line end", "\n", '{"record":"ledger","version":2}\n', "\x00" * 9]
)
def test_a_file_that_is_no_ledger_is_left_unchanged(tmp_path: Path, text: str) -> None:
    path = tmp_path / "customers.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError, match="is not a ledger; nothing was written to it"):
        Ledger.open(path)
    assert path.read_text(encoding="utf-8") == text


def test_a_ledger_cannot_be_opened_twice(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    command = [sys.executable, "-c", "import sys; from engagement_core.bulk import Ledger; Ledger.open(sys.argv[1])"]
    environment = {"PYTHONPATH": ":".join(sys.path)}
    with Ledger.open(path):
        with pytest.raises(ConfigurationError, match="is in use"):
            Ledger.open(path)
        other = subprocess.run([*command, path], capture_output=True, encoding="utf-8", check=False, env=environment)
        assert "ConfigurationError" in other.stderr
        assert "is in use: another run has it open" in other.stderr
    assert subprocess.run([*command, path], check=False, env=environment, capture_output=True).returncode == 0
    Ledger.open(path).close()


def test_only_the_owner_can_read_the_file(tmp_path: Path) -> None:
    Ledger.open(tmp_path / "ledger.jsonl").close()
    assert stat.S_IMODE((tmp_path / "ledger.jsonl").stat().st_mode) == 0o600


def test_rejections_are_stored_without_addresses_and_numbers(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "ledger.jsonl") as ledger:
        ledger.begin_run()
        ledger.end_batch(
            ledger.begin_batch(["a"]), "accepted", {"a": Rejection("jo@shop.example or 306900000000 \ud800")}
        )
        assert ledger.rejections()["a"].message == "*** or *** ?"
    assert "shop.example" not in (tmp_path / "ledger.jsonl").read_text(encoding="utf-8")


@pytest.mark.parametrize("fsync", [False, True])
def test_fsync_flushes_each_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, fsync: bool) -> None:
    synced: list[int] = []
    monkeypatch.setattr("os.fsync", synced.append)
    with Ledger.open(tmp_path / "ledger.jsonl", fsync=fsync) as ledger:
        opened = len(synced)
        ledger.begin_run()
        ledger.end_batch(ledger.begin_batch(["a"]), "accepted", {})
    # The header and the folder, then the batch before and after it is sent.
    assert (opened, len(synced)) == ((2, 4) if fsync else (0, 0))


class TestFullDisk:
    @pytest.fixture
    def ledger(self, tmp_path: Path) -> Any:
        with Ledger.open(tmp_path / "ledger.jsonl", fsync=True) as ledger:
            ledger.begin_run()
            yield ledger

    def test_a_partial_record_is_removed(self, ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        in_flight = ledger.begin_batch(["a"])
        before = (tmp_path / "ledger.jsonl").read_bytes()

        def full(_: int) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr("os.fsync", full)
            with pytest.raises(OSError, match="No space"):
                ledger.end_batch(in_flight, "accepted", {})
            with pytest.raises(OSError, match="No space"):
                ledger.begin_batch(["b"])
        assert (tmp_path / "ledger.jsonl").read_bytes() == before
        assert (ledger.state("a"), ledger.state("b")) == ("unknown", None)
        ledger.end_batch(in_flight, "accepted", {})
        assert ledger.state("a") == "accepted"


def test_an_unknown_key_stays_unknown_if_it_is_then_unsent(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    with Ledger.open(path) as ledger:
        ledger.begin_run()
        ledger.end_batch(ledger.begin_batch(["lost"]), "unknown", {})
        ledger.end_batch(ledger.begin_batch(["bad"]), "accepted", {"bad": NO})
        counts = ledger.end_batch(ledger.begin_batch(["lost", "new", "bad"]), "unsent", {})
        assert (counts.unknown, counts.unsent) == (1, 2)
        assert [ledger.state(key) for key in ("lost", "new", "bad")] == ["unknown", None, "rejected"]
    with Ledger.open(path) as again:
        assert [again.state(key) for key in ("lost", "new", "bad")] == ["unknown", None, "rejected"]


def test_a_key_is_unique_within_a_run() -> None:
    ledger = Ledger()
    for _ in range(3):
        ledger.begin_run()
        ledger.claim("a")
        with pytest.raises(InvalidRequestError, match="'a' is not unique"):
            ledger.claim("a")
        ledger.end_run()


@pytest.mark.parametrize("key", ["", "\ud800"])
def test_invalid_keys(key: str) -> None:
    ledger = Ledger()
    ledger.begin_run()
    with pytest.raises(InvalidRequestError, match="must be a non-empty string"):
        ledger.claim(key)


def test_one_run_at_a_time() -> None:
    ledger = Ledger()
    ledger.begin_run()
    with pytest.raises(ConfigurationError, match="one run at a time"):
        ledger.begin_run()
