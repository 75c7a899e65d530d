"""Finding the batch of a key, and equal objects, among any number of them in constant memory.

Entries are written in sorted portions, because writing each at once would take a random page of the file for each.
"""

from collections.abc import Iterable, Mapping, Sequence
from zlib import crc32

from engagement_core.bulk.ledger_database import LedgerDatabase

PORTION = 50_000
"""Keys that are held in memory before they are written."""
_PORTIONS = 20
"""Portions in the small index before it is merged into the large one, which is mostly unchanged pages."""
_FILTER_BITS = 26
"""Binary logarithm of the size of the filter, which is 8 MB: most of the searches for new keys end there."""
_FILTER_MASK = (1 << _FILTER_BITS) - 1
_MAX_NUMBER = (1 << 32) - 1
_ALL = ("SELECT entry FROM small_index", "SELECT entry FROM large_index")
_SEARCH = " UNION ALL ".join(f"{select} WHERE entry BETWEEN ? AND ?" for select in _ALL)


class EntryIndex:
    """A set of numbers of 64 bits, in a database."""

    def __init__(self, database: LedgerDatabase) -> None:
        self._database = database
        self._filter: bytearray | None = None
        self._portions = 0
        if database.value("SELECT batch FROM indexed"):
            for select in _ALL:
                self._mark(entry for (entry,) in database.rows(select))

    def between(self, first: int, last: int) -> list[int]:
        """The entries from one to another, which have the same upper 32 bits."""
        if self._filter is None or not self._filter[(first >> 32 & _FILTER_MASK) >> 3] & 1 << (first >> 32 & 7):
            return []
        return self._database.column(_SEARCH, (first, last) * len(_ALL))

    def write(self, entries: Iterable[int], last: int) -> None:
        """Write a portion; the last batch in it is remembered. Raises OSError if it cannot be written."""
        portion = sorted(entries)
        is_full = self._portions + 1 == _PORTIONS
        self._database.write_index(portion, last, merge=is_full)
        self._mark(portion)
        self._portions = 0 if is_full else self._portions + 1

    def _mark(self, entries: Iterable[int]) -> None:
        if self._filter is None:
            self._filter = bytearray(1 << (_FILTER_BITS - 3))
        marked = self._filter
        for entry in entries:
            upper = entry >> 32
            marked[(upper & _FILTER_MASK) >> 3] |= 1 << (upper & 7)


class LedgerIndex:
    """The numbers of the batches that each key is in, newest first.

    An entry is a digest of the key in 32 bits, then the number of the batch. Different keys may have the same digest,
    so a batch that is found need not contain the key: the batches themselves are the record of what was sent.
    """

    def __init__(self, database: LedgerDatabase) -> None:
        self._entries = EntryIndex(database)
        self._recent: dict[str, int] = {}
        # Earlier batches of keys in `_recent`, which count again if the later batch is unsent.
        self._earlier: list[tuple[str, int]] = []
        for number, keys in database.unindexed_batches():
            self.make_room(number - 1)
            self.add(keys, number)

    def make_room(self, last: int) -> None:
        """Write a portion if it is full; `last` is the number of the last batch.

        Raises:
            OSError: It cannot be written.
        """
        if len(self._recent) >= PORTION:
            batches = (*self._earlier, *self._recent.items())
            self._entries.write((_digest(key) << 32 | number for key, number in batches), last)
            self._recent, self._earlier = {}, []

    def add(self, keys: Iterable[str], number: int, before: Iterable[tuple[str, int]] = ()) -> None:
        """Note that a batch contains keys, and which batches they were in before."""
        self._earlier += before
        self._recent.update(dict.fromkeys(keys, number))

    def remove(self, keys: Iterable[str], number: int, before: Mapping[str, int]) -> None:
        """Return keys to the batches that they were in before one that is unsent."""
        for key in keys:
            if self._recent.get(key) == number:
                del self._recent[key]
            if key in before:
                self._recent[key] = before[key]

    def numbers(self, key: str) -> Sequence[int]:
        """The numbers of batches that may contain a key, newest first."""
        recent = self._recent.get(key)
        if recent is not None:
            return (recent,)
        first = _digest(key) << 32
        return sorted(
            (entry & _MAX_NUMBER for entry in self._entries.between(first, first | _MAX_NUMBER)), reverse=True
        )


class Occurrences:
    """Counts how often each digest occurs, in constant memory unless many occur more than once."""

    def __init__(self) -> None:
        self._recent: set[int] = set()
        self._repeated: dict[int, int] = {}
        self._entries: EntryIndex | None = None

    def count(self, digest: bytes) -> int:
        """The number of this occurrence of a digest, whose first 64 bits count; 1 for the first.

        Raises:
            OSError: The temporary file cannot be written.
        """
        entry = int.from_bytes(digest[:8], "big", signed=True)
        if entry in self._repeated or entry in self._recent or self._is_written(entry):
            number = self._repeated[entry] = self._repeated.get(entry, 1) + 1
            return number
        if len(self._recent) >= PORTION:
            self._entries = self._entries or EntryIndex(LedgerDatabase())
            self._entries.write(self._recent, 1)
            self._recent = set()
        self._recent.add(entry)
        return 1

    def _is_written(self, entry: int) -> bool:
        return self._entries is not None and bool(self._entries.between(entry, entry))


def _digest(key: str) -> int:
    # SQLite stores signed numbers.
    return crc32(key.encode()) - (1 << 31)
