"""The pinned requirements can be installed on every Python and system, not only where they were resolved."""

import re

import pytest

from tests.specs import ROOT

_PINNED = re.compile(r"^([\w.-]+)==\S+.*\n((?: +--hash=sha256:\w+.*\n)+)", re.MULTILINE)


@pytest.mark.parametrize("name", ["requirements-dev.txt", "requirements-tools.txt"])
def test_each_package_has_the_hashes_of_all_its_files(name: str) -> None:
    # An index with only the file for one interpreter leaves a single hash; a release has at least a wheel and a source.
    pinned = _PINNED.findall((ROOT / name).read_text(encoding="utf-8"))
    assert len(pinned) >= 3
    assert [package for package, hashes in pinned if hashes.count("sha256:") < 2] == []
