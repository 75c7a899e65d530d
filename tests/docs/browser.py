"""The installed Chromium; none is downloaded."""

import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def chromium() -> str:
    """Return the path of the browser; exit with instructions if there is none."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), None)
    if not found or not shutil.which(found):
        problem = f"CHROMIUM={found} is not an executable" if found else "Chromium or Chrome was not found on PATH"
        pytest.exit(f"{problem}. Install one (Debian: apt-get install chromium) or set CHROMIUM to its path.", 2)
    return found


@contextmanager
def launched() -> Generator[Browser]:
    """Launch a headless browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium())
        yield browser
        browser.close()


class PageMonitor:
    """Records the errors of a page."""

    def __init__(self, page: Page, address: str) -> None:
        self.errors: list[str] = []
        self._address = address
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.errors.append(f"uncaught: {error}"))
        page.on("request", self._request)
        page.on("requestfailed", self._failed)
        page.on("response", self._response)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.errors.append(f"console {message.type}: {message.text}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self._address, "data:")):
            self.errors.append(f"another host: {request.url}")

    def _failed(self, request: Request) -> None:
        # The next page ends what the one before was still loading.
        if request.failure != "net::ERR_ABORTED":
            self.errors.append(f"failed: {request.url} {request.failure}")

    def _response(self, response: Response) -> None:
        if response.status >= 400:
            self.errors.append(f"{response.status}: {response.url}")
