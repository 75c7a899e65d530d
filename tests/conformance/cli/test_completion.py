"""Completion in bash, and in zsh and fish if they are installed."""

from pathlib import Path

import pytest

from tests.conformance.cli.processes import environment
from tests.conformance.cli.shells import Shell

SHELLS = ("bash", "zsh", "fish")


@pytest.fixture(params=SHELLS)
def shell(request: pytest.FixtureRequest, tmp_path: Path) -> Shell:
    (tmp_path / "new.yaml").write_text("name: x\n", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "inner.json").write_text("{}", encoding="utf-8")
    return Shell(request.param, tmp_path, "appizer_client", environment("APPIZER", None, "", tmp_path))


@pytest.mark.parametrize(
    ("start", "completed"),
    [
        ("appizer ap", "apps"),
        ("appizer apps cr", "create"),
        ("appizer apps create --email-p", "--email-platform"),
        ("appizer apps create --email-platform b", "brevo"),
        ("appizer apps create --email-platform=b", "--email-platform=brevo"),
        ("appizer apps create --body @new", "@new.yaml"),
        ("appizer apps create --body=@new", "--body=@new.yaml"),
        ("appizer apps create --body @fol", "@folder/"),
        ("appizer apps create --body @folder/", "@folder/inner.json"),
        ("appizer apps list --output ta", "table"),
        ("appizer completion z", "zsh"),
    ],
)  # fmt: skip
def test_the_only_possibility_is_inserted(shell: Shell, start: str, completed: str) -> None:
    assert shell.completed(start) == [completed]


@pytest.mark.parametrize("name", ["bash", "fish"])
def test_all_possibilities_are_listed(name: str, tmp_path: Path) -> None:
    shell = Shell(name, tmp_path, "appboy_client", environment("APPBOY", None, "", tmp_path))
    assert {"send", "schedule"} <= set(shell.completed("appboy messages "))
    assert set(shell.completed("appboy users track --output ")) == {"json", "jsonl", "table", "csv", "yaml"}
    nested = set(shell.completed("appboy messages send --messages.apple-push.al"))
    assert nested == {"--messages.apple-push.alert"}


@pytest.mark.parametrize("name", ["bash", "zsh"])
def test_a_folder_goes_on_and_a_file_does_not(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "new.yaml").touch()
    shell = Shell(name, tmp_path, "appizer_client", environment("APPIZER", None, "", tmp_path))
    assert shell.line("appizer apps create --body @fol") == "appizer apps create --body @folder/"
    assert shell.line("appizer apps create --body @new") == "appizer apps create --body @new.yaml "


@pytest.mark.parametrize("name", ["bash", "zsh"])
def test_names_of_files_are_quoted(name: str, tmp_path: Path) -> None:
    (tmp_path / "two words.json").write_text("{}", encoding="utf-8")
    shell = Shell(name, tmp_path, "appizer_client", environment("APPIZER", None, "", tmp_path))
    assert shell.completed("appizer apps create --body @two") == ["@two\\", "words.json"]
