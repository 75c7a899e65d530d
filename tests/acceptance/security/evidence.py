"""What a program leaves behind, searched for secrets in every form that they may take on the way."""

import base64
import json
import traceback
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

import httpx

TESTS = Path(__file__).resolve().parents[2]


def forms(secret: str) -> set[str]:
    """The secret as it is, quoted for a URL, escaped for JSON, in hexadecimal, and within Base64 at any offset."""
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
    """The part of its Base64 that does not depend on what stands before and behind it, such as a user's name."""
    for offset in range(3):
        encoded = base64.b64encode(bytes(offset) + plain).decode()
        yield encoded[4 if offset else 0 : len(encoded) - 4]


class Evidence:
    """Texts with a note of where each comes from."""

    def __init__(self) -> None:
        self._texts: list[tuple[str, str]] = []

    def add(self, place: str, *values: object) -> None:
        """Keep a text, or what a value shows of itself."""
        for value in values:
            self._texts.append((place, value if isinstance(value, str) else repr(value)))
            if isinstance(value, httpx.Request):
                self.add(place, str(value.url), value.headers.raw, value.stream)

    def add_error(self, place: str, error: BaseException) -> None:
        """Keep everything that shows an error: its text, its fields and its traceback with those behind it.

        A tracker of errors reports the local variables of each function too. Those of tests are left out: it is they
        who know the secrets.
        """
        self.add(place, "".join(traceback.format_exception(error)))
        for each in _errors_behind(error):
            self.add(place, str(each), each, each.args, vars(each))
            for value in vars(each).values():
                self.add(place, value)
            for frame, line in traceback.walk_tb(each.__traceback__):
                code = frame.f_code
                if not Path(code.co_filename).is_relative_to(TESTS):
                    where = f"{place}, {code.co_filename}:{line} {code.co_name}"
                    for name, value in frame.f_locals.items():
                        self.add(f"{where} {name}", value)

    def leaks(self, secrets: Iterable[str]) -> list[str]:
        """Where a secret shows."""
        wanted = {form: secret for secret in secrets for form in forms(secret)}
        return [
            f"{place}: {secret} as {form}"
            for place, text in self._texts
            for form, secret in wanted.items()
            if form in text
        ]

    def __len__(self) -> int:
        return len(self._texts)


def _errors_behind(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is not None and each not in found:
            found.append(each)
            waiting += [each.__cause__, each.__context__, *getattr(each, "exceptions", ())]
    return found
