# Copied from overrides/appboy/mocking/patterns.py; edit it there.

"""Regular expressions that come with a request: what they cost is bounded, while Python's own may take forever.

Groups, alternatives and quantifiers work on sets of places in the text, so no place is looked at twice for the same
reason; a single character, a class or an anchor is left to `re`. Lookaround, backreferences, possessive quantifiers and
flags are not known.
"""

import re
from collections.abc import Callable
from math import inf

_LONGEST_PATTERN = 255
_LONGEST_TEXT = 1000
_MOST_STEPS = 50_000
_TOKEN = re.compile(
    r"\(\?:|\{[0-9]{1,4}(?:,[0-9]{0,4})?\}|\{,[0-9]{1,4}\}|\[\^?\]?(?:\\.|[^\\\]])*\]|\\x[0-9A-Fa-f]{2}|\\.|.",
    re.DOTALL,
)
_QUANTIFIERS = {"*": (0, inf), "+": (1, inf), "?": (0, 1)}

Matcher = Callable[[frozenset[int]], frozenset[int]]
"""From places where a match may start to those where it may end."""


def occurs(pattern: str, text: str) -> bool:
    """Whether a pattern occurs in a text; one that is none, is not known or takes too many steps does not."""
    if len(pattern) > _LONGEST_PATTERN or len(text) > _LONGEST_TEXT:
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
        return lambda places: frozenset[int]().union(*(branch(places) for branch in branches))

    def _sequence(self) -> Matcher:
        parts: list[Matcher] = []
        while self._tokens[self._at] not in ("", "|", ")"):
            parts.append(self._quantified(self._atom()))

        def sequence(places: frozenset[int]) -> frozenset[int]:
            for part in parts:
                self._spend(1 + len(places))
                places = part(places)
            return places

        return sequence

    def _atom(self) -> Matcher:
        token = self._tokens[self._at]
        self._at += 1
        if token not in ("(", "(?:"):
            single = re.compile(token)
            return lambda places: frozenset(
                match.end() for place in places if (match := single.match(self._text, place)) is not None
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
            # A lazy one ends in the same places.
            self._at += 1
        elif self._tokens[self._at] == "+":
            raise re.error("possessive quantifiers are not known")
        least, most = bounds
        return lambda places: self._repeated(part, places, least, most)

    def _repeated(self, part: Matcher, places: frozenset[int], least: float, most: float) -> frozenset[int]:
        count = 0
        while count < least and places:
            self._spend(1)
            places = part(places)
            count += 1
        reached = places
        while count < most and places:
            self._spend(1)
            places = part(places) - reached
            reached |= places
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
