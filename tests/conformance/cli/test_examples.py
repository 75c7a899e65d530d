"""Every example of every catalog, as a command line, sends the golden request of its contract test."""

import json
import shlex
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner

from engagement_core.cli.application import application, has_command, method_command
from engagement_core.cli.catalog import Method, Resource, load_catalog
from engagement_core.cli.method_command import MethodCommand
from engagement_core.cli.sent_requests import SentRequests
from engagement_core.cli.session import Session
from engagement_core.redaction import mask_url
from engagement_core.type_guards import is_mapping
from tests.contract.vendors import Vendor, vendors
from tests.contract.wire import parts, read, wire_file

MAY_BE_TEXT = {"page", "internal"}
"""Fields that accept a number or true and false, and the same as text."""
VENDORS = {vendor.name: vendor for vendor in vendors()}


def session_of(vendor: Vendor) -> Session:
    return Session(load_catalog(vendor.package_name), vendor.name, SentRequests())


def commands(
    session: Session, resources: list[Resource], path: tuple[Resource, ...] = ()
) -> Iterator[tuple[MethodCommand, Method]]:
    for resource in resources:
        here = (*path, resource)
        for method in resource["methods"]:
            if has_command(method):
                yield method_command(session, here, method), method
        yield from commands(session, resource["resources"], here)


def lines(vendor: Vendor) -> Iterator[tuple[str, str, str]]:
    """Operation, case and command line of each example."""
    session = session_of(vendor)
    for command, method in commands(session, session.catalog["resources"]):
        for example in method["examples"]:
            yield str(method["operation"]), example["name"], command.example(example)


@pytest.mark.parametrize("name", VENDORS)
def test_examples_send_the_golden_requests(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    vendor = VENDORS[name]
    session = session_of(vendor)
    for credential, value in vendor.arrangement.credentials.items():
        if isinstance(value, str):
            monkeypatch.setenv(f"{session.catalog['environment']}_{credential.upper()}", value)
    monkeypatch.setenv(f"{session.catalog['environment']}_BASE_URL", "https://api.example")
    group = application(session)
    checked = 0
    for operation, case, line in lines(vendor):
        words = [*shlex.split(line)[1:], "--dry-run", "--output", "json"]
        if vendor.methods[operation].broadcast:
            words.append("--broadcast")
        result = CliRunner().invoke(group, words, standalone_mode=False)
        assert result.exception is None, f"{line}\n{result.exception!r}"
        shown: dict[str, Any] = json.loads(result.stdout)
        golden = read(parts(wire_file(name, operation))[case])
        url = urlsplit(str(shown["url"]))
        expected = urlsplit(mask_url(f"https://host{golden.path}?{golden.query}"))
        assert (shown["method"], url.path) == (golden.method, expected.path), line
        assert without(shown["body"], vendor, operation) == without(
            json.loads(golden.body or "null"), vendor, operation
        ), line
        assert queries(url.query, vendor, operation) == queries(expected.query, vendor, operation), line
        checked += 1
    assert checked >= len(vendor.methods)


def without(body: Any, vendor: Vendor, operation: str) -> Any:
    """A body without credentials, which a preview masks; some fields may also be text."""
    if not is_mapping(body):
        return body
    hidden = vendor.methods[operation].credentials
    return {
        key: str(value).lower() if key in MAY_BE_TEXT else value for key, value in body.items() if key not in hidden
    }


def queries(query: str, vendor: Vendor, operation: str) -> set[str]:
    hidden = vendor.methods[operation].credentials
    return {pair for pair in query.split("&") if pair.partition("=")[0] not in hidden}


@pytest.mark.parametrize("name", VENDORS)
def test_every_command_has_readable_help(name: str) -> None:
    session = session_of(VENDORS[name])
    for command, method in commands(session, session.catalog["resources"]):
        result = CliRunner().invoke(command, ["--help"])
        assert result.exit_code == 0
        assert method["summary"].split()[0] in result.stdout
        # Examples are single lines, so that they can be copied.
        lines = result.stdout.partition("Examples:")[0].splitlines()
        assert not [line for line in lines if len(line) > 80], command.name
