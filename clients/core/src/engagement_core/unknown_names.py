"""Refusing misspelled names: an argument that is silently ignored may be the one that limits who receives a message."""

from collections.abc import Collection, Iterable


def suggestion(name: str, known: Collection[str], *, cutoff: float = 0.6) -> str:
    """`" Did you mean 'segment'?"` for a near miss of a known name, else nothing."""
    # Loaded by those who misspell something.
    from difflib import get_close_matches

    close = get_close_matches(name, sorted(known), n=1, cutoff=cutoff)
    return f" Did you mean {close[0]!r}?" if close else ""


def refuse_unknown_keywords(caller: str, given: Iterable[str], known: Collection[str]) -> None:
    """Raise TypeError for the first keyword that is not known, as Python does for a function without `**`."""
    for name in given:
        if name not in known:
            raise TypeError(f"{caller}() got an unexpected keyword argument {name!r}.{suggestion(name, known)}")
