"""No public method of any client ignores an unknown keyword or dictionary key."""

import asyncio
import inspect
import logging
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from appoxee_client import Appoxee, AsyncAppoxee
from engagement_core import InvalidRequestError
from engagement_core.call import Call
from engagement_core.operation import Operation, SuccessResponse
from engagement_core.options import AsyncSettings, ChangedOptions, SyncSettings
from engagement_core.request_fields import reject_unknown_fields
from generator.spec.naming import snake_case
from tests.specs import VENDORS, client_class, example_settings, package_of

SETTINGS: Mapping[type[Any], Mapping[str, Any]] = {
    client_class(vendor, prefix): example_settings(vendor) for vendor in VENDORS for prefix in ("", "Async")
}
PACKAGES = {vendor: package_of(vendor) for vendor in VENDORS}
ONE_OF_SEVERAL: Mapping[str, Mapping[str, Any]] = {
    "users.delete_all": {"external_ids": ["x"]},
    "users.identify_all": {"emails_to_identify": ["x"]},
    "subscription.set_status_all": {"external_id": ["x"]},
}
"""Methods that require one of several arguments."""
TYPO = "deadlin"
"""Similar to an option of every method."""
PROPERTIES: tuple[type[Any], ...] = (property, cached_property)


def resources(owner: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """The resources of a client, nested ones, and their `with_raw_response`."""
    for name in dir(owner):
        if name.startswith("_") or not isinstance(inspect.getattr_static(owner, name), PROPERTIES):
            continue
        value = getattr(owner, name)
        if type(value).__module__.partition(".")[0] in PACKAGES.values():
            yield f"{path}{name}", value
            if name != "with_raw_response":
                yield from resources(value, f"{path}{name}.")


def methods(client: Any) -> Iterator[tuple[str, Any]]:
    found = [*resources(client)]
    if isinstance(client, Appoxee | AsyncAppoxee):
        device = client.devices("device-1")
        parts = {name: getattr(device, name) for name in ("alias", "tags", "values", "attributes")}
        found += [*parts.items(), *((f"{name}.raw", part.with_raw_response) for name, part in parts.items())]
    for path, resource in found:
        for name in dir(resource):
            method = getattr(resource, name)
            if not name.startswith("_") and callable(method):
                yield f"{path}.{name}", method


def arguments(name: str, method: Any) -> dict[str, Any]:
    """A value for each required argument."""
    parameters = inspect.signature(method).parameters.values()
    needed = [each for each in parameters if each.default is each.empty and each.kind is not each.VAR_KEYWORD]
    return {**{each.name: "x" for each in needed}, **ONE_OF_SEVERAL.get(name.partition(".")[2], {})}


def begin(result: Any) -> None:
    """Run a method up to its first request."""
    if inspect.iscoroutine(result):
        asyncio.run(result)
    elif hasattr(result, "__anext__"):
        asyncio.run(anext(result))
    elif hasattr(result, "__next__"):
        next(result)


METHODS = {
    f"{client.__name__}.{name}": method
    for client, settings in SETTINGS.items()
    for name, method in methods(client(**settings))
    if name.partition("service.")[2].rpartition(".")[2] != "call"
}


@pytest.mark.parametrize("name", METHODS)
def test_a_misspelled_keyword_is_rejected(name: str) -> None:
    method = METHODS[name]
    given = arguments(name, method)
    with pytest.raises(TypeError, match=rf"unexpected keyword argument '{TYPO}'"):
        begin(method(**given, **{TYPO: 1}))


def test_all_methods_were_found() -> None:
    assert len(METHODS) > 400
    for known in (
        "Appboy.campaigns.trigger.send", "AsyncApifon.lists.groups.with_raw_response.get", "Appoxee.messages.push",
        "Appoxee.tags.raw.set", "Appboy.segments.with_raw_response.list", "Apifon.webhooks.receive",
        "AsyncAppoxee.messages.with_raw_response.trigger", "Appboy.users.read_export",
    ):  # fmt: skip
        assert known in METHODS


def test_a_custom_action_takes_any_parameter_and_a_known_one_does_not() -> None:
    appoxee: Any = Appoxee(**SETTINGS[Appoxee])
    assert appoxee.preview(appoxee.service.call, "mine", anything=1).body["anything"] == 1
    for call in (appoxee.service.call, appoxee.service.with_raw_response.call):
        with pytest.raises(InvalidRequestError, match=r"udidd is not a field of AliasAction\. Did you mean 'udid'\?"):
            call("alias", udidd="device-1", alias="get")


@pytest.mark.parametrize("client", SETTINGS)
def test_a_client_and_its_copies_reject_a_misspelled_keyword(client: type[Any], monkeypatch: Any) -> None:
    settings = dict(SETTINGS[client])
    known = AsyncSettings if client.__name__.startswith("Async") else SyncSettings
    for name in (*settings, *known.__annotations__):
        typo = name[:-1]
        with pytest.raises(TypeError, match=rf"^{client.__name__}\(\) got .* '{typo}'\. Did you mean '\w+'\?"):
            client(**settings, **{typo: "x"})
        with pytest.raises(TypeError, match=f"'{typo}'"):
            client.from_env(**{typo: "x"})
    for name in ChangedOptions.__annotations__:
        with pytest.raises(TypeError, match=rf"'{name[:-1]}'\. Did you mean '{name}'\?"):
            client(**settings).with_options(**{name[:-1]: 1})


def tables() -> Iterator[Any]:
    for package in PACKAGES.values():
        params = import_module(f"{package}.params")
        for name, kind in vars(params).items():
            if name.endswith("Param") and hasattr(kind, "__total__"):
                yield pytest.param(package, kind, id=f"{package}.{name}")


def taken_by_methods(package: str) -> set[str]:
    """The names of TypedDicts in the signatures of methods, and in other TypedDicts and unions there."""
    params = vars(import_module(f"{package}.params"))
    folder = Path(import_module(package).__path__[0]) / "resources"
    waiting = re.findall(
        r"params\.(\w+Param)\b", "".join(file.read_text(encoding="utf-8") for file in folder.glob("*.py"))
    )
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            kind = params[name]
            waiting += re.findall(
                r"\b\w+Param\b", kind if isinstance(kind, str) else str(getattr(kind, "__annotations__", kind))
            )
    return found


@pytest.mark.parametrize(("package", "typed"), [*tables()])
def test_a_misspelled_key_of_a_dictionary_is_rejected(package: str, typed: Any) -> None:
    """For each TypedDict that a method takes; the keys of others are arguments of methods."""
    has_table = (Path(import_module(package).__path__[0]) / "request_fields.py").exists()
    table = import_module(f"{package}.request_fields") if has_table else None
    shape = getattr(table, snake_case(typed.__name__.removesuffix("Param")).upper(), None)
    if shape is None:
        assert typed.__name__ not in taken_by_methods(package)
        return
    assert typed.__annotations__.keys() <= shape.known
    operation: Operation[Any] = Operation(
        id="it", method="POST", path="/", retry="if-unsent", responses={200: SuccessResponse()}
    )
    right = dict.fromkeys(typed.__annotations__, 1)
    logger = logging.getLogger(package)
    reject_unknown_fields(Call(operation=operation, body=right), shape, logger)
    for name in typed.__annotations__:
        wrong = Call(operation=operation, body=[{}, {**right, f"{name}{name[-1]}": 1}])
        with pytest.raises(
            InvalidRequestError, match=rf"^it: \[1\]\W+{re.escape(name)}{name[-1]}\W*is not a field of"
        ) as caught:
            reject_unknown_fields(wrong, shape, logger)
        assert "Did you mean" in str(caught.value)
