"""The comparison on the start page is counted in the specs."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from engagement_core.pagination import FixedSizePagination, UncountedOffsetPagination
from generator.docs.comparison import compare, describe_scheme
from generator.docs.vendor import Vendor
from generator.spec.document import Document
from tests.docs.fixtures import SPEC, small_vendor

TOY = {
    "Operations": "**2**: 1 POST, 1 GET",
    "Resources": "`toys`, `toys.parts`",
    "Authentication": "header `X-Token`; or OAuth 2, client credentials, scopes: 1",
    "Pagination": "none",
    "Constraints": "**6** documented constraints; 1 arrays with a maximum length, at most 5; "
    "429 documented for 1 operation; headers `X-RateLimit-Reset`",
    "Webhooks": "A toy broke",
    "Retries": "**1** reads, retried after any transient failure; **1** retried only if rejected or unsent",
    "Errors": "429; the body of 1 operation also tells success from failure",
}


def rows(vendor: Vendor) -> dict[str, str]:
    return {row.topic: row.cells[0] for row in compare([vendor])}


def changed(folder: Path, *replacements: tuple[str, str]) -> Vendor:
    """The vendor with a modified spec."""
    vendor = small_vendor(folder)
    text = SPEC
    for old, new in replacements:
        assert old in text
        text = text.replace(old, new)
    vendor.document.file.write_text(text, encoding="utf-8")
    return evolve(vendor, document=Document.load(vendor.document.file))


def test_each_row_of_a_small_vendor(tmp_path: Path) -> None:
    assert rows(small_vendor(tmp_path)) == TOY


def test_each_vendor_has_its_own_cell(tmp_path: Path) -> None:
    vendor = small_vendor(tmp_path)
    other = evolve(vendor, pagination={"listParts": UncountedOffsetPagination(items="parts", size=10)})
    cells = {row.topic: row.cells for row in compare([vendor, other])}
    assert cells["Pagination"] == ("none", "**1** by offset and limit, until a page is incomplete")
    assert set(cells) == set(TOY)


def test_pagination_styles_are_listed_by_frequency(tmp_path: Path) -> None:
    numbered = FixedSizePagination(items="parts", size=10)
    offset = UncountedOffsetPagination(items="parts", size=10)
    vendor = evolve(small_vendor(tmp_path), pagination={"a": offset, "b": numbered, "c": numbered})
    assert rows(vendor)["Pagination"] == (
        "**2** by page numbers with a fixed size, until a page is incomplete; "
        "**1** by offset and limit, until a page is incomplete"
    )


def test_missing_documentation_is_stated(tmp_path: Path) -> None:
    vendor = changed(
        tmp_path,
        ("          maxItems: 5\n", ""),
        ("        '429': {$ref: '#/components/responses/TooMany'}\n", ""),
        ("X-RateLimit-Reset", "X-Trace"),
        ("          x-envelope: {success: {field: ok, values: [true]}}\n", ""),
    )
    found = rows(vendor)
    assert found["Constraints"] == (
        "**5** documented constraints; no array has a maximum length; "
        "429 documented for 0 operations; no rate limit headers"
    )
    assert found["Errors"] == "no status documented; the body of no operation also tells success from failure"


CALLBACK = """\
      callbacks:
        dried:
          '{$request.body#/url}':
            post:
              operationId: onDried
              summary: The paint is dry
              responses:
                '200': {description: Taken in.}
  /toys/{id}/parts:
"""


def test_callbacks_of_an_operation_count_as_webhooks(tmp_path: Path) -> None:
    vendor = changed(tmp_path, ("  /toys/{id}/parts:\n", CALLBACK))
    assert rows(vendor)["Webhooks"] == "A toy broke, The paint is dry"
    assert [(method, url) for method, url, _ in vendor.webhooks()] == [
        ("post", "(your URL)"),
        ("post", "{$request.body#/url}"),
    ]


def test_other_keys_of_a_webhook_are_ignored(tmp_path: Path) -> None:
    vendor = changed(tmp_path, ("  broken:\n", "  broken:\n    summary: What breaks\n"))
    assert rows(vendor)["Webhooks"] == "A toy broke"


@pytest.mark.parametrize(
    ("scheme", "description"),
    [
        ({"type": "apiKey", "in": "query", "name": "key|id"}, "query `key|id`"),
        ({"type": "http", "scheme": "bearer"}, "bearer token"),
        (
            {
                "type": "oauth2",
                "flows": {"clientCredentials": {"scopes": {"a": "A", "b": "B"}}, "password": {"scopes": {"a": "A"}}},
            },
            "OAuth 2, client credentials or password, scopes: 2",
        ),
    ],
)
def test_a_credential_is_described(scheme: Mapping[str, Any], description: str) -> None:
    assert describe_scheme(scheme) == description
