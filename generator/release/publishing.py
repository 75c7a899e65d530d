"""Uploading what `make dist` has built."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from generator.release.distribution import Distribution

TOKEN = "TWINE_PASSWORD"  # noqa: S105  # the name of a variable, twine's own
_USER = "TWINE_USERNAME"
_TOKEN_USER = "__token__"  # noqa: S105  # what an index calls a user who has a token
_ADVICE = "make publish INDEX=<url>"


class PublishingError(Exception):
    """Nothing can be uploaded like this."""


def publish(index: str, folder: Path, distributions: Sequence[Distribution]) -> None:
    """Upload the files of these distributions; raises PublishingError before or in place of a failed upload."""
    _refuse_bad_address(index)
    if not os.environ.get(TOKEN):
        raise PublishingError(f"The environment variable {TOKEN} is not set: put the token of the index there.")
    files = [file for distribution in distributions for file in _files(distribution, folder)]
    done = subprocess.run([*_TWINE, "--repository-url", index, *files], env=_environment(os.environ), check=False)
    if done.returncode:
        raise PublishingError("The upload failed; what the index said stands above.")


_TWINE = (sys.executable, "-m", "twine", "upload", "--non-interactive", "--disable-progress-bar")


def _refuse_bad_address(index: str) -> None:
    parts = urlsplit(index)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise PublishingError(f"There is no index to upload to: {_ADVICE}, with the address that it takes uploads at.")
    if parts.username or parts.password:
        raise PublishingError(f"Take the credentials out of INDEX: the token belongs into {TOKEN}.")


def _files(distribution: Distribution, folder: Path) -> list[str]:
    stem = f"{distribution.name.replace('-', '_')}-{distribution.version}"
    files = [folder / f"{stem}.tar.gz", folder / f"{stem}-py3-none-any.whl"]
    missing = [file.name for file in files if not file.exists()]
    if missing:
        raise PublishingError(f"{folder} lacks {' and '.join(missing)}: run `make dist` first.")
    return [str(file) for file in files]


def _environment(inherited: Mapping[str, str]) -> dict[str, str]:
    """The token reaches twine through the environment, since the arguments of a process are there for all to see."""
    return {_USER: _TOKEN_USER, **inherited}
