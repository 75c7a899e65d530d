"""The layout of docstrings."""

import griffe
import pytest

from engagement_core import errors
from generator.render.docstrings import docstring

LONG = "word " * 40
NAMES = {name for name in vars(errors) if name.endswith("Error")}


def test_a_paragraph_that_begins_in_bold_is_refilled_without_an_indent() -> None:
    lines = docstring(f"Summary.\n\n**Bold.** {LONG}\n{LONG}").splitlines()
    assert all(line.startswith("    ") and line[4] != " " for line in lines[2:])


@pytest.mark.parametrize(("marker", "hanging"), [("-", 2), ("*", 2), ("1.", 3), ("12)", 4)])
def test_a_list_item_hangs_by_the_width_of_its_marker(marker: str, hanging: int) -> None:
    first, second, *_ = docstring(f"Summary.\n\n{marker} {LONG}\n  {LONG}", 0).splitlines()[2:]
    assert first.startswith(f"{marker} word")
    assert second.startswith(f"{' ' * hanging}word")


def test_a_line_that_starts_with_a_digit_is_refilled() -> None:
    assert docstring("At most\n100 items.\n2 of them.", 0) == '"""At most 100 items. 2 of them."""'


@pytest.mark.parametrize("length", range(100, 125))
@pytest.mark.parametrize("indent", [0, 4, 8])
def test_no_line_is_longer_than_120_columns(length: int, indent: int) -> None:
    text = ("ab " * length)[: length - 1] + "."
    assert all(len(line) <= 120 for line in (" " * indent + docstring(text, indent)).splitlines())


def test_tables_and_headings_keep_their_lines() -> None:
    text = "# Head\n| a | b |\n| - | - |"
    assert docstring(text, 0) == '"""# Head\n| a | b |\n| - | - |\n"""'


def test_google_style_tools_find_the_errors_and_the_request_line_of_every_method() -> None:
    package = griffe.load("appboy_client", search_paths=["clients/appboy/src"], allow_inspection=False)
    resource = package["resources.users.Users"]
    for method in ("track", "delete", "export_by_ids"):
        sections = resource[method].docstring.parse("google", warnings=False)
        raised = next(section for section in sections if section.kind is griffe.DocstringSectionKind.raises)
        assert {str(error.annotation) for error in raised.value} <= NAMES
        assert "`POST /users/" in sections[0].value
