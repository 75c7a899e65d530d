"""`python -m tests.acceptance.security.secret_scan`: search all tracked files for credentials, offline.

detect-secrets reports what looks like one. Samples of the vendors' documentation and obvious fakes are listed in
`known_fakes.json`; anything else is an error.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha1
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
KNOWN = Path(__file__).parent / "known_fakes.json"
COMMAND = ROOT / ".venv-tools" / "bin" / "detect-secrets"
FULL_OF_HASHES = ("requirements-dev.txt", "requirements-tools.txt", "package-lock.json")


def main() -> int:
    """Print findings and stale entries; returns 1 if there are any."""
    known = {_digest(fake): fake for fake in read_known()}
    findings = list(scan(tracked()))
    unknown = [(place, kind) for place, kind, digest in findings if digest not in known]
    for place, kind in unknown:
        print(f"{place}: this looks like a credential ({kind}). If it is real, revoke it; if it is a fake,")
        print(f"  make that obvious and add it to {KNOWN.relative_to(ROOT)}.")
    found = {digest for _, _, digest in findings}
    stale = [fake for digest, fake in known.items() if digest not in found]
    for fake in stale:
        print(f"{KNOWN.relative_to(ROOT)}: {fake!r} is not used any more. Remove it.")
    if not unknown and not stale:
        print(f"No credentials in the tracked files; {len(findings)} known fakes.")
    return 1 if unknown or stale else 0


def read_known() -> list[str]:
    """The known fakes, which the file groups by kind."""
    groups: dict[str, list[str]] = json.loads(KNOWN.read_text(encoding="utf-8"))
    return [fake for group in groups.values() for fake in group]


def tracked() -> list[str]:
    """All tracked files except those full of hashes."""
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    if listed.returncode:
        sys.exit(f"git cannot list the tracked files; run this in a clone of the repository: {listed.stderr.strip()}")
    names = [name for name in listed.stdout.split("\0") if name]
    own = str(KNOWN.relative_to(ROOT))
    return [name for name in names if not name.endswith(FULL_OF_HASHES) and name != own and (ROOT / name).exists()]


def scan(files: list[str]) -> Iterator[tuple[str, str, str]]:
    """Yield place, kind and digest of each suspicious text."""
    done = subprocess.run([COMMAND, "scan", *files], cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    results: dict[str, list[dict[str, Any]]] = json.loads(done.stdout)["results"]
    for name, found in results.items():
        for each in found:
            yield f"{name}:{each['line_number']}", str(each["type"]), str(each["hashed_secret"])


def _digest(text: str) -> str:
    # detect-secrets reports this digest instead of the text.
    return sha1(text.encode(), usedforsecurity=False).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
