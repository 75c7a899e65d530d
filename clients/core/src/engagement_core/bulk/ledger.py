"""What is known of each object, across runs and crashes."""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Literal, NamedTuple, Self

from engagement_core.bulk.item import Rejection
from engagement_core.bulk.job import JobIdentity, refuse_other_job
from engagement_core.bulk.ledger_file import Journal, LedgerFile, MemoryRecords, Rejections
from engagement_core.bulk.records import Bound, Outcome, Refused, Sending, Sent
from engagement_core.bulk.row_numbers import mask_around_rows
from engagement_core.errors import ConfigurationError, InvalidRequestError

State = Literal["accepted", "rejected", "unknown"]
"""`unknown`: it was sent, and no answer says what became of it."""

_UNSENT, _UNKNOWN, _ACCEPTED, _REJECTED = range(4)
_STATES: tuple[State | None, ...] = (None, "unknown", "accepted", "rejected")
_MASK = 3
_NOTHING: Mapping[str, int] = {}
_RUN = 4
_OUTCOMES: dict[Outcome, int] = {"accepted": _ACCEPTED, "unknown": _UNKNOWN, "unsent": _UNSENT}


class InFlight(NamedTuple):
    """A chunk that is being sent."""

    number: int
    keys: Sequence[str]
    before: Mapping[str, int]
    """What was known of the keys that are not sent for the first time."""


class Counts(NamedTuple):
    """Numbers of items of a chunk."""

    accepted: int
    rejected: int
    unknown: int
    unsent: int


