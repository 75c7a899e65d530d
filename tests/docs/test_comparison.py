"""What the start page says of a vendor is counted in its spec."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from engagement_core.pagination import FixedSizePagination, UncountedOffsetPagination
from generator.docs.comparison import compare, scheme_words
from generator.docs.vendor import Vendor
from generator.spec.document import Document
from tests.docs.small import SPEC, small_vendor

TOY = {
    "Operations": "**2**: 1 POST, 1 GET",
    "Resources": "`toys`, `toys.parts`",
    "Authentication": "header `X-Token`; OAuth 2, client credentials, scopes: 1",
    "Pagination": "none",
    "Constraints": "**6** documented bounds of values; 1 lists are bounded, the longest at 5 items; "
    "429 documented for 1 operations; headers `X-RateLimit-Reset`",
    "Callbacks": "A toy broke",
    "Retries": "**1** reads, repeated after any passing failure; **1** repeated only if certainly not processed",
    "Failures": "429; the body decides beside the status in 1 operations",
}


def lines(vendor: Vendor) -> dict[str, str]:
    return {line.question: line.cells[0] for line in compare([vendor])}


def changed(folder: Path, *replacements: tuple[str, str]) -> Vendor:
    """The toy vendor with another spec."""
    vendor = small_vendor(folder)
    text = SPEC
    for old, new in replacements:
        assert old in text
        text = text.replace(old, new)
    vendor.document.file.write_text(text, encoding="utf-8")
    return evolve(vendor, document=Document.load(vendor.document.file))


def test_each_line_of_a_small_vendor(tmp_path: Path) -> None:
    assert lines(small_vendor(tmp_path)) == TOY


def test_each_vendor_has_its_own_cell(tmp_path: Path) -> None:
    vendor = small_vendor(tmp_path)
    other = evolve(vendor, pagination={"listParts": UncountedOffsetPagination(items="parts", size=10)})
    cells = {line.question: line.cells for line in compare([vendor, other])}
    assert cells["Pagination"] == ("none", "**1** by offset and limit, until a page is not full")
    assert set(cells) == set(TOY)


def test_styles_of_paging_are_told_the_most_frequent_first(tmp_path: Path) -> None:
    numbered = FixedSizePagination(items="parts", size=10)
    offset = UncountedOffsetPagination(items="parts", size=10)
    vendor = evolve(small_vendor(tmp_path), pagination={"a": offset, "b": numbered, "c": numbered})
    assert lines(vendor)["Pagination"] == (
        "**2** by numbered pages of one size, until one is not full; "
        "**1** by offset and limit, until a page is not full"
    )


def test_what_a_vendor_does_not_document_is_said(tmp_path: Path) -> None:
    vendor = changed(
        tmp_path,
        ("          maxItems: 5\n", ""),
        ("        '429': {$ref: '#/components/responses/TooMany'}\n", ""),
        ("X-RateLimit-Reset", "X-Trace"),
        ("          x-envelope: {success: {field: ok, values: [true]}}\n", ""),
    )
    found = lines(vendor)
    assert found["Constraints"] == (
        "**5** documented bounds of values; no list is bounded; 429 documented for 0 operations; no rate limit headers"
    )
    assert found["Failures"] == "no status documented; the body decides beside the status in no operation"


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


def test_callbacks_of_an_operation_count_beside_webhooks(tmp_path: Path) -> None:
    vendor = changed(tmp_path, ("  /toys/{id}/parts:\n", CALLBACK))
    assert lines(vendor)["Callbacks"] == "A toy broke, The paint is dry"
    assert [(method, address) for method, address, _ in vendor.callbacks()] == [
        ("post", "(your address)"),
        ("post", "{$request.body#/url}"),
    ]


def test_what_stands_beside_the_methods_of_a_webhook_is_no_callback(tmp_path: Path) -> None:
    vendor = changed(tmp_path, ("  broken:\n", "  broken:\n    summary: What breaks\n"))
    assert lines(vendor)["Callbacks"] == "A toy broke"


@pytest.mark.parametrize(
    ("scheme", "words"),
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
def test_a_credential_is_told_in_words(scheme: Mapping[str, Any], words: str) -> None:
    assert scheme_words(scheme) == words
