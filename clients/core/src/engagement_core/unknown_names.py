"""Rejecting misspelled names: an ignored argument may be the one that limits who receives a message."""

from collections.abc import Collection, Iterable


def suggestion(name: str, known: Collection[str], *, cutoff: float = 0.6) -> str:
    """`" Did you mean 'segment'?"` if a known name is similar, else an empty text."""
    # Loaded on demand: most programs misspell nothing.
    from difflib import get_close_matches

    close = get_close_matches(name, sorted(known), n=1, cutoff=cutoff)
    return f" Did you mean {close[0]!r}?" if close else ""


def reject_unknown_keywords(caller: str, given: Iterable[str], known: Collection[str]) -> None:
    """Raise TypeError for the first unknown keyword, as Python does for a function without `**`."""
    for name in given:
        if name not in known:
            raise TypeError(f"{caller}() got an unexpected keyword argument {name!r}.{suggestion(name, known)}")
