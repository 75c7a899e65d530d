"""Renewing, in a forked process, what it must not share with its parent: held locks and open connections."""

import os
import sys
from typing import Protocol
from weakref import WeakSet


class Forkable(Protocol):
    """An object that a child process must renew before it uses it."""

    def after_fork(self) -> None:
        """Renew what belongs to the parent process; called in the child before anything else."""
        ...


_forkables: WeakSet[Forkable] = WeakSet()


def renew_after_fork(forkable: Forkable) -> None:
    """Call `forkable.after_fork()` in every process forked from this one."""
    _forkables.add(forkable)


def renew_all() -> None:
    """Renew everything that is registered."""
    for forkable in list(_forkables):
        forkable.after_fork()


if sys.platform != "win32":
    os.register_at_fork(after_in_child=renew_all)
