"""Results of tools as JSON texts of bounded size; what does not fit follows by a cursor."""

import json
import secrets
from collections import OrderedDict
from collections.abc import AsyncGenerator, Iterable
from typing import Any

from engagement_core.errors import InvalidRequestError

LEAST_CHARACTERS = 1000
_ENVELOPE = 200
"""Characters for all but the data."""
_MOST_OPEN = 50
"""Results that wait for their next part to be asked for."""

Rows = AsyncGenerator[Any, None]


async def rows_of(values: Iterable[Any]) -> Rows:
    """Values as the rows of a result."""
    for value in values:
        yield value


class _Open:
    """A result of which a part was returned."""

    def __init__(self, rows: Rows, *, is_list: bool) -> None:
        self._rows = rows
        self._is_list = is_list
        self._held: str | None = None
        self._is_cut = False
        """Whether `_held` is the rest of a row whose beginning was returned."""

    async def part(self, most: int) -> tuple[str, bool]:
        """The fields of the next part as JSON, and whether it is the last one."""
        taken: list[str] = []
        size = 0
        while (row := await self._next()) is not None:
            if self._is_cut or (len(row) > most and not taken):
                return await self._slice(row, most // 2)
            if size + len(row) > most:
                self._held = row
                break
            taken.append(row)
            size += len(row) + 1
        data = f'"items":[{",".join(taken)}]' if self._is_list else f'"value":{taken[0]}'
        return data, row is None

    async def _next(self) -> str | None:
        if self._held is None:
            async for row in self._rows:
                return _json(row)
            return None
        row, self._held = self._held, None
        return row

    async def _slice(self, row: str, most: int) -> tuple[str, bool]:
        """A piece of the JSON text of one row; as text in JSON it has at most twice as many characters."""
        piece, rest = row[:most], row[most:]
        self._is_cut = bool(rest)
        self._held = rest or await self._next()
        data = f'"part_of_json":{_json(piece)},"part_is_last":{_json(not rest)}'
        return data, self._held is None

    async def close(self) -> None:
        await self._rows.aclose()


class Results:
    """Returns results in parts of at most `most` characters."""

    def __init__(self, most: int) -> None:
        self._most = most - _ENVELOPE
        self._open: OrderedDict[str, _Open] = OrderedDict()

    async def value(self, value: Any) -> str:
        """The first part of one value."""
        return await self._part(_Open(rows_of([value]), is_list=False))

    async def items(self, rows: Rows) -> str:
        """The first part of a list; rows are read as they are needed."""
        return await self._part(_Open(rows, is_list=True))

    async def next_part(self, cursor: str) -> str:
        """The part that a cursor stands for.

        Raises:
            InvalidRequestError: The cursor is not known, or was used before.
        """
        found = self._open.pop(cursor, None)
        if found is None:
            raise InvalidRequestError("This cursor is unknown, expired or was used before. Call the first tool again.")
        return await self._part(found)

    async def _part(self, result: _Open) -> str:
        data, is_last = await result.part(self._most)
        if is_last:
            await result.close()
            return f"{{{data}}}"
        cursor = secrets.token_urlsafe(12)
        self._open[cursor] = result
        if len(self._open) > _MOST_OPEN:
            _, oldest = self._open.popitem(last=False)
            await oldest.close()
        return f'{{{data},"cursor":"{cursor}"}}'


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
