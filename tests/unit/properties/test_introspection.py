"""Tools can look into clients, resources, models and options: hints, signatures, `dir`, `help`, mocks and pydantic."""

import importlib
import inspect
import json
import pydoc
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cached_property
from typing import Any, get_type_hints
from unittest.mock import create_autospec

import attrs
import pytest
from hypothesis import given
from jsonschema import Draft202012Validator
from pydantic import BaseModel, TypeAdapter, ValidationError

import engagement_core
from appboy_client.models import UserAttributes
from appizer_client import models
from braze_rest_client.models import CustomAttributeArrayChange, CustomAttributeIncrement, Recipient
from engagement_core import Model, bulk
from engagement_core.bulk import sources
from engagement_core.codec import build, to_builtins
from engagement_core.codec.fields import is_model, layout_of
from tests.specs import VENDORS, client_class, example_settings, package_of
from tests.unit.properties.instances import ALL, BOUNDED, instances, types

PYDOC: Any = pydoc
BOTH = [(vendor, prefix) for vendor in VENDORS for prefix in ("", "Async")]


def module(vendor: str, name: str = "") -> Any:
    return importlib.import_module(f"{package_of(vendor)}{name}")


def make(vendor: str, prefix: str) -> Any:
    return client_class(vendor, prefix)(**example_settings(vendor))


def page(thing: Any) -> str:
    """What `help` shows."""
    text: str = PYDOC.render_doc(thing, renderer=PYDOC.plaintext)
    return text


def show(thing: Any) -> str:
    """What a notebook shows."""
    html: str = thing._repr_html_()
    return html


def functions(holder: Any) -> Iterator[tuple[str, Any]]:
    """The public methods of a class, and the functions of its properties."""
    for name in dir(holder):
        member: Any = inspect.getattr_static(holder, name)
        # Of a class or static method, a property, or a cached property.
        for attribute in ("__func__", "fget", "func"):
            member = getattr(member, attribute, member)
        if not name.startswith("_") and inspect.isfunction(member):
            yield f"{holder.__qualname__}.{name}", member


def resource_classes(holder: Any) -> dict[str, Any]:
    """The class of each resource of a client, or of a resource."""
    names = [name for name in dir(holder) if isinstance(inspect.getattr_static(holder, name), cached_property)]
    return {name: getattr(holder, name) for name in names}


def all_resource_classes(holder: Any) -> Iterator[Any]:
    """The classes of all resources below a client."""
    for found in resource_classes(holder).values():
        yield found
        yield from all_resource_classes(found)


def check_hints(function: Any) -> None:
    """Fail unless every annotation of a function names something that exists."""
    hints = get_type_hints(function)
    assert hints.keys() == set(function.__annotations__)
    assert "ForwardRef" not in str(hints)
    signature = inspect.signature(function, eval_str=True)
    assert not any(isinstance(parameter.annotation, str) for parameter in signature.parameters.values())


@pytest.mark.parametrize(("vendor", "prefix"), BOTH)
def test_the_hints_of_all_methods_can_be_resolved(vendor: str, prefix: str) -> None:
    client = client_class(vendor, prefix)
    classes = [client, *all_resource_classes(client)]
    assert len(classes) == 1 + len([name for name in dir(module(vendor, ".resources")) if name.startswith("Async")])
    found = [pair for each in classes for pair in functions(each)]
    assert len(found) > 10
    for _, function in found:
        check_hints(function)
    check_hints(client.__init__)


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_hints_of_models_and_dictionaries_can_be_resolved(vendor: str) -> None:
    for holder in (module(vendor, ".models"), module(vendor, ".params")):
        for name in dir(holder):
            value = getattr(holder, name)
            if inspect.isclass(value) and value.__module__.startswith(holder.__name__):
                assert get_type_hints(value), name
                if attrs.has(value):
                    check_hints(value.__init__)
                for _, function in functions(value):
                    check_hints(function)


def test_the_hints_of_the_core_can_be_resolved() -> None:
    for package in (engagement_core, bulk, sources):
        for name in package.__all__:
            value: Any = getattr(package, name)
            if inspect.isfunction(value):
                check_hints(value)
            # The hints that this one inherits are those of httpx.
            elif inspect.isclass(value) and value is not engagement_core.RequestUnsent:
                get_type_hints(value)
                for _, function in functions(value):
                    check_hints(function)


