"""Keeping a second process out of a file."""

import sys

# filelock and portalocker do this too; the one call that is needed here, on the very file that is written (so that no
# second file is left beside it), does not pay for a dependency of every client.
if sys.platform == "win32":
    import msvcrt
    import os

    # A locked byte cannot be read by others: lock one that no ledger reaches.
    _FAR_BYTE = 2**40

    def lock_file(descriptor: int) -> bool:
        """Lock an open file until it is closed; False where somebody else has locked it."""
        position = os.lseek(descriptor, 0, os.SEEK_CUR)
        os.lseek(descriptor, _FAR_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(descriptor, position, os.SEEK_SET)
        return True
else:
    import fcntl

    def lock_file(descriptor: int) -> bool:
        """Lock an open file until it is closed; False where somebody else has locked it."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
