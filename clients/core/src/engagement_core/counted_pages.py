"""Pages with numbers from 1 and a size that the caller may choose, in an answer that counts all items."""

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from engagement_core.pagination import PageStyle, follow


@frozen(kw_only=True)
class CountedPages(PageStyle):
    """The number of a page and its size; a link, or the items themselves, say whether another page follows.

    Links are never followed, since they may lead to another host: whether there is one is all that counts.
    """

    page: str = "page"
    size: str = "size"
    size_in_answer: str
    """Path of the size in the answer, which holds where a vendor allows no larger one than it."""
    total: str
    """Path of the number of all items."""
    link: str = ""
    """Path of the link to the next page, which is empty on the last page; empty where answers have no links."""

    @property
    def parameters(self) -> tuple[str, ...]:
        """The number and the size."""
        return (self.page, self.size)

    @property
    def paths(self) -> tuple[str, ...]:
        """The items, the size, the total, and the link."""
        return tuple(path for path in (self.items, self.size_in_answer, self.total, self.link) if path)

    def next(self, sent: Mapping[str, Any], body: Any, count: int) -> Mapping[str, Any] | None:
        """The next number; an empty page is the last whatever the answer claims."""
        page = max(_whole(sent.get(self.page)), 1)
        if not count or not self._follows(sent, body, count, page):
            return None
        return {**sent, self.page: page + 1}

    def _follows(self, sent: Mapping[str, Any], body: Any, count: int, page: int) -> bool:
        link = follow(body, self.link) if self.link else None
        if isinstance(link, str):
            return link != ""
        size = _whole(follow(body, self.size_in_answer)) or _whole(sent.get(self.size))
        # A full page may have one after it even where the total says otherwise: some vendors count pages there.
        return count >= size or page * size < _whole(follow(body, self.total))


def _whole(value: Any) -> int:
    """A number, which requests may hold as text; 0 for anything else."""
    if isinstance(value, str):
        return int(value) if value.isascii() and value.isdecimal() and len(value) < 20 else 0
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
