"""A page of a built site, as far as links go."""

from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class BuiltPage(HTMLParser):
    """The anchors of a page, and what its links say and lead to."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.file = file
        self.anchors: set[str] = set()
        self.links: list[tuple[str, str]] = []
        """The words and the address of each link."""
        self._address: str | None = None
        self._words: list[str] = []
        self.feed(file.read_text(encoding="utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Note an anchor, and that a link begins."""
        values = dict(attrs)
        self.anchors.add(values.get("id") or "")
        if tag == "a":
            self._address, self._words = values.get("href"), []

    def handle_data(self, data: str) -> None:
        """Note what a link says."""
        self._words.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Note that a link ends."""
        if tag == "a" and self._address is not None:
            self.links.append(("".join(self._words).strip(), self._address))
            self._address = None

    def targets(self, words: str) -> set[tuple[Path, str]]:
        """File and anchor of what links with these words lead to."""
        return {self.target(address) for said, address in self.links if said == words}

    def target(self, address: str) -> tuple[Path, str]:
        """File and anchor that an address on this page leads to."""
        parts = urlsplit(address)
        return (self.file.parent / unquote(parts.path)).resolve() if parts.path else self.file, unquote(parts.fragment)

    def inner_addresses(self) -> list[str]:
        """The addresses that lead to pages of the same site."""
        return [address for _, address in self.links if not urlsplit(address).scheme]
