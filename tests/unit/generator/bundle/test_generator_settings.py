"""Names invented by openapi-generator do not collide with names in the spec."""

from collections.abc import Iterator

import pytest

from tests.unit.generator.bundle.documents import VENDORS, Json, document


@pytest.mark.parametrize("vendor", VENDORS)
def test_no_inline_union_gets_the_name_of_a_model(vendor: str) -> None:
    schemas: Json = document(vendor, "openapi-3.0.json")["components"]["schemas"]
    taken = {_plain(name) for name in schemas}
    assert [name for name in _inline_names(schemas) if _plain(name) in taken] == []


def test_symbolic_enum_values_get_a_name() -> None:
    settings = document("appoxee", "openapi-generator.json")
    assert settings["enumNameMappings"] == {">=<": "GREATER_THAN_EQUALS_LESS_THAN"}


def test_fields_that_differ_only_in_case_get_distinct_names() -> None:
    expected = {"ETag": "ETag2", "mediaFileName": "MediaFileName2", "mediaUrl": "MediaUrl2"}
    assert document("apifon", "openapi-generator.json")["nameMappings"] == expected
    assert document("appizer", "openapi-generator.json")["nameMappings"] == {}


def test_fields_of_alternatives_that_differ_only_in_symbols_get_distinct_names() -> None:
    assert document("braze", "openapi-generator.json")["nameMappings"] == {"$add": "Add2", "$remove": "Remove2"}


def _inline_names(schemas: Json) -> Iterator[str]:
    for name, schema in schemas.items():
        for key, inner in schema.get("properties", {}).items():
            if inner.keys() & {"oneOf", "anyOf", "enum"}:
                yield inner.get("title", f"{name}{key}")


def _plain(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()
