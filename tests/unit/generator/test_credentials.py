"""The fields of the class Credentials become arguments of the client."""

from pathlib import Path

import pytest

from generator.overrides.credentials import Credential, read_credentials

SOURCE = """\
class Credentials:
    key: str = field(repr=mask)
    \"\"\"The key
    of the shop.\"\"\"
    user: str | None = field(default=None, repr=mask)
    1
    tries: int = 3
    \"\"\"How often.\"\"\"
    last: bytes
"""


def test_each_field_has_its_default_docstring_and_variable(tmp_path: Path) -> None:
    file = tmp_path / "auth.py"
    file.write_text(SOURCE, encoding="utf-8")
    assert read_credentials(file, "SHOP") == (
        Credential(name="key", hint="str", default="", doc="The key of the shop.", variable="SHOP_KEY"),
        Credential(name="user", hint="str | None", default="None", doc="", variable="SHOP_USER"),
        Credential(name="tries", hint="int", default="3", doc="How often.", variable=""),
        Credential(name="last", hint="bytes", default="", doc="", variable=""),
    )


@pytest.mark.parametrize("after", ["...", "other = 1", "def auth(self) -> None: ..."])
def test_only_a_string_after_a_field_describes_it(tmp_path: Path, after: str) -> None:
    file = tmp_path / "auth.py"
    file.write_text(f"class Credentials:\n    key: str\n    {after}\n", encoding="utf-8")
    (found,) = read_credentials(file, "SHOP")
    assert found.doc == ""
