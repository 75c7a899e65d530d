"""A change of a Python package, and which part of the version it moves."""

import pytest

from tests.unit.generator.release.shop import THING, Shop

INIT, MODULE = "clients/shop/src/shop_client/__init__.py", "clients/shop/src/shop_client/thing.py"
MOCKING = "clients/shop/src/shop_client/testing/mocking/store.py"

BREAKS = {
    "parameter renamed": (INIT, "name: str,", "title: str,", "shop_client.Shop.create: the parameter `name` is gone"),
    "parameter became required": (
        INIT, 'kind: str = "tool"', "kind: str", "shop_client.Shop.create: the parameter `kind` is required now",
    ),
    "new required parameter": (
        INIT, "name: str, *", "name: str, size: int, *",
        "shop_client.Shop.create: the parameter `size` is new and required",
    ),
    "default changed": (
        INIT, 'kind: str = "tool"', 'kind: str = "toy"',
        "shop_client.Shop.create: the default of the parameter `kind` is another one now",
    ),
    "parameter by name alone": (
        INIT, "self, name: str, *,", "self, *, name: str,",
        "shop_client.Shop.create: the parameter `name` cannot be passed as before",
    ),
    "method removed": (INIT, "def create", "def _create", "shop_client.Shop.create: it is gone"),
    "field removed": (MODULE, "    kind: str\n", "", "shop_client.thing.Thing.kind: it is gone"),
    "class renamed": (MODULE, "class Thing:", "class Item:", "shop_client.thing.Thing: it is gone"),
    "Python dropped": (
        "clients/shop/pyproject.toml", ">=3.11", ">=3.12",
        "clients/shop/pyproject.toml: it needs Python >=3.12,<4 now, was >=3.11,<4",
    ),
}  # fmt: skip
ADDITIONS = {
    "new method": (INIT, "    def create", "    def delete(self) -> None: ...\n\n    def create",
                   "shop_client.Shop.delete: the function is new"),
    "new optional parameter": (INIT, 'kind: str = "tool"', 'kind: str = "tool", size: int = 1',
                               "shop_client.Shop.create: the parameter `size` is new"),
    "new class with its methods": (MODULE, "def _polish", "class Tool:\n    def use(self): ...\n\n\ndef _polish",
                                   "shop_client.thing.Tool: the class is new"),
    "dependency moved": ("clients/shop/pyproject.toml", "attrs>=24,<27", "attrs>=25,<27",
                         "clients/shop/pyproject.toml: of attrs it needs <27,>=25 now, was <27,>=24"),
}  # fmt: skip
DETAILS = {
    "docstring": (INIT, "Create a thing.", "Make a thing."),
    "private function": (MODULE, "_polish", "_clean"),
}


@pytest.mark.parametrize("name", BREAKS)
def test_what_breaks_moves_the_first_number(shop: Shop, name: str) -> None:
    path, old, new, line = BREAKS[name]
    shop.replace(path, old, new)
    status, printed = shop.run("breaking", "--vendor", "shop")
    assert status == 1
    assert f"  {line}" in printed
    assert "state 2.0.0\n  or higher in overrides/shop/client.toml" in printed


@pytest.mark.parametrize("name", ADDITIONS)
def test_what_is_new_moves_the_second_number(shop: Shop, name: str) -> None:
    path, old, new, line = ADDITIONS[name]
    shop.replace(path, old, new)
    assert shop.run("breaking")[0] == 0
    printed = shop.run("release", "--vendor", "shop")[1]
    assert f"  addition  {line}\nSo the minor part" in printed


@pytest.mark.parametrize("name", DETAILS)
def test_what_nobody_need_know_moves_the_last_number(shop: Shop, name: str) -> None:
    path, old, new = DETAILS[name]
    shop.replace(path, old, new)
    printed = shop.run("release", "--vendor", "shop")[1]
    assert f"texts or inner workings changed: {path.removeprefix('clients/shop/')}\nSo the patch part" in printed


def test_what_only_the_mock_is_made_of_may_change(shop: Shop) -> None:
    shop.write(MOCKING.replace("store", "__init__"), "")
    shop.write(MOCKING.replace("mocking/store", "__init__"), "")
    shop.write(MOCKING, "def put() -> None: ...\n")
    shop.commit()
    shop.git("tag", "shop-client-v1.3.0")
    shop.replace(MOCKING, "put", "push")
    assert shop.run("breaking", "--vendor", "shop") == (0, "shop-client: nothing breaks since shop-client-v1.3.0\n")


def test_what_comes_from_a_private_class_goes_by_the_public_one(shop: Shop) -> None:
    base = "class _Base:\n    def polish(self) -> None: ...\n\n\n@attrs.frozen\nclass Thing(_Base):"
    shop.replace(MODULE, "@attrs.frozen\nclass Thing:", base)
    shop.commit()
    shop.git("tag", "shop-client-v1.3.0")
    shop.replace(MODULE, "polish", "clean")
    assert "  shop_client.thing.Thing.polish: it is gone\n" in shop.run("breaking", "--vendor", "shop")[1]


def test_below_one_a_break_moves_the_middle_number(shop: Shop) -> None:
    shop.replace("clients/core/src/engagement_core/__init__.py", "wait()", "wait(seconds: int)")
    status, printed = shop.run("breaking", "--vendor", "core")
    assert status == 1
    assert "engagement_core.wait: the parameter `seconds` is new and required" in printed
    assert "state 0.4.0" in printed
    shop.state("core", "0.4.0")
    status, printed = shop.run("breaking", "--vendor", "core")
    assert status == 0
    assert printed.endswith("  The version 0.4.0 allows that.\n")


def test_old_sources_are_read_and_never_run(shop: Shop) -> None:
    shop.write("clients/shop/src/shop_client/thing.py", f"raise SystemExit\n{THING}")
    shop.commit()
    shop.git("tag", "shop-client-v1.3.0")
    shop.replace(MODULE, "class Thing:", "class Item:")
    assert "shop_client.thing.Thing: it is gone" in shop.run("breaking", "--vendor", "shop")[1]
