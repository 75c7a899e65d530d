"""Values per event loop, since connections and locks of one loop cannot be used in another."""

import sys
from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


def running_loop() -> object | None:
    """The running event loop of asyncio, or the token of a trio run; None outside both."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        # A library that was not imported is not running, nor is one that another thread is importing.
        trio: Any = getattr(sys.modules.get("trio"), "lowlevel", None)
        try:
            return None if trio is None else trio.current_trio_token()
        except RuntimeError:
            return None


class PerLoop(Generic[T]):
    """One value per event loop, created on first use."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._values: dict[object, T] = {}

    def get(self) -> T:
        """The value of the running event loop."""
        loop = running_loop()
        value = self._values.get(loop)
        if value is None:
            self._forget_closed()
            value = self._values[loop] = self._make()
        return value

    def remove(self, value: T) -> None:
        """Forget a value; the next `get` in its event loop creates another one."""
        for loop, kept in list(self._values.items()):
            if kept is value:
                del self._values[loop]

    def find(self) -> T | None:
        """The value of the running event loop, if it has one."""
        return self._values.get(running_loop())

    def _forget_closed(self) -> None:
        for loop in list(self._values):
            is_closed: Callable[[], bool] | None = getattr(loop, "is_closed", None)
            if is_closed is not None and is_closed():
                # Another thread may have removed it.
                self._values.pop(loop, None)
