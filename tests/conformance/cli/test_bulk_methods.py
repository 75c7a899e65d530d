"""Every bulk method of every catalog has a command that sends the request of its method."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner

from engagement_core.bulk.batches import State
from engagement_core.bulk.settings import RunSettings
from engagement_core.bulk.sources import ColumnType
from engagement_core.cli.application import application
from engagement_core.cli.bulk_options import RUN, TYPES, are_identifiers, objects_of
from engagement_core.cli.catalog import Argument, Method, Resource, kebab, load_catalog
from engagement_core.cli.ledger_command import STATES
from engagement_core.cli.sent_requests import SentRequests
from engagement_core.cli.session import Session
from tests.contract.vendors import Vendor, vendors

VENDORS = {vendor.name: vendor for vendor in vendors()}
ROWS: dict[str, str] = {
    "attributes": "external_id\nu1\n",
    "events": "external_id,name,time\nu1,a,2026-01-01T10:00:00Z\n",
    "purchases": "external_id,product_id,currency,price,time\nu1,a,USD,1,2026-01-01T10:00:00Z\n",
    "push_tokens": "app_id,token\na,b\n",
    "appboy recipients": "external_user_id\nu1\n",
    "apifon recipients": "number\n306900000001\n",
    "subscribers": "destination,status\n306900000001,SUBSCRIBED\n",
    "braze user_aliases": "alias_name,alias_label\nu1,a\n",
    "braze recipients": "external_user_id\nu1\n",
    "braze items": "id\nu1\n",
    "aliases_to_identify": "external_id,name,label\nu1,a,b\n",
    "emails_to_identify": "email,prioritization\na@example.com,unidentified\n",
    "phone_numbers_to_identify": "phone,prioritization\n+306900000001,unidentified\n",
    "merge_updates": "merge,keep\nu1,u2\n",
    "email_addresses": "email\na@example.com\n",
    "phone_numbers": "phone\n+306900000001\n",
    "alias_updates": "alias_label,old_alias_name,new_alias_name\na,u1,u2\n",
    "external_id_renames": "current_external_id,new_external_id\nu1,u2\n",
}
FLAGS: dict[str, list[str]] = {
    "message": ["--message.text", "Hi", "--message.sender-id", "Shop"],
    "im_channels": ["--im-channels", '{"id": "VIBER", "sender_id": "Shop", "text": "Hi"}'],
    "subscription_state": ["--subscription-state", "opted_in"],
    "campaign_id": ["--campaign-id", "5eed0004-0000-4000-8000-000000000002"],
    "canvas_id": ["--canvas-id", "5eed0004-0000-4000-8000-000000000003"],
    "catalog_name": ["--catalog-name", "restaurants"],
    "subscription_group_id": ["--subscription-group-id", "5eed0004-0000-4000-8000-000000000004"],
}
MAPS: dict[str, list[str]] = {
    "purchases": ["--type", "price=number"],
    "aliases_to_identify": [
        "--map",
        "external_id=external_id",
        "--map",
        "name=user_alias.alias_name",
        "--map",
        "label=user_alias.alias_label",
    ],
    "merge_updates": ["--map", "merge=identifier_to_merge.external_id", "--map", "keep=identifier_to_keep.external_id"],
}
"""How columns become fields of an object."""


def bulk_methods(
    resources: list[Resource], path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Method, Argument]]:
    for resource in resources:
        here = (*path, kebab(resource["name"]))
        for method in resource["methods"]:
            for objects in objects_of(method):
                yield (*here, kebab(method["name"])), method, objects
        yield from bulk_methods(resource["resources"], here)


CASES = [
    pytest.param(name, path, method, objects, id=f"{name} {' '.join(path)} {objects['name']}")
    for name, vendor in VENDORS.items()
    for path, method, objects in bulk_methods(load_catalog(vendor.package_name)["resources"])
]


@pytest.mark.parametrize(("name", "path", "method", "objects"), CASES)
def test_the_command_sends_the_request_of_its_method(
    name: str, path: tuple[str, ...], method: Method, objects: Argument, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vendor = VENDORS[name]
    session = Session(load_catalog(vendor.package_name), name, SentRequests())
    for credential, value in vendor.arrangement.credentials.items():
        if isinstance(value, str):
            monkeypatch.setenv(f"{session.catalog['environment']}_{credential.upper()}", value)
    monkeypatch.setenv(f"{session.catalog['environment']}_BASE_URL", "https://api.example")
    if are_identifiers(objects):
        file, text = tmp_path / "objects.txt", "a@example.com\n"
    else:
        file, text = tmp_path / "objects.csv", ROWS.get(objects["name"]) or ROWS[f"{name} {objects['name']}"]
    file.write_text(text, encoding="utf-8")
    given = ["list" for each in method["arguments"] if each["in"] == "positional" and each is not objects]
    kind = ["--kind", kebab(objects["name"])] if len(objects_of(method)) > 1 else []
    flags = [word for each in method["arguments"] if each["required"] for word in FLAGS.get(each["name"], ())]
    if path[0] == "subscription":
        flags = [word.replace("opted_in", "subscribed") for word in flags]
    words = [*path, *given, str(file), *kind, *MAPS.get(objects["name"], ()), *flags, "--dry-run", "--output", "json"]
    result = CliRunner().invoke(application(session), words, standalone_mode=False)
    assert result.exception is None, f"{words}\n{result.exception!r}\n{result.stderr}"
    shown: dict[str, Any] = json.loads(result.stdout)
    http_method, template = str(method["request"]).split(" ", 1)
    assert shown["method"] == http_method
    assert urlsplit(str(shown["url"])).path.endswith(
        template.replace("{list_id}", "list").replace("{catalog_name}", "restaurants")
    )
    assert (
        "a@example.com" in result.stdout
        or "u1" in result.stdout
        or "306900000001" in result.stdout
        or (shown["body"].get("push_tokens") == [{"app_id": "a", "token": "b"}])
    )
    assert "This is the first request for 1 object of objects." in result.stderr or method["kind"] == "iterator"


def test_all_bulk_methods_are_there() -> None:
    found = {(name, method["name"]) for name, vendor in VENDORS.items() for method in of_vendor(vendor)}
    assert found == {
        ("appboy", "track_all"), ("appboy", "delete_all"), ("appboy", "send_all"), ("appboy", "remove_all"),
        ("appboy", "set_status_all"), ("appboy", "remove_bounces_all"), ("appboy", "remove_spam_all"),
        ("appboy", "export_all_by_ids"), ("apifon", "send_many"), ("apifon", "add_many"),
        ("braze", "track_all"), ("braze", "delete_all"), ("braze", "identify_all"), ("braze", "merge_all"),
        ("braze", "create_all"), ("braze", "update_all"), ("braze", "replace_all"), ("braze", "rename_all"),
        ("braze", "remove_all"), ("braze", "by_ids_all"), ("braze", "send_all"), ("braze", "set_status_all"),
        ("braze", "remove_bounces_all"), ("braze", "remove_spam_all"), ("braze", "blocklist_all"),
        ("braze", "remove_invalid_phone_numbers_all"),
    }  # fmt: skip


def of_vendor(vendor: Vendor) -> Iterator[Method]:
    for _, method, _ in bulk_methods(load_catalog(vendor.package_name)["resources"]):
        yield method


def test_the_choices_are_those_of_the_library() -> None:
    assert get_args(ColumnType) == TYPES
    assert get_args(State) == STATES
    assert {*RUN, "ledger", "progress", "on_progress"} == RunSettings.__annotations__.keys()
