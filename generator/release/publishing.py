"""Uploads the files built by `make dist`."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from generator.release.distribution import Distribution

TOKEN = "TWINE_PASSWORD"  # noqa: S105  # the name of a variable of twine
_USER = "TWINE_USERNAME"
_TOKEN_USER = "__token__"  # noqa: S105  # the user name that indexes expect with a token
_USAGE = "make publish INDEX=<url>"


class PublishingError(Exception):
    """The upload is not possible, or failed."""


def publish(index: str, folder: Path, distributions: Sequence[Distribution]) -> None:
    """Upload the files of these distributions.

    Raises:
        PublishingError: The URL, the token or a file is missing, or the upload failed.
    """
    _check_url(index)
    if not os.environ.get(TOKEN):
        raise PublishingError(f"The environment variable {TOKEN} is not set. Set it to the token for the index.")
    files = [file for distribution in distributions for file in _files(distribution, folder)]
    # The token is passed in the environment, since other users can see process arguments.
    environment = {_USER: _TOKEN_USER, **os.environ}
    done = subprocess.run([*_TWINE, "--repository-url", index, *files], env=environment, check=False)
    if done.returncode:
        raise PublishingError("The upload failed; see the output of twine above.")


_TWINE = (sys.executable, "-m", "twine", "upload", "--non-interactive", "--disable-progress-bar")


def _check_url(index: str) -> None:
    parts = urlsplit(index)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise PublishingError(f"{index!r} is not a URL of a package index. Run `{_USAGE}` with its upload URL.")
    if parts.username or parts.password:
        raise PublishingError(f"INDEX contains credentials. Remove them and set {TOKEN} to the token.")


def _files(distribution: Distribution, folder: Path) -> list[str]:
    stem = f"{distribution.name.replace('-', '_')}-{distribution.version}"
    files = [folder / f"{stem}.tar.gz", folder / f"{stem}-py3-none-any.whl"]
    missing = [file.name for file in files if not file.exists()]
    if missing:
        raise PublishingError(f"{folder} does not contain {' and '.join(missing)}. Run `make dist` first.")
    return [str(file) for file in files]
