"""Anchors and links of a built page."""

import re
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class BuiltPage(HTMLParser):
    """The anchors of a page, and its links with their texts and targets."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.file = file
        self.anchors: set[str] = set()
        self.links: list[tuple[str, str]] = []
        """The text and URL of each link."""
        self._url: str | None = None
        self._text: list[str] = []
        self.feed(file.read_text(encoding="utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Record an anchor or the start of a link."""
        values = dict(attrs)
        self.anchors.add(values.get("id") or "")
        if tag == "a":
            self._url, self._text = values.get("href"), []

    def handle_data(self, data: str) -> None:
        """Record the text of a link."""
        self._text.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Record a complete link."""
        if tag == "a" and self._url is not None:
            self.links.append(("".join(self._text).strip(), self._url))
            self._url = None

    def targets(self, text: str) -> set[tuple[Path, str]]:
        """Return file and anchor of the targets of the links with this text."""
        return {self.target(url) for link_text, url in self.links if link_text == text}

    def target(self, url: str) -> tuple[Path, str]:
        """Return file and anchor of a URL on this page."""
        parts = urlsplit(url)
        return (self.file.parent / unquote(parts.path)).resolve() if parts.path else self.file, unquote(parts.fragment)

    def internal_urls(self) -> list[str]:
        """Return the URLs of pages of the same site."""
        return [url for _, url in self.links if not urlsplit(url).scheme]


def broken_links(site: Path) -> list[str]:
    """The internal links of all pages, and of the documents that Scalar renders, that lead nowhere."""
    pages = {file: BuiltPage(file) for file in site.resolve().rglob("*.html")}
    broken: list[str] = []
    for page in pages.values():
        for url in [*page.internal_urls(), *_rendered_urls(page.file)]:
            file, anchor = page.target(url)
            if not file.exists() or (anchor and anchor not in pages[file].anchors):
                broken.append(f"{page.file.relative_to(site.resolve())}: {url}")
    return broken


def _rendered_urls(file: Path) -> list[str]:
    """The relative links in the document of an HTTP reference."""
    document = file.with_name("openapi.json")
    if file.name != "reference.html" or not document.exists():
        return []
    return re.findall(r"\]\(((?!https?:)[^)]+)\)", document.read_text(encoding="utf-8"))
