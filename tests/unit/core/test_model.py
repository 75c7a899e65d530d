"""The base class of models, and what notebooks show of them."""

import json
import subprocess
import sys
from collections import ChainMap
from html.parser import HTMLParser
from typing import Any

import attrs
import pytest
from msgspec import UNSET, UnsetType

from engagement_core import Model, Page
from engagement_core.redaction import mask
from tests.unit.core.script import Script
from tests.unit.core.script import json as json_response
from tests.unit.core.small import Small


@attrs.define(kw_only=True)
class Part(Model):
    """A part."""

    label: str
    secret: str | None = attrs.field(default=None, repr=mask)
    hidden: str | None = attrs.field(default=None, repr=False)
    number: int | None = attrs.field(default=None, metadata={"wire": "no"})
    size: int | UnsetType = UNSET


class Table(HTMLParser):
    """The cells of a table, row by row."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.caption = ""
        self._tag = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self._tag = tag
        if tag == "tr":
            self.rows.append([])
        if tag in {"td", "th"}:
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        if self._tag == "caption":
            self.caption = data
        else:
            self.rows[-1][-1] += data


def table_of(thing: Any) -> Table:
    return Table(thing._repr_html_())


def page(items: list[Any]) -> Page[Any]:
    response: Any = None
    return Page(items=items, body=None, response=response, cursor=None)


def test_a_model_is_a_dictionary_and_json_with_the_names_of_the_api() -> None:
    part = Part(label="ä", number=7)
    assert part.to_dict() == {"label": "ä", "no": 7}
    assert part.to_json() == '{"label":"ä","no":7}'
    assert Part.from_dict({"label": "ä", "no": 7, "unknown": 1}) == part
    assert Part.from_dict(ChainMap({"label": "ä"}, {"no": 7})) == part


def test_a_dictionary_is_read_as_a_response_is() -> None:
    odd: Any = Part.from_dict({"no": "seven"})
    assert (odd.label, odd.number) == (None, "seven")
    with pytest.raises(TypeError, match=r"^Part\.from_dict\(\) takes a dict, not list\.$"):
        Part.from_dict([("label", "x")])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_a_value_without_json_form_is_reported_with_its_path() -> None:
    with pytest.raises(ValueError, match=r"nan - at \$\.label"):
        Part(label=float("nan")).to_dict()  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_the_table_of_a_model_shows_and_masks_what_its_repr_does() -> None:
    table = table_of(Part(label="<script>&", secret="hush", hidden="x", number=3))
    assert table.caption == "Part"
    assert table.rows == [["label", "'<script>&'"], ["secret", "'***'"], ["number", "3"]]


def test_the_table_of_a_page_has_a_column_for_each_field_that_is_set() -> None:
    table = table_of(page([Part(label="a"), Part(label="b", secret="hush"), "<raw>"]))
    assert table.caption == "3 items"
    assert table.rows == [["label", "secret", ""], ["'a'", "", ""], ["'b'", "'***'", ""], ["", "", "'<raw>'"]]


def test_the_table_of_a_large_page_is_short() -> None:
    table = table_of(page([Part(label="x" * 1000)] * 51))
    assert table.caption == "50 of 51 items"
    assert len(table.rows) == 1 + 50
    assert table.rows[1] == ["'" + "x" * 199 + "…"]
    assert table_of(page([])).caption == "0 items"


def test_a_raw_response_has_the_fields_that_the_model_leaves_out() -> None:
    body = {"id": "7", "brand_new": [1, {"deep": None}]}
    raw = Small(http_client=Script(json_response(json.dumps(body))).sync).things.with_raw_response.read("7")
    assert not hasattr(raw.parse(), "brand_new")
    assert raw.json() == body


def test_models_do_not_need_pydantic() -> None:
    code = (
        "import sys\n"
        "sys.modules['pydantic'] = sys.modules['pydantic_core'] = sys.modules['typing_extensions'] = None\n"
        "from appizer_client import models\n"
        "new = models.AppCreate.from_dict({'name': 'Shop'})\n"
        "new._repr_html_()\n"
        "print(new.to_json())\n"
    )
    path = {"PYTHONPATH": ":".join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], check=True, env=path, capture_output=True)
    assert json.loads(done.stdout) == {"name": "Shop"}
