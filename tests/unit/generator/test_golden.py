"""The output for one small spec equals the reviewed files."""

from pathlib import Path

import pytest

from tests.unit.generator.golden.output import generated, golden


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return generated(tmp_path_factory.mktemp("golden"))


def test_the_same_files_are_generated(files: dict[str, bytes]) -> None:
    assert sorted(files) == sorted(golden())


@pytest.mark.parametrize("name", sorted(golden()))
def test_a_file_equals_its_reviewed_version(files: dict[str, bytes], name: str) -> None:
    refresh = "python -m tests.unit.generator.golden updates them"
    assert files.get(name, b"").decode() == golden()[name].decode(), refresh


def test_the_output_contains_no_path_of_this_machine(files: dict[str, bytes]) -> None:
    here = str(Path(__file__).parent).encode()
    assert [name for name, content in files.items() if here in content or b"/tmp" in content] == []
