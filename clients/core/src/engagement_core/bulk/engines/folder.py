"""The folder of the partitions: its lock, the token of the run that uses it, and files that are written whole."""

import os
import platform
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from secrets import token_hex

from engagement_core.errors import ConfigurationError

_LOCK = ".lock"
_TOKENS = "run-*.token"


@contextmanager
def locked(folder: Path) -> Generator[None]:
    """Keep other programs from partitioning into the folder, or from running its partitions.

    Raises:
        ConfigurationError: Another program does so, or the folder cannot be written.
    """
    path = folder / _LOCK
    # SQLite locks files on every platform, and the lock ends with the process.
    try:
        # A file that exists is not opened: closing it would end the lock that another thread may hold.
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        connection = sqlite3.connect(path, isolation_level=None, timeout=0, check_same_thread=False)
    except (OSError, sqlite3.Error) as error:
        raise unwritable(folder, error) from error
    with closing(connection):
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname != "SQLITE_BUSY":
                raise unwritable(folder, error) from error
            raise ConfigurationError(
                f"The folder {folder} is in use: another program partitions into it or runs its partitions. Wait for"
                " it, or stop it."
            ) from None
        yield


def new_token(folder: Path) -> str:
    """Write the token of a new run, and end every other run of the folder; lock it first.

    Each token is a file with a new name, since a network file system may return an old content under a known name.

    Raises:
        ConfigurationError: The folder cannot be written.
    """
    token = token_hex(8)
    try:
        for old in folder.glob(_TOKENS):
            old.unlink(missing_ok=True)
        write_private(token_file(folder, token), b"")
    except OSError as error:
        raise unwritable(folder, error) from error
    return token


def token_file(folder: Path, token: str) -> Path:
    """The file whose existence means that the run with this token may send."""
    return folder / _TOKENS.replace("*", token)


def end_token(folder: Path, token: str) -> None:
    """Let the workers of a run stop after the batches in flight."""
    with suppress(OSError):
        token_file(folder, token).unlink(missing_ok=True)


def write_private(path: Path, content: bytes) -> None:
    """Write a file that only its owner can read, whole or not at all; raises OSError if it cannot be written."""
    part = path.with_name(f"{path.name}.part")
    try:
        with private_file(part) as descriptor, os.fdopen(os.dup(descriptor), "wb") as file:
            file.write(content)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


@contextmanager
def private_file(path: Path, flags: int = os.O_TRUNC) -> Generator[int]:
    """A descriptor of a file that only its owner can read."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0) | flags, 0o600)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def unwritable(folder: Path, error: Exception) -> ConfigurationError:
    """The error for a folder that cannot be written."""
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return ConfigurationError(
        f"The folder {folder} cannot be written: {reason}. The partitions, their ledgers and the rejected objects are"
        " kept in it: make it writable, or use another folder."
    )


def this_worker() -> str:
    """Names this process in messages."""
    return f"process {os.getpid()} on {platform.node() or 'an unnamed host'}"
