"""Hostile specs: text that could become code or mislead a reviewer is reported."""

from pathlib import Path

import pytest

from tests.unit.generator.lint.test_clean import CLEAN, EVERYWHERE, Fault, check, diagnostics_in

GET = "/paths/~1apps~1{id}/get"
BREAKOUT = "x\\\");__import__('os').system('id')#"

HOSTILE = {
    "NUL in a description": Fault("Returns one app.", '"a\\0b"', f"{GET}/description", "a\\0b", "U+0000"),
    "an escape sequence in a description": Fault(
        "Returns one app.", '"a\\e[2Jb"', f"{GET}/description", "2Jb", "U+001B"
    ),
    "a carriage return in a description": Fault("Returns one app.", '"a\\rb"', f"{GET}/description", "a\\rb", "U+000D"),
    "text that is shown backwards": Fault("Returns one app.", '"a\\u202eb"', f"{GET}/description", "202e", "U+202E"),
    "an isolated direction": Fault("Returns one app.", '"a\\u2066b"', f"{GET}/description", "2066", "U+2066"),
    "a line separator": Fault("Returns one app.", '"a\\u2028b"', f"{GET}/description", "2028", "U+2028"),
    "half of a character": Fault("Returns one app.", '"a\\ud800b"', f"{GET}/description", "ud800", "U+D800"),
    "a control character in an example": Fault(
        "labels: {a: b}", 'labels: {a: "\\x7f"}', "/components/examples/AppCreated/value/app/labels/a", "x7f", "U+007F"
    ),
    "a control character in a key of an example": Fault(
        "labels: {a: b}",
        'labels: {"\\x07": b}',
        "/components/examples/AppCreated/value/app/labels/\x07",
        "labels: {",
        "U+0007",
    ),
    "a control character in a default": Fault(
        "default: App", 'default: "A\\x08"', "/components/schemas/AppCreate/properties/name/default", "x08", "U+0008"
    ),
    "a quote in a path": Fault("  /apps:\n", "  /apps'):\n", "/paths/~1apps')", "/apps'", "not a valid path"),
    "a double quote in a path": Fault(
        "  /apps:\n", "  '/apps\"+x+\"':\n", '/paths/~1apps"+x+"', '/apps"', "not a valid path"
    ),
    "a backslash in a path": Fault("  /apps:\n", "  /apps\\x:\n", "/paths/~1apps\\x", "/apps\\x", "not a valid path"),
    "a newline in a path": Fault(
        "  /apps:\n", '  "/apps\\nimport os":\n', "/paths/~1apps\nimport os", "/apps\\n", "not a valid path"
    ),
    "a space in a path": Fault("  /apps:\n", "  /apps x:\n", "/paths/~1apps x", "/apps x", "not a valid path"),
    "an expression in a path": Fault(
        "{id}", "{id.__class__}", "/paths/~1apps~1{id.__class__}", "id.__class__", "not a valid path", alone=False
    ),
    "a brace in a path": Fault("{id}", "{id}}", "/paths/~1apps~1{id}}", "{id}}", "not a valid path"),
    "an empty name in a path": Fault("{id}", "{}", "/paths/~1apps~1{}", "/{}", "not a valid path", alone=False),
    "an operationId that is code": Fault(
        "operationId: deleteIcon",
        f'operationId: "{BREAKOUT}"',
        "/paths/~1apps~1{id}/delete/operationId",
        "__import__",
        "camelCase",
        alone=False,
    ),
    "an operationId with a newline at the end": Fault(
        "operationId: deleteIcon",
        'operationId: "deleteIcon\\n"',
        "/paths/~1apps~1{id}/delete/operationId",
        "deleteIcon\\n",
        "camelCase",
        alone=False,
    ),
    "a method that is code": Fault(
        "x-method: get", "x-method: 'get(self): pass; import os'", f"{GET}/x-method", "import os", "snake_case"
    ),
    "a method with a newline at the end": Fault(
        "x-method: get", 'x-method: "get\\n"', f"{GET}/x-method", "get\\n", "snake_case"
    ),
    "a tag that is code": Fault("apps.icons", "icons; import os", "/tags/1/name", "import os", "resource", EVERYWHERE),
    "a tag with a newline": Fault(
        "- name: apps.icons", '- name: "apps.icons\\n"', "/tags/1/name", "icons\\n", "resource", alone=False
    ),
    "a schema that is code": Fault("FailureText", "A-B.C", "/components/schemas/A-B.C", "A-B.C:", "class", EVERYWHERE),
    "a field with a newline": Fault(
        "        size:\n",
        '        "size\\nx":\n',
        "/components/schemas/RoundIcon/properties/size\nx",
        "size\\nx",
        "not plain text",
        alone=False,
    ),
    "a field with a quote": Fault(
        "        size:\n",
        "        'si\"ze':\n",
        '/components/schemas/RoundIcon/properties/si"ze',
        'si"ze',
        "not plain text",
        alone=False,
    ),
    "a field with a backslash": Fault(
        "        size:\n",
        "        si\\ze:\n",
        "/components/schemas/RoundIcon/properties/si\\ze",
        "si\\ze",
        "not plain text",
        alone=False,
    ),
    "a field of a template": Fault(
        "        size:\n",
        "        '{{ size }}':\n",
        "/components/schemas/RoundIcon/properties/{{ size }}",
        "{{ size",
        "not plain text",
        alone=False,
    ),
    "a field without a name": Fault(
        "        size:\n",
        "        '':\n",
        "/components/schemas/RoundIcon/properties/",
        "'':",
        "not plain text",
        alone=False,
    ),
    "a field that ends with a space": Fault(
        "        size:\n",
        "        'size ':\n",
        "/components/schemas/RoundIcon/properties/size ",
        "'size '",
        "not plain text",
        alone=False,
    ),
    "a field that cannot be seen": Fault(
        "        size:\n",
        '        "si\\u200bze":\n',
        "/components/schemas/RoundIcon/properties/si\u200bze",
        "u200b",
        "not plain text",
        alone=False,
    ),
    "a parameter with a newline": Fault(
        "name: dry-run", 'name: "dry\\nrun"', "/paths/~1apps/post/parameters/0/name", "dry\\n", "not plain text"
    ),
    "a parameter with a quote": Fault(
        "name: dry-run", "name: dry'run", "/paths/~1apps/post/parameters/0/name", "dry'run", "not plain text"
    ),
    "a header of a scheme with a newline": Fault(
        "name: X-API-Key",
        'name: "X\\r\\nEvil: 1"',
        "/components/securitySchemes/apiKey/name",
        "Evil",
        "not plain text",
        alone=False,
    ),
    "an enum with a newline": Fault(
        "enum: [red, blue]",
        'enum: [red, "blue\\nimport os"]',
        "/components/schemas/AppCreate/properties/colors/items/enum/1",
        "enum: [red",
        "one line",
    ),
    "an enum with what cannot be seen": Fault(
        "enum: [red, blue]",
        'enum: [red, "blue\\u200b"]',
        "/components/schemas/AppCreate/properties/colors/items/enum/1",
        "enum: [red",
        "one line",
    ),
    "a const with a newline": Fault(
        "const: square",
        'const: "square\\n"',
        "/components/schemas/SquareIcon/properties/kind/const",
        "square\\n",
        "one line",
    ),
    "a pattern with a newline": Fault(
        "maxLength: 10",
        'pattern: "a\\nb"',
        "/components/schemas/App/properties/name/pattern",
        "a\\nb",
        "one line",
        alone=False,
    ),
    "a title with a newline": Fault("title: Shop API", 'title: "Shop\\nAPI"', "/info/title", "Shop\\n", "one line"),
    "a title of a schema with a newline": Fault(
        "maxLength: 10", 'title: "a\\nb"', "/components/schemas/App/properties/name/title", "a\\nb", "one line"
    ),
    "a version with a newline": Fault("version: '1'", 'version: "1\\n2"', "/info/version", "1\\n2", "one line"),
    "a summary with a newline": Fault(
        "summary: Get an app", 'summary: "Get\\nan app"', f"{GET}/summary", "Get\\n", "one line"
    ),
    "a script as a link": Fault(
        "url: https://shop.example/docs",
        "url: 'javascript:alert(1)'",
        "/externalDocs/url",
        "javascript",
        "not a valid URL",
    ),
    "a script as the link of an operation": Fault(
        "'https://shop.example/docs#get'",
        "'javascript:alert(1)'",
        f"{GET}/externalDocs/url",
        "javascript",
        "not a valid URL",
    ),
    "a link that ends its quotes": Fault(
        "https://shop.example/docs\n",
        "'https://shop.example/\"onclick=alert(1)'\n",
        "/externalDocs/url",
        "onclick",
        "not a valid URL",
    ),
    "a file as a server": Fault(
        "https://api.shop.example/v1", "file:///etc/passwd", "/servers/0/url", "file:", "not a valid URL"
    ),
    "a server that is code": Fault(
        "https://api.shop.example/v1", "https://a'+x+'/", "/servers/0/url", "'+x+'", "not a valid URL"
    ),
    "a name of an example with a quote": Fault(
        "simple:",
        "'sim\"ple':",
        '/paths/~1apps/post/requestBody/content/application~1json/examples/sim"ple',
        'sim"ple',
        "not plain text",
        alone=False,
    ),
}

