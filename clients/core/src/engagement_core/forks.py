"""What a forked process must not share with its parent: locks that nobody will release there, and connections."""

import os
import sys
from typing import Protocol
from weakref import WeakSet


class Forkable(Protocol):
    """Something that a child process has to renew before it can use it."""

    def after_fork(self) -> None:
        """Renew what belongs to the parent process; runs in the child, before anything else does."""
        ...


_forkables: WeakSet[Forkable] = WeakSet()


def renew_after_fork(forkable: Forkable) -> None:
    """Call `forkable.after_fork()` in every process that is forked from this one."""
    _forkables.add(forkable)


def renew_all() -> None:
    """What a forked process does first."""
    for forkable in list(_forkables):
        forkable.after_fork()


if sys.platform != "win32":
    os.register_at_fork(after_in_child=renew_all)