def test_resolving_hints_needs_no_import_at_the_start() -> None:
    code = (
        "import sys, typing\n"
        "from appboy_client import Appboy\n"
        "users = Appboy(app_group_id='g').users\n"
        "late = {'pydantic', 'appboy_client.params', 'engagement_core.bulk.item_builder',\n"
        "        'engagement_core.exports.polling',\n"
        "        'appboy_client.resources.messages', 'appboy_client.models.user', 'engagement_core.model',\n"
        "        'engagement_core.page_iterator', 'engagement_core.preview', 'engagement_core.html_tables'}\n"
        "assert not late & sys.modules.keys(), late & sys.modules.keys()\n"
        "hints = typing.get_type_hints(users.track_all)\n"
        "assert 'appboy_client.params' in sys.modules\n"
        "assert 'appboy_client.params.EventParam' in str(hints['events'])\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": ":".join(sys.path)})


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_catalog_is_not_read_for_a_client(vendor: str) -> None:
    name = client_class(vendor).__name__
    code = (
        "import sys\n"
        "opened = []\n"
        "sys.addaudithook(lambda event, arguments: opened.append(str(arguments[0])) if event == 'open' else None)\n"
        f"from {package_of(vendor)} import {name}, Async{name}\n"
        f"for client in ({name}, Async{name}):\n"
        f"    made = client(**{example_settings(vendor)!r})\n"
        "    [getattr(made, name) for name in dir(made) if not name.startswith('_')]\n"
        "assert any('client.' in name for name in opened)\n"
        "assert not [name for name in opened if name.endswith(('catalog.json', 'openapi.json'))]\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": ":".join(sys.path)})


@pytest.mark.parametrize("vendor", VENDORS)
def test_dir_lists_what_a_package_offers(vendor: str) -> None:
    for name in (".models", ".resources", ""):
        package = module(vendor, name)
        assert dir(package) == sorted(package.__all__)
        assert all(getattr(package, each) is not None for each in dir(package))
    named = [getattr(module(vendor, ".models"), name) for name in dir(module(vendor, ".models"))]
    assert all(issubclass(value, Model) for value in named if inspect.isclass(value))


@pytest.mark.parametrize(("vendor", "prefix"), BOTH)
def test_help_and_repr_say_what_a_resource_is(vendor: str, prefix: str) -> None:
    client = make(vendor, prefix)
    for name, kind in resource_classes(type(client)).items():
        resource = getattr(client, name)
        assert type(resource) is kind
        assert repr(resource) == f"{kind.__name__}({client!r})"
        if hasattr(resource, "with_raw_response"):
            assert repr(resource.with_raw_response) == f"{resource!r}.with_raw_response"
        for text in (page(resource), page(kind)):
            assert f"{kind.__name__} in module {kind.__module__}" in text
            assert (inspect.getdoc(kind) or "?").splitlines()[0] in text
            for _, function in functions(kind):
                assert re.search(rf"^ \|  (async )?{function.__name__}\b", text, re.MULTILINE)
                assert (inspect.getdoc(function) or "?").splitlines()[0] in text
        assert f" |  {name} = <class '{package_of(vendor)}.resources." in page(type(client))


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_the_repr_of_a_device_names_the_client_and_not_the_device(prefix: str) -> None:
    client = make("appoxee", prefix)
    assert repr(client.devices("some-udid")) == f"{prefix}Device({client!r})"


def test_the_repr_of_a_paginator_names_its_operation() -> None:
    apps = make("appizer", "").apps
    assert repr(apps.list(limit=3)) == (
        "<Paginator of listApps (GET /v1/apps): iterate over it with `for`, or over its pages()>"
    )
    assert "AsyncPaginator of listApps" in repr(make("appizer", "Async").apps.list())
    assert "`async for`" in repr(make("appizer", "Async").apps.list())


@pytest.mark.parametrize("whole", ["class", "instance"])
@pytest.mark.parametrize(("vendor", "prefix"), BOTH)
def test_a_client_can_be_mocked_by_its_specification(vendor: str, prefix: str, whole: str) -> None:
    client = make(vendor, prefix)
    mock: Any = create_autospec(client) if whole == "instance" else create_autospec(type(client), instance=True)
    mocked = 0
    for name, kind in resource_classes(type(client)).items():
        resource = getattr(mock, name)
        with pytest.raises(AttributeError):
            resource.no_such_method()
        for _, function in functions(kind):
            if function.__name__ != "with_raw_response" and function.__name__ not in resource_classes(kind):
                method = getattr(resource, function.__name__)
                with pytest.raises(TypeError):
                    method(*range(9))
                mocked += 1
    assert mocked >= 5


