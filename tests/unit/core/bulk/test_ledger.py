import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from engagement_core.bulk import Ledger, Rejection, State
from engagement_core.errors import ConfigurationError, InvalidRequestError

HEADER = '{"line":"ledger","version":1}\n'
NO = Rejection("no", 7)


def written(path: Path) -> None:
    """Keys in every state there is."""
    with Ledger.open(path) as ledger:
        ledger.begin_run()
        ledger.sent(ledger.sending(["good", "bad"]), "accepted", {"bad": NO})
        ledger.sent(ledger.sending(["later"]), "unsent", {})
        ledger.sent(ledger.sending(["lost"]), "unknown", {})
        ledger.refuse("large", Rejection("too large"))
        ledger.sending(["cut off"])


STATES: dict[str, State | None] = {
    "good": "accepted",
    "bad": "rejected",
    "later": None,
    "lost": "unknown",
    "large": "rejected",
    "cut off": "unknown",
    "never seen": None,
}


def states(ledger: Ledger) -> dict[str, State | None]:
    return {key: ledger.state(key) for key in STATES}


def test_the_file_remembers_every_state(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    written(path)
    for _ in range(2):
        with Ledger.open(path) as ledger:
            assert states(ledger) == STATES
            assert ledger.rejections() == {"bad": NO, "large": Rejection("too large")}
            assert set(ledger.keys("unknown")) == {"lost", "cut off"}
        ledger.close()
        assert states(ledger) == STATES
        assert set(ledger.rejections()) == {"bad", "large"}


def test_the_file_can_be_read_by_people(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    written(path)
    assert path.read_text(encoding="utf-8").splitlines() == [
        '{"line":"ledger","version":1}',
        '{"line":"sending","chunk":1,"keys":["good","bad"]}',
        '{"line":"sent","chunk":1,"rejected":{"bad":{"code":7,"message":"no"}}}',
        '{"line":"sending","chunk":2,"keys":["later"]}',
        '{"line":"sent","chunk":2,"outcome":"unsent"}',
        '{"line":"sending","chunk":3,"keys":["lost"]}',
        '{"line":"sent","chunk":3,"outcome":"unknown"}',
        '{"line":"refused","rejected":{"large":{"code":null,"message":"too large"}}}',
        '{"line":"sending","chunk":4,"keys":["cut off"]}',
    ]


def test_a_line_torn_at_any_byte_is_repaired(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    written(path)
    whole = path.read_bytes()
    for end in range(len(whole)):
        path.write_bytes(whole[:end])
        with Ledger.open(path) as ledger:
            before = states(ledger)
            ledger.begin_run()
            ledger.sent(ledger.sending(["new"]), "accepted", {})
        kept = whole[: whole.rfind(b"\n", 0, end) + 1] or HEADER.encode()
        assert path.read_bytes().startswith(kept + b'{"line":"sending","chunk":')
        with Ledger.open(path) as ledger:
            assert states(ledger) == before
            assert ledger.state("new") == "accepted"


def test_a_long_torn_line_is_repaired(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    path.write_text(HEADER + '{"line":"sending","chunk":1,"keys":["' + "x" * 200_000, encoding="utf-8")
    Ledger.open(path).close()
    assert path.read_text(encoding="utf-8") == HEADER


@pytest.mark.parametrize("line", ["garbage", "{}", '{"line":"sent","chunk":9}', '{"line":"sending","chunk":1}'])
def test_damage_in_the_middle_is_reported(tmp_path: Path, line: str) -> None:
    path = tmp_path / "ledger.jsonl"
    text = HEADER + line + '\n{"line":"sending","chunk":1,"keys":[]}\n'
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"damaged before byte|never sent"):
        Ledger.open(path)
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("text", ["id,name\n1,Jo", "no line end", "\n", '{"line":"ledger","version":2}\n', "\x00" * 9])
def test_another_file_is_left_alone(tmp_path: Path, text: str) -> None:
    path = tmp_path / "customers.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError, match="is not a ledger; nothing was written to it"):
        Ledger.open(path)
    assert path.read_text(encoding="utf-8") == text


def test_a_second_opener_is_refused(tmp_path: Path) -> None:
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


def test_reasons_are_kept_without_addresses_and_numbers(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "ledger.jsonl") as ledger:
        ledger.begin_run()
        ledger.sent(ledger.sending(["a"]), "accepted", {"a": Rejection("jo@shop.example or 306900000000 \ud800")})
        assert ledger.rejections()["a"].message == "*** or *** ?"
    assert "shop.example" not in (tmp_path / "ledger.jsonl").read_text(encoding="utf-8")


@pytest.mark.parametrize("fsync", [False, True])
def test_each_line_is_synced_on_demand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, fsync: bool) -> None:
    synced: list[int] = []
    monkeypatch.setattr("os.fsync", synced.append)
    with Ledger.open(tmp_path / "ledger.jsonl", fsync=fsync) as ledger:
        opened = len(synced)
        ledger.begin_run()
        ledger.sent(ledger.sending(["a"]), "accepted", {})
    # The first line and the folder, then the chunk before and after.
    assert (opened, len(synced)) == ((2, 4) if fsync else (0, 0))


class TestFullDisk:
    @pytest.fixture
    def ledger(self, tmp_path: Path) -> Any:
        with Ledger.open(tmp_path / "ledger.jsonl", fsync=True) as ledger:
            ledger.begin_run()
            yield ledger

    def test_half_a_line_is_taken_back(self, ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        ticket = ledger.sending(["a"])
        before = (tmp_path / "ledger.jsonl").read_bytes()

        def full(_: int) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr("os.fsync", full)
            with pytest.raises(OSError, match="No space"):
                ledger.sent(ticket, "accepted", {})
            with pytest.raises(OSError, match="No space"):
                ledger.sending(["b"])
        assert (tmp_path / "ledger.jsonl").read_bytes() == before
        assert (ledger.state("a"), ledger.state("b")) == ("unknown", None)
        ledger.sent(ticket, "accepted", {})
        assert ledger.state("a") == "accepted"


def test_what_was_unknown_stays_so_when_sending_it_again_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    with Ledger.open(path) as ledger:
        ledger.begin_run()
        ledger.sent(ledger.sending(["lost"]), "unknown", {})
        ledger.sent(ledger.sending(["bad"]), "accepted", {"bad": NO})
        tally = ledger.sent(ledger.sending(["lost", "new", "bad"]), "unsent", {})
        assert (tally.unknown, tally.unsent) == (1, 2)
        assert [ledger.state(key) for key in ("lost", "new", "bad")] == ["unknown", None, "rejected"]
    with Ledger.open(path) as again:
        assert [again.state(key) for key in ("lost", "new", "bad")] == ["unknown", None, "rejected"]


def test_a_key_comes_once_in_a_run() -> None:
    ledger = Ledger()
    for _ in range(3):
        ledger.begin_run()
        ledger.take("a")
        with pytest.raises(InvalidRequestError, match="'a' comes twice"):
            ledger.take("a")
        ledger.end_run()


@pytest.mark.parametrize("key", ["", "\ud800"])
def test_keys_that_no_file_can_hold(key: str) -> None:
    ledger = Ledger()
    ledger.begin_run()
    with pytest.raises(InvalidRequestError, match="at least one character"):
        ledger.take(key)


def test_one_run_at_a_time() -> None:
    ledger = Ledger()
    ledger.begin_run()
    with pytest.raises(ConfigurationError, match="one run at a time"):
        ledger.begin_run()
