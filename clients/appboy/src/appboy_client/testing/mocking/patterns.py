# Copied from overrides/appboy/mocking/patterns.py; edit it there.

"""Regular expressions from requests with bounded cost; Python's own may never end.

Groups, alternatives and quantifiers work on sets of positions in the text, so no position is visited twice by the same
part; `re` matches single characters, classes and anchors. Lookaround, backreferences, possessive quantifiers and flags
are not supported.
"""

import re
from collections.abc import Callable
from math import inf

_MAX_PATTERN = 255
_MAX_TEXT = 1000
_MOST_STEPS = 50_000
_TOKEN = re.compile(
    r"\(\?:|\{[0-9]{1,4}(?:,[0-9]{0,4})?\}|\{,[0-9]{1,4}\}|\[\^?\]?(?:\\.|[^\\\]])*\]|\\x[0-9A-Fa-f]{2}|\\.|.",
    re.DOTALL,
)
_QUANTIFIERS = {"*": (0, inf), "+": (1, inf), "?": (0, 1)}

Matcher = Callable[[frozenset[int]], frozenset[int]]
"""Maps the positions where a match may start to those where it may end."""


def occurs(pattern: str, text: str) -> bool:
    """Whether a pattern occurs in a text; an invalid, unsupported or too expensive pattern does not."""
    if len(pattern) > _MAX_PATTERN or len(text) > _MAX_TEXT:
        return False
    try:
        re.compile(pattern)
        return _Search(pattern, text).succeeds()
    except (re.error, OverflowError):
        return False


class _Search:
    def __init__(self, pattern: str, text: str) -> None:
        self._tokens = [*_TOKEN.findall(pattern), ""]
        self._at = 0
        self._text = text
        self._steps = 0

    def succeeds(self) -> bool:
        whole = self._alternatives()
        return bool(whole(frozenset(range(len(self._text) + 1))))

    def _alternatives(self) -> Matcher:
        branches = [self._sequence()]
        while self._tokens[self._at] == "|":
            self._at += 1
            branches.append(self._sequence())
        return lambda positions: frozenset[int]().union(*(branch(positions) for branch in branches))

    def _sequence(self) -> Matcher:
        parts: list[Matcher] = []
        while self._tokens[self._at] not in ("", "|", ")"):
            parts.append(self._quantified(self._atom()))

        def sequence(positions: frozenset[int]) -> frozenset[int]:
            for part in parts:
                self._spend(1 + len(positions))
                positions = part(positions)
            return positions

        return sequence

    def _atom(self) -> Matcher:
        token = self._tokens[self._at]
        self._at += 1
        if token not in ("(", "(?:"):
            single = re.compile(token)
            return lambda positions: frozenset(
                match.end() for position in positions if (match := single.match(self._text, position)) is not None
            )
        group = self._alternatives()
        self._at += 1
        return group

    def _quantified(self, part: Matcher) -> Matcher:
        bounds = _bounds(self._tokens[self._at])
        if bounds is None:
            return part
        self._at += 1
        if self._tokens[self._at] == "?":
            # A lazy quantifier ends at the same positions.
            self._at += 1
        elif self._tokens[self._at] == "+":
            raise re.error("possessive quantifiers are not supported")
        least, most = bounds
        return lambda positions: self._repeated(part, positions, least, most)

    def _repeated(self, part: Matcher, positions: frozenset[int], least: float, most: float) -> frozenset[int]:
        count = 0
        while count < least and positions:
            self._spend(1)
            positions = part(positions)
            count += 1
        reached = positions
        while count < most and positions:
            self._spend(1)
            positions = part(positions) - reached
            reached |= positions
            count += 1
        return reached

    def _spend(self, steps: int) -> None:
        self._steps += steps
        if self._steps > _MOST_STEPS:
            raise re.error("too many steps")


def _bounds(token: str) -> tuple[float, float] | None:
    if token in _QUANTIFIERS:
        return _QUANTIFIERS[token]
    if len(token) < 3 or token[0] != "{":
        return None
    least, comma, most = token[1:-1].partition(",")
    return int(least or 0), int(most) if most else inf if comma else int(least)