class Ledger:
    """What is known of each key: accepted, rejected, unknown, or nothing, which is: not sent.

    `Ledger()` keeps it in memory, `Ledger.open(path)` in a file that the next run goes on with. Of an object only its
    key is kept, and of a rejection the vendor's message with e-mail addresses and phone numbers masked. A ledger serves
    one run at a time, and one job: an operation with the arguments that all its requests share.
    """

    def __init__(self) -> None:
        self._journal: Journal = MemoryRecords()
        # Per key one small number, since there may be millions: the state, and the run that last met the key.
        self._codes: dict[str, int] = {}
        self._run = 0
        self._job: JobIdentity | None = None
        self._in_use = False
        self._chunk = 0

    @classmethod
    def open(cls, path: str | os.PathLike[str], *, fsync: bool = False) -> Self:
        """Go on with the ledger in a file, or start one there. Close it, or use it in a `with` block.

        Each chunk gets a line before it is sent and one when its outcome is known, handed to the operating system at
        once; so a killed process loses nothing, and what it was sending is `unknown`. `fsync` waits for the disk each
        time and covers a power cut as well.

        Raises ConfigurationError where the file is in use by another run, is damaged or is no ledger, and OSError
        where it cannot be opened.
        """
        journal = LedgerFile(Path(path), fsync=fsync)
        ledger = cls()
        try:
            ledger._replay(journal)
        except BaseException:
            journal.close()
            raise
        ledger._journal = journal
        return ledger

    def _replay(self, journal: LedgerFile) -> None:
        codes = self._codes
        under_way: dict[int, tuple[list[str], Mapping[str, int]]] = {}
        for line in journal.replay():
            if isinstance(line, Sending):
                keys = line.keys
                under_way[line.chunk] = keys, self._known(keys)
                self._chunk = line.chunk
                for key in keys:
                    codes[key] = _UNKNOWN
            elif isinstance(line, Sent):
                if line.chunk not in under_way:
                    raise ConfigurationError(f"The ledger has an outcome of chunk {line.chunk}, which was never sent.")
                keys, before = under_way.pop(line.chunk)
                if line.outcome == "accepted" and not line.rejected:
                    # Nearly every line of a long ledger.
                    for key in keys:
                        codes[key] = _ACCEPTED
                else:
                    self._settle(InFlight(line.chunk, keys, before), line.outcome, line.rejected)
            elif isinstance(line, Refused):
                codes.update(dict.fromkeys(line.rejected, _REJECTED))
            elif isinstance(line, Bound):
                self._job = line.job

    def state(self, key: str) -> State | None:
        """What is known of a key; None where it was never sent, or certainly not processed."""
        return _STATES[self._codes.get(key, _UNSENT) & _MASK]

    def keys(self, state: State) -> Iterator[str]:
        """All keys in a state, while no run is under way."""
        return (key for key, code in self._codes.items() if _STATES[code & _MASK] == state)

    def rejections(self) -> dict[str, Rejection]:
        """The last reason of each key that is rejected now; a run's report has those of the run, without a dict."""
        found = self._journal.rejections(0, self._journal.end)
        return {key: reason for key, reason in found if self.state(key) == "rejected"}

    def close(self) -> None:
        """Close the file; what is known stays readable."""
        self._journal.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def begin_run(self, job: JobIdentity | None = None) -> int:
        """Start a run of a job and tell where its lines will start.

        Raises ConfigurationError while another run goes on, in a forked process, and where the ledger knows what became
        of the objects of another job.
        """
        if self._in_use:
            raise ConfigurationError("The ledger is in use: a ledger serves one run at a time.")
        self._journal.refuse_fork()
        self._bind(job)
        self._in_use = True
        self._run += _RUN
        return self._journal.end

    def _bind(self, job: JobIdentity | None) -> None:
        if job == self._job:
            return
        # A job of which nothing came can be corrected.
        if self._job is not None and any(code & _MASK for code in self._codes.values()):
            refuse_other_job(self._job, job)
        self._journal.write(Bound(job))
        self._job = job

    def end_run(self) -> None:
        """Let the next run begin."""
        self._in_use = False

    def rejections_since(self, start: int) -> Rejections:
        """What was rejected since a run began there."""
        return self._journal.rejections(start, self._journal.end)

    def take(self, key: str) -> State | None:
        """What is known of a key that comes up in this run.

        Raises InvalidRequestError where it comes up again, is empty or has no form in UTF-8.
        """
        if not key or not (key.isascii() or _is_unicode(key)):
            raise InvalidRequestError(f"The key of an item is a text with at least one character, not {key!r}.")
        code = self._codes.get(key, _UNSENT)
        if code >= self._run:
            raise InvalidRequestError(f"The key {key!r} comes twice; each item of a run needs its own.")
        state = code & _MASK
        self._codes[key] = state | self._run
        return _STATES[state]

    def sending(self, keys: Sequence[str]) -> InFlight:
        """Note that a chunk is about to be sent; raises OSError, and then it must not be."""
        ticket = InFlight(self._chunk + 1, keys, self._known(keys))
        self._journal.write(Sending(ticket.number, list(keys)))
        self._chunk = ticket.number
        self._codes.update(dict.fromkeys(keys, _UNKNOWN | self._run))
        return ticket

    def sent(self, ticket: InFlight, outcome: Outcome, rejected: Mapping[str, Rejection]) -> Counts:
        """Note what became of a chunk: of the keys that were rejected, and of all others.

        Unsent keys go back to what was known of them before. Raises OSError; all are unknown then.
        """
        rejected = {key: _masked(reason) for key, reason in rejected.items()}
        self._journal.write(Sent(ticket.number, outcome, rejected))
        return self._settle(ticket, outcome, rejected)

    def refuse(self, key: str, reason: Rejection) -> None:
        """Note that a key will never be sent; raises OSError."""
        self._journal.write(Refused({key: _masked(reason)}))
        self._codes[key] = _REJECTED | self._run

    def _known(self, keys: Sequence[str]) -> Mapping[str, int]:
        if self._codes.keys().isdisjoint(keys):
            return _NOTHING
        return {key: state for key in keys if (state := self._codes.get(key, _UNSENT) & _MASK)}

    def _settle(self, ticket: InFlight, outcome: Outcome, rejected: Mapping[str, Rejection]) -> Counts:
        others = len(ticket.keys) - len(rejected)
        codes = dict.fromkeys(ticket.keys, _OUTCOMES[outcome] | self._run)
        still_unknown = 0
        if outcome == "unsent":
            codes.update((key, state | self._run) for key, state in ticket.before.items())
            still_unknown = list(ticket.before.values()).count(_UNKNOWN)
        codes.update(dict.fromkeys(rejected, _REJECTED | self._run))
        self._codes.update(codes)
        return Counts(
            accepted=others if outcome == "accepted" else 0,
            rejected=len(rejected),
            unknown=others if outcome == "unknown" else still_unknown,
            unsent=others - still_unknown if outcome == "unsent" else 0,
        )


def _is_unicode(text: str) -> bool:
    return _writable(text) == text


def _writable(text: str) -> str:
    # Lone surrogates have no place in a file of UTF-8.
    return text.encode(errors="replace").decode()


def _masked(reason: Rejection) -> Rejection:
    return Rejection(_writable(mask_around_rows(reason.message)), reason.code)


class EphemeralLedger(Ledger):
    """A ledger in memory for one run whose keys cannot come twice, such as places in the input.

    It forgets each chunk that the vendor has processed, but for its rejections; a key that came twice would not be
    noticed.
    """

    def sent(self, ticket: InFlight, outcome: Outcome, rejected: Mapping[str, Rejection]) -> Counts:
        """Note what became of a chunk."""
        tally = super().sent(ticket, outcome, rejected)
        if outcome == "accepted":
            for key in ticket.keys:
                if key not in rejected:
                    self._codes.pop(key, None)
        return tally
