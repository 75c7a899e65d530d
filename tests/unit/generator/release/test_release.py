"""`make release`: blockers, and the steps from a change to a release."""

import subprocess
from pathlib import Path

import pytest

from tests.unit.generator.release.shop import Shop

CHANGELOG = "overrides/shop/CHANGELOG.md"


@pytest.fixture
def changed(shop: Shop) -> Shop:
    """A shop with a new response field since the release."""
    shop.schema("Thing")["properties"]["colour"] = {"type": "string"}
    shop.commit()
    return shop


def test_from_a_change_to_a_release(changed: Shop) -> None:
    changed.write(CHANGELOG, "# Changelog of shop-client\n\n## Unreleased\n\nThings have colours.\n")
    changed.set_version("shop", "1.3.0")
    assert changed.run("changelog", "--vendor", "shop")[0] == 0
    changed.commit()
    status, printed = changed.run("release", "--vendor", "shop")
    assert status == 0, printed
    assert "Everything is ready. Next:" in printed
    assert 'git tag -a shop-client-v1.3.0 -m "shop-client 1.3.0"' in printed
    changed.git("tag", "shop-client-v1.3.0")
    status, printed = changed.run("release", "--vendor", "shop")
    assert status == 1
    assert "Nothing has changed since shop-client-v1.3.0: there is nothing to release." in printed


def test_the_report_changes_nothing(changed: Shop) -> None:
    before = changed.git("for-each-ref"), changed.git("status", "--porcelain")
    changed.run("release", "--vendor", "shop")
    assert (changed.git("for-each-ref"), changed.git("status", "--porcelain")) == before


@pytest.mark.parametrize(
    ("version", "accepted"), [("1.2.0", False), ("1.2.1", False), ("1.3.0", True), ("2.0.0", True)]
)
def test_a_version_that_is_too_low_is_a_blocker(changed: Shop, version: str, *, accepted: bool) -> None:
    changed.set_version("shop", version)
    printed = changed.run("release", "--vendor", "shop")[1]
    line = f"Version {version} is too low: set 1.3.0 or higher in overrides/shop/client.toml, then"
    assert (line in printed) is not accepted


def test_version_and_changelog_alone_are_not_a_change(shop: Shop) -> None:
    shop.set_version("shop", "1.3.0")
    shop.write("clients/shop/CHANGELOG.md", "# Changelog\n")
    shop.set_version("core", "0.4.0")
    shop.commit()
    for key, tag in (("shop", "shop-client-v1.2.0"), ("core", "engagement-core-v0.3.0")):
        assert f"Nothing has changed since {tag}" in shop.run("release", "--vendor", key)[1]


def test_a_missing_changelog_section_is_a_blocker(changed: Shop) -> None:
    changed.set_version("shop", "1.3.0")
    printed = changed.run("release", "--vendor", "shop")[1]
    assert f"{CHANGELOG} has no section `## 1.3.0`: run `make changelog VENDOR=shop`." in printed


def test_an_outdated_changelog_is_a_blocker(changed: Shop) -> None:
    changed.set_version("shop", "1.3.0")
    changed.run("changelog", "--vendor", "shop")
    changed.schema("Thing")["properties"]["weight"] = {"type": "number"}
    changed.commit()
    printed = changed.run("release", "--vendor", "shop")[1]
    assert f"{CHANGELOG} is out of date: run" in printed


@pytest.mark.parametrize("path", ["notes.txt", "overrides/shop/client.toml"])
def test_uncommitted_changes_are_a_blocker(changed: Shop, path: str) -> None:
    changed.write(path, (changed.root / "overrides/shop/client.toml").read_text(encoding="utf-8") + "\n")
    assert f"There are uncommitted changes: {path}." in changed.run("release", "--vendor", "shop")[1]


def test_a_client_generated_with_another_version_is_a_blocker(shop: Shop) -> None:
    shop.replace("overrides/shop/client.toml", "1.2.0", "1.3.0")
    printed = shop.run("release", "--vendor", "shop")[1]
    assert "The generated client has version 1.2.0: run `make generate VENDOR=shop`." in printed


def test_an_unreleased_core_is_a_blocker(changed: Shop) -> None:
    changed.set_version("core", "0.4.0")
    printed = changed.run("release", "--vendor", "shop")[1]
    assert "It requires engagement-core 0.4.0, which is not released: run `make release VENDOR=core` first." in printed


