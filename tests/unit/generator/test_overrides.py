"""Overrides that name something that the spec lacks are reported with file and hint."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from tests.unit.generator.paging import PAGINATION, SPEC
from tests.unit.generator.workspace import OVERRIDES, create_workspace

TOML = OVERRIDES["client.toml"]
MIXIN = """\
class {name}:
    def {member}(self) -> None: ...
"""
DERIVED = "class Derived(Bulk): ...\n"


def extends(name: str) -> str:
    return f'{TOML}[extends.things]\nsync = ["{name}"]\n'


Overrides = Mapping[str, Any]

RIGHT: dict[str, Overrides] = {
    "pagination": {},
    "a method beside the generated ones": {
        "client_toml": extends("bulk:Bulk"),
        "bulk_py": MIXIN.format(name="Bulk", member="create_all"),
    },
    "a method that is private": {
        "client_toml": extends("bulk:Bulk"),
        "bulk_py": MIXIN.format(name="Bulk", member="_create"),
    },
    "a method of a model": {
        "client_toml": f'{TOML}[models]\nThing = ["parts:Part"]\n',
        "parts_py": MIXIN.format(name="Part", member="shown"),
    },
    "a method with a raw variant": {
        "client_toml": extends("sending:Sending") + 'raw = ["push"]\n',
        "sending_py": MIXIN.format(name="Sending", member="push"),
    },
    "a method that may reach everybody": {"client_toml": f'broadcast = ["createThing"]\n{TOML}'},
    "validators": {"validators_py": "VALIDATORS = {}\n"},
    "a module that another one imports, and one for users": {
        "client_toml": extends("bulk:Bulk"),
        "bulk_py": "from shop_client import parts\n\n" + MIXIN.format(name="Bulk", member="create_all"),
        "parts_py": "",
        "samples_py": "",
        "README_md": "Samples are in `shop_client.samples`.\n",
    },
}

WRONG: dict[str, tuple[Overrides, str, str, str]] = {
    "an operation that is missing": (
        {"pagination_py": PAGINATION.replace("listThings", "listThongs")},
        "pagination.py",
        "The spec has no operation listThongs.",
        "Correct the name, or remove the entry",
    ),
    "a parameter that is missing": (
        {"pagination_py": PAGINATION.replace('limit="limit"', 'limit="size"')},
        "pagination.py",
        "The query of listThings has no parameter size.",
        "Correct the name, or remove the entry",
    ),
    "items that are not a list": (
        {"pagination_py": PAGINATION.replace('items="things"', 'items="more"')},
        "pagination.py",
        "The field more in the response of listThings is not a list.",
        "Correct the name, or remove the entry",
    ),
    "a resource that is missing": (
        {"client_toml": f'{TOML}[extends.thongs]\nsync = ["auth:Key"]\n'},
        "client.toml",
        "The spec has no resource thongs.",
        "Correct the name, or remove the entry",
    ),
    "a kind of client that there is not": (
        {"client_toml": f'{TOML}[extends.things]\nasync = ["auth:Key"]\n'},
        "client.toml",
        "[extends.things] has the unknown key async; expected sync, asynchronous or raw.",
        "Correct the name, or remove the entry",
    ),
    "a raw method that is missing": (
        {
            "client_toml": extends("sending:Sending") + 'raw = ["pull"]\n',
            "sending_py": MIXIN.format(name="Sending", member="push"),
        },
        "client.toml",
        "The classes of things do not define the raw method pull.",
        "Correct the name, or remove the entry",
    ),
    "an operation that may reach everybody and is gone": (
        {"client_toml": f'broadcast = ["createThong"]\n{TOML}'},
        "client.toml",
        "The spec has no operation createThong.",
        "Correct the name, or remove the entry",
    ),
    "a model that is missing": (
        {"client_toml": f'{TOML}[models]\nThong = ["auth:Key"]\n'},
        "client.toml",
        "The spec has no model Thong.",
        "Correct the name, or remove the entry",
    ),
    "a class of a model that is missing": (
        {"client_toml": f'{TOML}[models]\nThing = ["auth:Part"]\n'},
        "client.toml",
        "auth.py does not define the class Part.",
        "Correct the name, or remove the entry",
    ),
    "a method that a generated one hides": (
        {"client_toml": extends("bulk:Bulk"), "bulk_py": MIXIN.format(name="Bulk", member="create")},
        "bulk.py",
        "Bulk.create is hidden by a member of the generated class.",
        "Rename or remove it",
    ),
    "a method of a base that a generated one hides": (
        {"client_toml": extends("bulk:Derived"), "bulk_py": MIXIN.format(name="Bulk", member="create") + DERIVED},
        "bulk.py",
        "Derived.create is hidden by",
        "Rename or remove it",
    ),
    "a method of a model that a field hides": (
        {
            "client_toml": f'{TOML}[models]\nThing = ["parts:Part"]\n',
            "parts_py": MIXIN.format(name="Part", member="note"),
        },
        "parts.py",
        "Part.note is hidden by",
        "Rename or remove it",
    ),
    "a mock by another name": (
        {"mock_py": '"""No mock."""\n\n\nclass StoreMock:\n    """Does nothing."""\n'},
        "mock.py",
        "mock.py does not define ShopMock.",
        "Add or rename it.",
    ),
    "a module that nothing uses": (
        {"bulk_py": "from shop_client import auth\n"},
        "bulk.py",
        "Nothing uses this module",
        "Name it in client.toml or README.md, import it, or remove it",
    ),
    "validators by their former name": (
        {"checks_py": "CHECKS = {}\n"},
        "checks.py",
        "Nothing uses this module",
        "Rename it to validators.py, and its table CHECKS to VALIDATORS.",
    ),
    "validators without their table": (
        {"validators_py": "RULES = {}\n"},
        "validators.py",
        "validators.py does not define VALIDATORS.",
        "Add or rename it.",
    ),
}


@pytest.mark.parametrize("name", RIGHT)
def test_overrides_that_match_the_spec_are_built(tmp_path: Path, name: str) -> None:
    paths = create_workspace(tmp_path, SPEC, **{"pagination_py": PAGINATION, **RIGHT[name]})
    assert main(["build"], paths) == 0


@pytest.mark.parametrize("name", WRONG)
def test_overrides_that_name_unknown_things_are_reported(
    tmp_path: Path, name: str, capfd: pytest.CaptureFixture[str]
) -> None:
    overrides, file, message, hint = WRONG[name]
    paths = create_workspace(tmp_path, SPEC, **{"pagination_py": PAGINATION, **overrides})
    assert main(["build"], paths) == 1
    errors = [line for line in capfd.readouterr().err.splitlines() if line.startswith("error ")]
    assert any(f"/{file}" in line and message in line and hint in line for line in errors), errors
    assert not (paths.clients / "shop").exists()
