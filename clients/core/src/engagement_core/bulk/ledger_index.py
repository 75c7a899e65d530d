"""Finding the batch of a key among any number of keys, in constant memory.

The batches themselves are the record of what was sent; the index only tells in which of them a key may be. It is
written in sorted portions, because writing each key at once would take a random page of the file for each.
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
_SEARCH = " UNION ALL ".join(f"{select} WHERE entry BETWEEN ?1 AND ?2" for select in _ALL)


class LedgerIndex:
    """The numbers of the batches that each key is in, newest first.

    An entry is a number of 64 bits: a digest of the key, then the number of the batch. Different keys may have the same
    digest, so a batch that is found need not contain the key.
    """

    def __init__(self, database: LedgerDatabase) -> None:
        self._database = database
        self._recent: dict[str, int] = {}
        # Earlier batches of keys in `_recent`, which count again if the later batch is unsent.
        self._earlier: list[tuple[str, int]] = []
        self._filter: bytearray | None = None
        self._portions = 0
        if database.value("SELECT batch FROM indexed"):
            for select in _ALL:
                self._mark(entry for (entry,) in database.rows(select))
        for number, keys in database.unindexed_batches():
            self.make_room(number - 1)
            self.add(keys, number)

    def make_room(self, last: int) -> None:
        """Write a portion if it is full; `last` is the number of the last batch.

        Raises:
            OSError: It cannot be written.
        """
        if len(self._recent) >= PORTION:
            self._write_portion(last)

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
        if self._filter is None:
            return ()
        digest = _digest(key)
        if not self._filter[(digest & _FILTER_MASK) >> 3] & 1 << (digest & 7):
            return ()
        entries = self._database.column(_SEARCH, (digest << 32, digest << 32 | _MAX_NUMBER))
        return sorted((entry & _MAX_NUMBER for entry in entries), reverse=True)

    def _write_portion(self, last: int) -> None:
        entries = sorted(_digest(key) << 32 | batch for key, batch in (*self._earlier, *self._recent.items()))
        is_full = self._portions + 1 == _PORTIONS
        self._database.write_index(entries, last, merge=is_full)
        self._mark(entries)
        self._portions = 0 if is_full else self._portions + 1
        self._recent, self._earlier = {}, []

    def _mark(self, entries: Iterable[int]) -> None:
        if self._filter is None:
            self._filter = bytearray(1 << (_FILTER_BITS - 3))
        marked = self._filter
        for entry in entries:
            digest = entry >> 32
            marked[(digest & _FILTER_MASK) >> 3] |= 1 << (digest & 7)


def _digest(key: str) -> int:
    # SQLite stores signed numbers.
    return crc32(key.encode()) - (1 << 31)