def test_the_core_is_released_on_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shop = Shop.create(tmp_path, capsys)
    shop.commit()
    assert shop.run("changelog", "--vendor", "core")[0] == 0
    shop.commit()
    status, printed = shop.run("release", "--vendor", "core")
    assert status == 0, printed
    assert "It has not been released yet" in printed
    assert "git push origin engagement-core-v0.3.0" in printed


def test_before_the_first_release_nothing_breaks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shop = Shop.create(tmp_path, capsys)
    shop.commit()
    lines = [f"{name}: no release yet, nothing to compare with\n" for name in ("engagement-core", "shop-client")]
    assert shop.run("breaking") == (0, "".join(lines))


def test_a_shallow_clone_without_tags_passes(
    changed: Shop, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    changed.schema("Thing")["properties"].pop("note")
    changed.commit()
    assert changed.run("breaking")[0] == 1
    clone = tmp_path_factory.mktemp("clone") / "shop"
    address = changed.root.as_uri()
    subprocess.run(["git", "clone", "--quiet", "--depth=1", "--no-tags", address, clone], check=True)
    status, printed = Shop(clone, capsys).run("breaking")
    assert status == 0
    assert printed.count("no release yet") == 2


def test_tags_of_other_names_and_branches_are_ignored(shop: Shop) -> None:
    shop.git("tag", "shop-client-vnext")
    shop.git("tag", "shop-client-extra-v9.0.0")
    shop.git("switch", "--quiet", "--create", "side")
    shop.commit()
    shop.git("tag", "shop-client-v8.0.0")
    shop.git("switch", "--quiet", "main")
    assert "no breaking changes since shop-client-v1.2.0" in shop.run("breaking")[1]


def test_the_highest_version_is_the_last_release(shop: Shop) -> None:
    shop.git("tag", "shop-client-v1.10.0")
    shop.git("tag", "shop-client-v1.9.0")
    assert "no breaking changes since shop-client-v1.10.0" in shop.run("breaking")[1]


def test_outside_a_git_repository_the_error_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shop = Shop.create(tmp_path, capsys)
    (tmp_path / ".git").rename(tmp_path / "elsewhere")
    message = f"error: {tmp_path} is not a git repository, but releases are git tags. Clone it.\n"
    for command in (["breaking"], ["changelog"], ["release", "--vendor", "core"]):
        assert shop.run(*command) == (1, message)


def test_a_repository_of_another_owner_is_accepted(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    assert "no breaking changes since shop-client-v1.2.0" in shop.run("breaking")[1]


def test_an_invalid_version_is_rejected(shop: Shop) -> None:
    shop.set_version("shop", "next")
    status, printed = shop.run("release", "--vendor", "shop")
    assert status == 1
    assert "client.toml: 'next' is not a valid version. Set one such as 1.2.3." in printed


def test_an_unknown_vendor_is_rejected(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        shop.run("release", "--vendor", "shops")
    assert "unknown vendor 'shops'; choose from core, shop" in capsys.readouterr().err


def test_without_git_the_error_says_so(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert shop.run("breaking") == (1, "error: git was not found. Install it.\n")


def test_of_many_changes_the_most_severe_are_listed(shop: Shop) -> None:
    fields = shop.schema("Thing")["properties"]
    fields.update({f"new{number}": {"type": "string"} for number in range(24)})
    fields.pop("note")
    shop.commit()
    printed = shop.run("release", "--vendor", "shop")[1]
    assert printed.index("  break     ") < printed.index("  addition  ")
    assert printed.count("  addition  ") == 19
    assert "  and 5 more; `make changelog VENDOR=shop` lists all\n" in printed


def test_of_many_files_three_are_listed(shop: Shop) -> None:
    for number in range(5):
        shop.write(f"clients/shop/notes{number}.txt", "")
    printed = shop.run("release", "--vendor", "shop")[1]
    names = "notes0.txt, notes1.txt, notes2.txt and 2 more"
    assert f"  detail    clients/shop: texts or internals changed: {names}\n" in printed
    assert "There are uncommitted changes: clients/shop/notes0.txt" in printed
    assert "clients/shop/notes2.txt and 2 more." in printed


def test_a_removed_file_is_a_change(shop: Shop) -> None:
    shop.write("clients/shop/notes.txt", "")
    shop.commit()
    shop.git("tag", "shop-client-v1.3.0")
    (shop.root / "clients/shop/notes.txt").unlink()
    assert "texts or internals changed: notes.txt" in shop.run("release", "--vendor", "shop")[1]
