"""Files by path or URL."""

import gzip
import zlib
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from importlib import import_module
from os import PathLike, fspath, strerror
from pathlib import Path
from typing import Any, BinaryIO, cast
from urllib.parse import urlsplit

from attrs import define, field, frozen

from engagement_core.errors import ConfigurationError, InvalidRequestError

Location = str | PathLike[str]
"""A path, or a URL that fsspec can open."""
_STANDARD_INPUT = "standard input"


@frozen
class InputFile:
    """A file that is opened for each iteration."""

    location: str = field(repr=False)
    name: str
    """The last part of the path. The rest of a URL may contain credentials."""

    @classmethod
    def of(cls, location: Any) -> "InputFile":
        """The file at a path or URL.

        Raises:
            ConfigurationError: The location is neither.
        """
        if not isinstance(location, str) and not hasattr(location, "__fspath__"):
            raise ConfigurationError(f"The file must be a path or a URL, not a {type(location).__name__}.")
        text = fspath(location)
        path = urlsplit(text).path if "://" in text else text
        return cls(text, Path(path).name or urlsplit(text).netloc)

    @contextmanager
    def open(self) -> Generator[BinaryIO]:
        """The decompressed content; the name says whether it is compressed.

        Raises:
            InvalidRequestError: The file cannot be opened.
            ConfigurationError: fsspec is not installed.
        """
        with self._open() as raw:
            if self.name.lower().endswith(".gz"):
                with gzip.open(raw) as content:
                    yield cast(BinaryIO, content)
            else:
                yield raw

    def fingerprint(self) -> Mapping[str, str | int]:
        """The name, the size in bytes and the modification time in nanoseconds; of a URL the name alone.

        Raises:
            InvalidRequestError: The file cannot be accessed.
        """
        if "://" in self.location:
            return {"name": self.name}
        try:
            status = Path(self.location).stat()
        except OSError as error:
            raise unreadable(self.name, error) from error
        return {"name": self.name, "size": status.st_size, "modified": status.st_mtime_ns}

    def _open(self) -> BinaryIO:
        if "://" not in self.location:
            try:
                return Path(self.location).open("rb")
            except OSError as error:
                raise unreadable(self.name, error) from error
        fsspec = optional_module("fsspec", "urls", "to read a URL")
        try:
            return cast(BinaryIO, fsspec.open(self.location, "rb").open())
        except ImportError as error:
            # fsspec names the library of the protocol, such as s3fs.
            raise ConfigurationError(f"{self.name} cannot be opened: {error}") from error
        except Exception as error:  # noqa: BLE001
            # The errors of file systems have no common class, and their texts may contain the URL.
            raise unreadable(self.name, error) from None


@define
class OpenFile:
    """A binary file that is open already, such as standard input. It can be read once."""

    name: str
    _content: BinaryIO = field(repr=False)
    _is_read: bool = field(default=False, init=False)

    @contextmanager
    def open(self) -> Generator[BinaryIO]:
        """The content; it stays open.

        Raises:
            InvalidRequestError: It has been read.
        """
        if self._is_read:
            raise read_twice(self.name)
        self._is_read = True
        yield self._content

    def fingerprint(self) -> Mapping[str, str | int]:
        """The name, since the content cannot be read twice."""
        return {"name": self.name}


def input_file(location: Any) -> InputFile | OpenFile:
    """The file at a path or URL, or one that is open already.

    Raises:
        ConfigurationError: It is none of these, or it is open as text.
    """
    if not hasattr(location, "read") or hasattr(location, "__fspath__"):
        return InputFile.of(location)
    if hasattr(location, "encoding"):
        raise ConfigurationError("The file is open as text. Open it in binary mode, or pass its path.")
    name = getattr(location, "name", None)
    return OpenFile(_STANDARD_INPUT if name in (0, "<stdin>") else Path(str(name)).name, location)


def read_twice(name: str) -> InvalidRequestError:
    """The error for an input that is used up."""
    return InvalidRequestError(f"{name} can be read once, and it has been read. Create it again.")


READ_ERRORS = (OSError, EOFError, UnicodeError, zlib.error)
"""What reading a file raises, compressed or not, as text or not."""


def unreadable(name: str, error: Exception) -> InvalidRequestError:
    """The error for a file that cannot be read, without its own text, which may contain a URL with secrets."""
    # fsspec raises OSError with a text in place of the number.
    number: object = error.errno if isinstance(error, OSError) else None
    if isinstance(error, EOFError):
        reason = "it ends in the middle of its compressed data"
    else:
        reason = strerror(number) if isinstance(number, int) else type(error).__name__
    return InvalidRequestError(f"{name} cannot be read: {reason}.")


def optional_module(name: str, extra: str, purpose: str) -> Any:
    """An optional library.

    Raises:
        ConfigurationError: It is not installed.
    """
    try:
        return import_module(name)
    except ImportError as error:
        package = name.partition(".")[0]
        raise ConfigurationError(f'{package} is needed {purpose}: pip install "engagement-core[{extra}]"') from error