HARMLESS = {
    "quotes in a description": "'Ends \"\"\" and '''' and \\ and {{ braces }} and {% tags %}'",
    "lines and tabs in a description": '"One line\\n\\nand\\tanother"',
    "letters of any script in a description": "'Größe, 大きさ, размер 👍🏽 👩‍👩‍👧'",
}


@pytest.mark.parametrize("fault", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_is_reported(fault: Fault, tmp_path: Path) -> None:
    check(fault, tmp_path)


@pytest.mark.parametrize("text", HARMLESS.values(), ids=HARMLESS.keys())
def test_descriptions_may_contain_any_printable_text(text: str, tmp_path: Path) -> None:
    assert diagnostics_in(CLEAN.replace("Returns one app.", text), tmp_path) == []


def test_enums_may_contain_quotes(tmp_path: Path) -> None:
    text = CLEAN.replace("enum: [red, blue]", 'enum: [red, "it\'s \\"blue\\""]')
    assert diagnostics_in(text, tmp_path) == []


def test_messages_escape_hostile_names(tmp_path: Path) -> None:
    for diagnostic in diagnostics_in(CLEAN.replace("name: dry-run", 'name: "dry\\e[2J\\nrun"'), tmp_path):
        assert diagnostic.message.isprintable(), diagnostic.message
        assert diagnostic.hint.isprintable(), diagnostic.hint


def test_long_names_are_shortened_in_messages(tmp_path: Path) -> None:
    for diagnostic in diagnostics_in(CLEAN.replace("operationId: deleteIcon", f"operationId: {'X' * 5000}"), tmp_path):
        assert len(diagnostic.message) < 300