def test_a_mocked_method_returns_what_it_is_told() -> None:
    mock = create_autospec(client_class("appizer", ""))
    mock.return_value.apps.delete.return_value = "gone"
    assert mock(api_key="apps_key").apps.delete("7") == "gone"
    with pytest.raises(TypeError, match="id"):
        mock(api_key="apps_key").apps.delete()


@pytest.mark.parametrize(("vendor", "name"), ALL)
def test_dictionaries_and_json_of_models(vendor: str, name: str) -> None:
    model = types(vendor)[name]
    if not is_model(model):
        return
    assert issubclass(model, Model)

    @BOUNDED
    @given(instances(vendor, name))
    def check(instance: Any) -> None:
        value = model.from_dict(instance)
        assert value == build(model, instance)
        assert model.from_dict(value.to_dict()) == value
        assert json.loads(value.to_json()) == value.to_dict() == to_builtins(value)
        assert show(value).startswith(f"<table><caption>{name}</caption>")

    check()


@pytest.mark.parametrize(("vendor", "name"), ALL)
def test_pydantic_reads_writes_and_describes_models(vendor: str, name: str) -> None:
    model = types(vendor)[name]
    adapter: TypeAdapter[Any] = TypeAdapter(model)
    written: Any = Draft202012Validator(adapter.json_schema(mode="serialization"))

    @BOUNDED
    @given(instances(vendor, name))
    def check(instance: Any) -> None:
        value = build(model, instance)
        assert adapter.validate_python(value) is value or not is_model(model)
        plain = adapter.dump_python(value, mode="json")
        if is_model(model):
            assert plain == value.to_dict()
            assert json.loads(adapter.dump_json(value)) == plain
        assert [error.message for error in written.iter_errors(plain)] == []
        assert adapter.dump_python(adapter.validate_python(plain), mode="json") == plain

    check()


def test_models_are_fields_of_pydantic_models() -> None:
    class Order(BaseModel):
        new: models.AppCreate
        features: models.AppFeatures | None = None

    order = Order.model_validate({"new": {"name": "Shop", "data_retention_days": 30}})
    assert order.new == models.AppCreate(name="Shop", data_retention_days=30)
    assert Order.model_validate_json(order.model_dump_json()) == order
    assert Order(new=order.new).new is order.new
    assert order.model_dump() == {"new": {"name": "Shop", "data_retention_days": 30}, "features": None}
    schema = Order.model_json_schema()["$defs"]["AppCreate"]
    assert schema["required"] == ["name"]
    assert schema["description"] == "An app to create."
    with pytest.raises(ValidationError) as caught:
        Order.model_validate({"new": {"data_retention_days": "many"}})
    assert [(error["loc"], error["type"]) for error in caught.value.errors()] == [
        (("new", "name"), "missing"),
        (("new", "data_retention_days"), "int_parsing"),
    ]


def test_pydantic_keeps_the_names_of_the_api_and_the_extra_properties() -> None:
    adapter = TypeAdapter(UserAttributes)
    user = adapter.validate_python({"external_id": "7", "favourite_colour": "red"})
    assert user.additional_properties == {"favourite_colour": "red"}
    assert adapter.dump_python(user) == {"external_id": "7", "favourite_colour": "red"}


def test_pydantic_loses_no_keys_of_an_object_that_is_like_no_model() -> None:
    adapter = TypeAdapter(Recipient)
    attributes = {"address": {"city": "Berlin", "zip": None}, "tags": {"add": ["new"]}, "visits": {"inc": 1}}
    read = adapter.validate_python({"external_user_id": "7", "attributes": attributes})
    assert read.attributes == {
        "address": attributes["address"],
        "tags": CustomAttributeArrayChange(add=["new"]),
        "visits": CustomAttributeIncrement(inc=1),
    }
    assert adapter.dump_python(read) == {"external_user_id": "7", "attributes": attributes}


@pytest.mark.parametrize(("vendor", "name"), ALL)
def test_pydantic_describes_every_field(vendor: str, name: str) -> None:
    model = types(vendor)[name]
    if is_model(model):
        schema = TypeAdapter(model).json_schema()
        described = schema["$defs"][name] if "$ref" in schema else schema
        fields = layout_of(model).fields
        assert list(described.get("properties", {})) == [field.wire for field in fields]
        assert described.get("required", []) == [field.wire for field in fields if field.required]
