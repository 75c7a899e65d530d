"""Chromium, as it is installed on this machine; none is downloaded."""

import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def chromium() -> str:
    """Path of the browser; ends the tests with what to install where there is none."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), None)
    if not found or not shutil.which(found):
        asked = f"CHROMIUM={found} is no program" if found else "there is no Chromium and no Chrome on PATH"
        pytest.exit(f"{asked}. Install one (Debian: apt-get install chromium) or set CHROMIUM to its path.", 2)
    return found


@contextmanager
def launched() -> Generator[Browser]:
    """A headless browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium())
        yield browser
        browser.close()


class Watch:
    """Everything that goes wrong on a page."""

    def __init__(self, page: Page, address: str) -> None:
        self.diagnostics: list[str] = []
        self._address = address
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.diagnostics.append(f"uncaught: {error}"))
        page.on("request", self._request)
        page.on("requestfailed", lambda request: self.diagnostics.append(f"failed: {request.url}"))
        page.on("response", self._response)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.diagnostics.append(f"console {message.type}: {message.text}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self._address, "data:")):
            self.diagnostics.append(f"another host: {request.url}")

    def _response(self, response: Response) -> None:
        if response.status >= 400:
            self.diagnostics.append(f"{response.status}: {response.url}")
