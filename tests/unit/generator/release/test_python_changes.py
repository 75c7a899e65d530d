"""Changes of a Python package, and the version bump that each requires."""

import pytest

from tests.unit.generator.release.shop import THING, Shop

INIT, MODULE = "clients/shop/src/shop_client/__init__.py", "clients/shop/src/shop_client/thing.py"
MOCKING = "clients/shop/src/shop_client/testing/mocking/store.py"

BREAKS = {
    "parameter renamed": (
        INIT, "name: str,", "title: str,", "shop_client.Shop.create: the parameter `name` was removed",
    ),
    "parameter became required": (
        INIT, 'kind: str = "tool"', "kind: str", "shop_client.Shop.create: the parameter `kind` is now required",
    ),
    "new required parameter": (
        INIT, "name: str, *", "name: str, size: int, *",
        "shop_client.Shop.create: the required parameter `size` was added",
    ),
    "default changed": (
        INIT, 'kind: str = "tool"', 'kind: str = "toy"',
        "shop_client.Shop.create: the default of the parameter `kind` changed",
    ),
    "parameter by name alone": (
        INIT, "self, name: str, *,", "self, *, name: str,",
        "shop_client.Shop.create: the parameter `name` is no longer positional or keyword as before",
    ),
    "method removed": (INIT, "def create", "def _create", "shop_client.Shop.create: removed"),
    "field removed": (MODULE, "    kind: str\n", "", "shop_client.thing.Thing.kind: removed"),
    "class renamed": (MODULE, "class Thing:", "class Item:", "shop_client.thing.Thing: removed"),
    "Python dropped": (
        "clients/shop/pyproject.toml", ">=3.11", ">=3.12",
        "clients/shop/pyproject.toml: required Python changed from >=3.11,<4 to >=3.12,<4",
    ),
}  # fmt: skip
ADDITIONS = {
    "new method": (INIT, "    def create", "    def delete(self) -> None: ...\n\n    def create",
                   "shop_client.Shop.delete: function added"),
    "new optional parameter": (INIT, 'kind: str = "tool"', 'kind: str = "tool", size: int = 1',
                               "shop_client.Shop.create: parameter `size` added"),
    "new class with its methods": (MODULE, "def _polish", "class Tool:\n    def use(self): ...\n\n\ndef _polish",
                                   "shop_client.thing.Tool: class added"),
    "dependency moved": ("clients/shop/pyproject.toml", "attrs>=24,<27", "attrs>=25,<27",
                         "clients/shop/pyproject.toml: requirement attrs changed from <27,>=24 to <27,>=25"),
}  # fmt: skip
DETAILS = {
    "docstring": (INIT, "Create a thing.", "Make a thing."),
    "private function": (MODULE, "_polish", "_clean"),
}


@pytest.mark.parametrize("name", BREAKS)
def test_a_breaking_change_requires_a_major_bump(shop: Shop, name: str) -> None:
    path, old, new, line = BREAKS[name]
    shop.replace(path, old, new)
    status, printed = shop.run("breaking", "--vendor", "shop")
    assert status == 1
    assert f"  {line}" in printed
    assert "set 2.0.0\n  or higher in overrides/shop/client.toml" in printed


@pytest.mark.parametrize("name", ADDITIONS)
def test_an_addition_requires_a_minor_bump(shop: Shop, name: str) -> None:
    path, old, new, line = ADDITIONS[name]
    shop.replace(path, old, new)
    assert shop.run("breaking")[0] == 0
    printed = shop.run("release", "--vendor", "shop")[1]
    assert f"  addition  {line}\nA minor bump" in printed


@pytest.mark.parametrize("name", DETAILS)
def test_a_detail_requires_a_patch_bump(shop: Shop, name: str) -> None:
    path, old, new = DETAILS[name]
    shop.replace(path, old, new)
    printed = shop.run("release", "--vendor", "shop")[1]
    assert f"texts or internals changed: {path.removeprefix('clients/shop/')}\nA patch bump" in printed


def test_what_only_the_mock_is_made_of_may_change(shop: Shop) -> None:
    shop.write(MOCKING.replace("store", "__init__"), "")
    shop.write(MOCKING.replace("mocking/store", "__init__"), "")
    shop.write(MOCKING, "def put() -> None: ...\n")
    shop.commit()
    shop.git("tag", "shop-client-v1.3.0")
    shop.replace(MOCKING, "put", "push")
    message = "shop-client: no breaking changes since shop-client-v1.3.0\n"
    assert shop.run("breaking", "--vendor", "shop") == (0, message)


def test_members_of_a_private_base_class_keep_the_path_of_the_public_class(shop: Shop) -> None:
    base = "class _Base:\n    def polish(self) -> None: ...\n\n\n@attrs.frozen\nclass Thing(_Base):"
    shop.replace(MODULE, "@attrs.frozen\nclass Thing:", base)
    shop.commit()
    shop.git("tag", "shop-client-v1.3.0")
    shop.replace(MODULE, "polish", "clean")
    assert "  shop_client.thing.Thing.polish: removed\n" in shop.run("breaking", "--vendor", "shop")[1]


def test_below_one_a_breaking_change_requires_a_minor_bump(shop: Shop) -> None:
    shop.replace("clients/core/src/engagement_core/__init__.py", "wait()", "wait(seconds: int)")
    status, printed = shop.run("breaking", "--vendor", "core")
    assert status == 1
    assert "engagement_core.wait: the required parameter `seconds` was added" in printed
    assert "set 0.4.0" in printed
    shop.set_version("core", "0.4.0")
    status, printed = shop.run("breaking", "--vendor", "core")
    assert status == 0
    assert printed.endswith("  Version 0.4.0 allows that.\n")


def test_old_sources_are_parsed_and_never_run(shop: Shop) -> None:
    shop.write("clients/shop/src/shop_client/thing.py", f"raise SystemExit\n{THING}")
    shop.commit()
    shop.git("tag", "shop-client-v1.3.0")
    shop.replace(MODULE, "class Thing:", "class Item:")
    assert "shop_client.thing.Thing: removed" in shop.run("breaking", "--vendor", "shop")[1]
