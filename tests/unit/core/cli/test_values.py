"""Values of flags: text, JSON and YAML, and whether they fit a schema."""

import io
from pathlib import Path
from typing import Any

import pytest

from engagement_core.cli.catalog import Schemas
from engagement_core.cli.structured import UnreadableValue, check_value, read_scalar, read_structured

NAMED: dict[str, Any] = {
    "Id": {"oneOf": [{"type": "integer"}, {"type": "string"}]},
    "ExternalId": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
    "Level": {"type": "string", "enum": ["low", "high"]},
    "User": {
        "type": "object",
        "properties": {
            "id": {"$ref": "#/schemas/Id"},
            "name": {"type": "string"},
            "friends": {"type": "array", "items": {"$ref": "#/schemas/User"}},
        },
    },
}
SCHEMAS = Schemas(NAMED)


@pytest.mark.parametrize(
    ("text", "schema", "value"),
    [
        ("5", {"type": "integer"}, 5),
        ("-5", {"type": ["integer", "null"]}, -5),
        ("null", {"type": ["integer", "null"]}, None),
        ("5", {"type": "number"}, 5.0),
        ("1e3", {"type": "number"}, 1000.0),
        ("5", {"type": "string"}, "5"),
        ("true", {"type": "string"}, "true"),
        ("true", {"oneOf": [{"type": "boolean"}, {"type": "string"}]}, True),
        ("0049", {"$ref": "#/schemas/Id"}, "0049"),
        ("49", {"$ref": "#/schemas/Id"}, 49),
        ("49", {"$ref": "#/schemas/ExternalId"}, "49"),
        ("high", {"$ref": "#/schemas/Level"}, "high"),
        ("2", {"const": 2}, 2),
    ],
)
def test_a_text_becomes_the_value_that_its_schema_wants(text: str, schema: Any, value: Any) -> None:
    found = read_scalar(text, schema, SCHEMAS)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("text", "schema", "message"),
    [
        ("x", {"type": "integer"}, 'expected a whole number, not "x"'),
        ("1.5", {"type": "integer"}, 'expected a whole number, not "1.5"'),
        ("yes", {"type": "boolean"}, 'expected true or false, not "yes"'),
        ("mid", {"$ref": "#/schemas/Level"}, "'mid' is not one of low, high"),
        ("x", {"type": ["number", "null"]}, 'expected a number or null, not "x"'),
    ],
)
def test_a_text_that_does_not_fit_is_an_error(text: str, schema: Any, message: str) -> None:
    with pytest.raises(UnreadableValue, match=message):
        read_scalar(text, schema, SCHEMAS)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": [1, null]}', {"a": [1, None]}),
        ("{a: [1, null], b: no, c: 2020-01-02, d: on}", {"a": [1, None], "b": "no", "c": "2020-01-02", "d": "on"}),
        ("a: true\nb: False", {"a": True, "b": False}),
        ("[x, 'y']", ["x", "y"]),
    ],
)
def test_json_and_yaml_1_2_are_read(text: str, value: Any) -> None:
    assert read_structured(text) == value


def test_files_and_standard_input_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.json"
    file.write_bytes(b'\xef\xbb\xbf{"a": 1}')
    assert read_structured(f"@{file}") == {"a": 1}
    monkeypatch.setattr("sys.stdin", io.StringIO("a: 2"))
    assert read_structured("-") == {"a": 2}


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.json", b'{"a": 1,\n "b" 2}', r"a.json is not valid JSON: .* at line 2, column 6"),
        ("a.json", b"a: 1", r"a.json is not valid JSON: .* at line 1, column 1"),
        ("a.yaml", b"a: 1\nb: [1, 2\n", r"a.yaml is not valid YAML: .* at line 3, column 1"),
        ("a.yaml", b"a: !!python/object:os.system x", r"a.yaml is not valid YAML: .* at line 1, column 4"),
        ("a.yaml", b"\xff", r"a.yaml is not text in UTF-8: byte 0 is invalid"),
        ("a.json", b"[" * 100_000, r"a.json is nested too deeply"),
    ],
)
def test_broken_files_name_the_place(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UnreadableValue, match=message):
        read_structured(f"@{tmp_path / name}")


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"name": 306}, "name: expected text, not 306. Put it in quotes."),
        ({"friends": [{"name": "a"}, {"name": True}]}, r"friends\[1\].name: expected text, not true"),
        ({"friends": {}}, "friends: expected a list, not an object"),
        ({"id": [1]}, "id: expected text or a whole number, not a list"),
    ],
)
def test_values_inside_a_value_are_checked(value: Any, message: str) -> None:
    with pytest.raises(UnreadableValue, match=message):
        check_value(value, {"$ref": "#/schemas/User"}, SCHEMAS)
    check_value({"id": "x", "other": object}, {"$ref": "#/schemas/User"}, SCHEMAS)
