"""`make changelog`: lists of changes are rewritten, notes are kept."""

import re

import pytest

from tests.unit.generator.release.shop import Shop

CHANGELOG = "overrides/shop/CHANGELOG.md"


def text_of(shop: Shop) -> str:
    status, printed = shop.run("changelog", "--vendor", "shop")
    assert status == 0, printed
    return (shop.root / CHANGELOG).read_text(encoding="utf-8")


@pytest.fixture
def changed(shop: Shop) -> Shop:
    shop.spec["paths"]["/things"].pop("post")
    shop.schema("Thing")["properties"]["colour"] = {"type": "string"}
    shop.commit()
    return shop


def test_changes_are_grouped_by_severity(changed: Shop) -> None:
    text = text_of(changed)
    assert re.findall(r"^#+ .+|^- .+", text, re.MULTILINE) == [
        "# Changelog of shop-client",
        "## Unreleased",
        "### Breaking changes",
        "- `#/paths/~1things/post`: the operation createThing was removed",
        "### Added",
        "- `#/components/schemas/Thing/properties/colour`: the field was added to responses (listThings)",
    ]


def test_writing_twice_changes_nothing(changed: Shop) -> None:
    assert text_of(changed) == text_of(changed)


def test_notes_are_kept_if_the_changes_change(changed: Shop) -> None:
    text_of(changed)
    changed.replace(CHANGELOG, "## Unreleased\n", "## Unreleased\n\nThe shop sells less.\n")
    changed.schema("Thing")["properties"].pop("colour")
    changed.schema("Thing")["properties"]["weight"] = {"type": "number"}
    changed.commit()
    text = text_of(changed)
    assert "## Unreleased\n\nThe shop sells less.\n\n<!--" in text
    assert "Thing/properties/weight" in text
    assert "colour" not in text


def test_the_section_is_named_after_the_version_once_it_is_bumped(changed: Shop) -> None:
    changed.write(CHANGELOG, "# History\n\nAn introduction.\n\n## Unreleased\n\nA note.\n\n## 1.2.0\n\nThe old days.\n")
    text_of(changed)
    changed.set_version("shop", "2.0.0")
    text = text_of(changed)
    assert text.startswith("# History\n\nAn introduction.\n\n## 2.0.0\n\nA note.\n\n<!--")
    assert text.endswith("<!-- end of changes -->\n\n## 1.2.0\n\nThe old days.\n")


def test_a_duplicate_section_is_rejected(changed: Shop) -> None:
    changed.write(CHANGELOG, "## 1.2.0\n\nA\n\n## 1.2.0\n\nB\n")
    status, printed = changed.run("changelog", "--vendor", "shop")
    assert status == 1
    assert "CHANGELOG.md: Duplicate section 1.2.0. Merge the sections." in printed


def test_without_changes_nothing_is_written(shop: Shop) -> None:
    assert shop.run("changelog", "--vendor", "shop")[1] == "shop-client: nothing has changed since shop-client-v1.2.0\n"
    assert not (shop.root / CHANGELOG).exists()
