"""The features counted in the spec and overrides of a small vendor."""

from pathlib import Path

import pytest
from attrs import evolve

from generator.readme.features import Features, features
from tests.unit.generator.paging import PAGINATION
from tests.unit.generator.spec_builder import STRING, Json, body, model, operation, ref, spec
from tests.unit.generator.workspace import OVERRIDES, create_workspace

BULK = """\
class Bulk:
    limit = 10

    def create_all(self) -> None: ...

    def delete_all(self) -> None: ...

    def _batches(self) -> None: ...


class Other:
    def not_named(self) -> None: ...
"""
EXTENDS = '[extends.things]\nsync = ["bulk:Bulk", "odds:Odds"]\nasynchronous = ["bulk:AsyncBulk"]\n'
ODDS = "class Odds:\n    def count(self) -> None: ...\n"


def shop(**changed: Json) -> Json:
    paths = {
        "/things": {
            "get": operation("listThings", "list"),
            "post": operation("createThing", "create", retry="if-rejected", requestBody=body(ref("Thing"), {})),
            "put": operation("putThing", "put", retry="idempotent"),
        },
        "/parts": {"post": operation("createPart", "create", tag="parts", retry="if-unsent")},
    }
    return {**spec(paths, {"Thing": model({"name": STRING})}, tags=["things", "parts"]), **changed}


def counted(folder: Path, document: Json, **overrides: str) -> Features:
    return features(create_workspace(folder, document, **overrides), "shop")


def test_operations_are_counted_by_their_retry_rule(tmp_path: Path) -> None:
    assert counted(tmp_path, shop()) == Features(
        vendor="shop",
        name="Shop",
        distribution="shop-client",
        operations=4,
        resources=2,
        credentials=("`X-FakeApi-Key`",),
        paginated=0,
        bulk=0,
        callbacks=0,
        retried=2,
        retried_if_unprocessed=2,
    )


def test_methods_of_bulk_modules_and_pages_and_callbacks_are_counted(tmp_path: Path) -> None:
    document = shop(webhooks={"sold": {"post": {}}, "lost": {"post": {}}})
    plain = counted(tmp_path / "plain", shop())
    toml = OVERRIDES["client.toml"] + EXTENDS
    rich = counted(tmp_path / "rich", document, client_toml=toml, bulk_py=BULK, odds_py=ODDS, pagination_py=PAGINATION)
    assert rich == evolve(plain, bulk=2, callbacks=2, paginated=1)


SCHEMES: Json = {
    "header": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "query": {"type": "apiKey", "in": "query", "name": "key"},
    "token": {"type": "http", "scheme": "bearer"},
    "account": {"type": "oauth2", "flows": {}},
}


ALTERNATIVES: list[tuple[list[Json], tuple[str, ...]]] = [
    ([{"header": []}, {"query": []}], ("`X-Key`", "`key` in the query")),
    ([{"header": [], "token": []}], ("`X-Key` and bearer token",)),
    ([{"account": ["read"]}, {"account": ["write"]}], ("OAuth2",)),
    ([{}, {"token": []}], ("bearer token",)),
    ([], ()),
]


@pytest.mark.parametrize(("security", "credentials"), ALTERNATIVES)
def test_each_alternative_of_authentication_is_listed_once(
    tmp_path: Path, security: list[Json], credentials: tuple[str, ...]
) -> None:
    document = shop(components={"securitySchemes": SCHEMES})
    assert counted(tmp_path, {**document, "security": security}).credentials == credentials


def test_a_credential_in_the_body_counts_wherever_it_is_marked(tmp_path: Path) -> None:
    schemas = {
        "Mark": {"type": "string", "x-credential": True},
        "Direct": model({"auth": {"type": "string", "x-credential": True}, "name": STRING}),
        "Shared": model({"key": {"$ref": "#/components/schemas/Mark"}}),
    }
    document = shop(components={"securitySchemes": SCHEMES, "schemas": schemas})
    found = counted(tmp_path, {**document, "security": []})
    assert found.credentials == ("`auth` in the body", "`key` in the body")
