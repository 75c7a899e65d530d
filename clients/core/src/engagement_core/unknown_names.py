"""Refusing misspelled names: an argument that is silently ignored may be the one that limits who receives a message."""

from collections.abc import Collection, Iterable
from difflib import get_close_matches


def suggestion(name: str, known: Collection[str]) -> str:
    """`" Did you mean 'segment'?"` for a near miss of a known name, else nothing."""
    close = get_close_matches(name, known, n=1)
    return f" Did you mean {close[0]!r}?" if close else ""


def refuse_unknown_keywords(caller: str, given: Iterable[str], known: Collection[str]) -> None:
    """Raise TypeError for the first keyword that is not known, as Python does for a function without `**`."""
    for name in given:
        if name not in known:
            raise TypeError(f"{caller}() got an unexpected keyword argument {name!r}.{suggestion(name, known)}")
