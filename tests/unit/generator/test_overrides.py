"""Every override overrides something: a name without counterpart in the spec is refused, with file and remedy."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from tests.unit.generator.housing import OVERRIDES, found
from tests.unit.generator.paging import PAGINATION, SPEC

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
    "a method with a raw twin": {
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
    "an operation that is gone": (
        {"pagination_py": PAGINATION.replace("listThings", "listThongs")},
        "pagination.py",
        "names the operation listThongs, which the spec lacks",
        "Correct the name or take the entry out",
    ),
    "a parameter that is gone": (
        {"pagination_py": PAGINATION.replace('limit="limit"', 'limit="size"')},
        "pagination.py",
        "names the parameter size of listThings, which is not in its query",
        "Correct the name or take the entry out",
    ),
    "items that are no list": (
        {"pagination_py": PAGINATION.replace('items="things"', 'items="more"')},
        "pagination.py",
        "names more as the items of listThings, which is no list",
        "Correct the name or take the entry out",
    ),
    "a resource that is gone": (
        {"client_toml": f'{TOML}[extends.thongs]\nsync = ["auth:Key"]\n'},
        "client.toml",
        "names the resource thongs, which the spec lacks",
        "Correct the name or take the entry out",
    ),
    "a kind of client that there is not": (
        {"client_toml": f'{TOML}[extends.things]\nasync = ["auth:Key"]\n'},
        "client.toml",
        "names async of things, which is none of sync, asynchronous and raw",
        "Correct the name or take the entry out",
    ),
    "a method with a raw twin that is gone": (
        {
            "client_toml": extends("sending:Sending") + 'raw = ["pull"]\n',
            "sending_py": MIXIN.format(name="Sending", member="push"),
        },
        "client.toml",
        "names the raw method pull of things, which its classes lack",
        "Correct the name or take the entry out",
    ),
    "an operation that may reach everybody and is gone": (
        {"client_toml": f'broadcast = ["createThong"]\n{TOML}'},
        "client.toml",
        "names the operation createThong, which the spec lacks",
        "Correct the name or take the entry out",
    ),
    "a model that is gone": (
        {"client_toml": f'{TOML}[models]\nThong = ["auth:Key"]\n'},
        "client.toml",
        "names the model Thong, which the spec lacks",
        "Correct the name or take the entry out",
    ),
    "a class of a model that is gone": (
        {"client_toml": f'{TOML}[models]\nThing = ["auth:Part"]\n'},
        "client.toml",
        "names the class auth:Part, which auth.py does not define",
        "Correct the name or take the entry out",
    ),
    "a method that a generated one hides": (
        {"client_toml": extends("bulk:Bulk"), "bulk_py": MIXIN.format(name="Bulk", member="create")},
        "bulk.py",
        "create of Bulk is never seen: the generated class has a create of its own",
        "Give it another name or take it out",
    ),
    "a method of a base that a generated one hides": (
        {"client_toml": extends("bulk:Derived"), "bulk_py": MIXIN.format(name="Bulk", member="create") + DERIVED},
        "bulk.py",
        "create of Derived is never seen",
        "Give it another name or take it out",
    ),
    "a method of a model that a field hides": (
        {
            "client_toml": f'{TOML}[models]\nThing = ["parts:Part"]\n',
            "parts_py": MIXIN.format(name="Part", member="note"),
        },
        "parts.py",
        "note of Part is never seen",
        "Give it another name or take it out",
    ),
    "a mock by another name": (
        {"mock_py": '"""No mock."""\n\n\nclass StoreMock:\n    """Does nothing."""\n'},
        "mock.py",
        "There is no ShopMock",
        "Add it, or correct its name",
    ),
    "a module that nothing leads to": (
        {"bulk_py": "from shop_client import auth\n"},
        "bulk.py",
        "Nothing leads to this module",
        "Name it in client.toml or in README.md, import it where it is needed, or remove it",
    ),
    "checks without their table": (
        {"validators_py": "RULES = {}\n"},
        "validators.py",
        "There is no VALIDATORS",
        "Add it, or correct its name",
    ),
}


@pytest.mark.parametrize("name", RIGHT)
def test_an_override_of_something_is_built(tmp_path: Path, name: str) -> None:
    paths = found(tmp_path, SPEC, **{"pagination_py": PAGINATION, **RIGHT[name]})
    assert main(["build"], paths) == 0


@pytest.mark.parametrize("name", WRONG)
def test_an_override_of_nothing_is_refused(tmp_path: Path, name: str, capfd: pytest.CaptureFixture[str]) -> None:
    overrides, file, message, hint = WRONG[name]
    paths = found(tmp_path, SPEC, **{"pagination_py": PAGINATION, **overrides})
    assert main(["build"], paths) == 1
    errors = [line for line in capfd.readouterr().err.splitlines() if line.startswith("error ")]
    assert any(f"/{file}" in line and message in line and hint in line for line in errors), errors
    assert not (paths.clients / "shop").exists()
