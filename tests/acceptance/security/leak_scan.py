"""Search everything that a program leaves behind for secrets, in every form that they may take."""

import base64
import json
import traceback
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

import httpx

TESTS = Path(__file__).resolve().parents[2]


def forms(secret: str) -> set[str]:
    """The secret verbatim, quoted for a URL, escaped for JSON, in hexadecimal, and within Base64 at any offset."""
    plain = secret.encode()
    return {
        secret,
        quote(secret),
        quote(secret, safe=""),
        quote_plus(secret),
        json.dumps(secret)[1:-1],
        plain.hex(),
        *_within_base64(plain),
    }


def _within_base64(plain: bytes) -> Iterator[str]:
    """The parts of its Base64 that do not depend on the text around it, such as a user name."""
    for offset in range(3):
        encoded = base64.b64encode(bytes(offset) + plain).decode()
        yield encoded[4 if offset else 0 : len(encoded) - 4]


class LeakScan:
    """Texts, each with the place it comes from."""

    def __init__(self) -> None:
        self._texts: list[tuple[str, str]] = []

    def add(self, place: str, *values: object) -> None:
        """Record texts, and the `repr` of other values."""
        for value in values:
            self._texts.append((place, value if isinstance(value, str) else repr(value)))
            if isinstance(value, httpx.Request):
                self.add(place, str(value.url), value.headers.raw, value.stream)

    def add_error(self, place: str, error: BaseException) -> None:
        """Record everything that reveals an error: its text, fields and traceback, and those of its causes.

        Error trackers also report the local variables of each frame. Frames of tests are skipped, since tests know the
        secrets.
        """
        self.add(place, "".join(traceback.format_exception(error)))
        for each in _causes(error):
            self.add(place, str(each), each, each.args, vars(each))
            for value in vars(each).values():
                self.add(place, value)
            for frame, line in traceback.walk_tb(each.__traceback__):
                code = frame.f_code
                if not Path(code.co_filename).is_relative_to(TESTS):
                    frame_place = f"{place}, {code.co_filename}:{line} {code.co_name}"
                    for name, value in frame.f_locals.items():
                        self.add(f"{frame_place} {name}", value)

    def leaks(self, secrets: Iterable[str]) -> list[str]:
        """The places where a secret appears, with its form."""
        wanted = {form: secret for secret in secrets for form in forms(secret)}
        return [
            f"{place}: {secret} as {form}"
            for place, text in self._texts
            for form, secret in wanted.items()
            if form in text
        ]

    def __len__(self) -> int:
        return len(self._texts)


def _causes(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is not None and each not in found:
            found.append(each)
            waiting += [each.__cause__, each.__context__, *getattr(each, "exceptions", ())]
    return found
