"""The whole output for one small spec is what was reviewed."""

from pathlib import Path

import pytest

from tests.unit.generator.golden.output import generated, golden


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return generated(tmp_path_factory.mktemp("golden"))


def test_the_same_files_are_generated(files: dict[str, bytes]) -> None:
    assert sorted(files) == sorted(golden())


@pytest.mark.parametrize("name", sorted(golden()))
def test_a_file_is_generated_as_it_was_reviewed(files: dict[str, bytes], name: str) -> None:
    refresh = "python -m tests.unit.generator.golden writes them anew"
    assert files.get(name, b"").decode() == golden()[name].decode(), refresh


def test_nothing_of_the_machine_is_in_the_output(files: dict[str, bytes]) -> None:
    here = str(Path(__file__).parent).encode()
    assert [name for name, content in files.items() if here in content or b"/tmp" in content] == []
