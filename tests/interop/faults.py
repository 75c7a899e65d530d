"""Deliberate mistakes in a spec, each with the rules that must report it."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

from attrs import frozen

Document = dict[str, Any]


@frozen
class Fault:
    """A mistake."""

    name: str
    make: Callable[[Document], object]
    """Makes the mistake in a copy of Appizer's spec."""
    redocly: str = ""
    """The rule of Redocly that must report it; empty if there is none."""
    spectral: str = ""
    """The rule of Spectral that must report it; empty if there is none."""

    def in_copy(self, document: Document) -> Document:
        """A copy of the document with the mistake."""
        copy = deepcopy(document)
        self.make(copy)
        return copy


def _create(document: Document) -> Any:
    return document["paths"]["/v1/apps"]["post"]


def _list(document: Document) -> Any:
    return document["paths"]["/v1/apps"]["get"]


def _request(document: Document) -> Any:
    return _create(document)["requestBody"]["content"]["application/json"]


def _schemas(document: Document) -> Any:
    return document["components"]["schemas"]


def _name(document: Document) -> Any:
    return _schemas(document)["AppCreate"]["properties"]["name"]


def _without_client_errors(document: Document) -> None:
    responses = _create(document)["responses"]
    for status in [status for status in responses if status.startswith("4")]:
        del responses[status]


FAULTS = (
    Fault("no summary", lambda d: _create(d).pop("summary"), "operation-summary"),
    Fault(
        "no description",
        lambda d: _create(d).pop("description"),
        "operation-description",
        "operation-description",
    ),
    Fault(
        "two tags",
        lambda d: (_create(d)["tags"].append("others"), d["tags"].append({"name": "others", "description": "More."})),
        "operation-singular-tag",
        "operation-singular-tag",
    ),
    Fault("unknown tag", lambda d: _create(d).update(tags=["app"]), "operation-tag-defined", "operation-tag-defined"),
    Fault("tag without words", lambda d: d["tags"][0].pop("description"), "tag-description", "tag-description"),
    Fault("snake case", lambda d: _create(d).update(operationId="create_app"), "rule/operation-id-is-camel-case"),
    Fault(
        "operationId twice",
        lambda d: _create(d).update(operationId="listApps"),
        "operation-operationId-unique",
        "operation-operationId-unique",
    ),
    Fault("no 4xx", _without_client_errors, "operation-4xx-response"),
    Fault(
        "unknown security",
        lambda d: _create(d).update(security=[{"key": []}]),
        "security-defined",
        "oas3-operation-security-defined",
    ),
    Fault(
        "parameter without words",
        lambda d: _list(d)["parameters"][0].pop("description"),
        "parameter-description",
        "oas3-parameter-description",
    ),
    Fault(
        "parameter of the path left out",
        lambda d: d["paths"]["/v1/apps/{id}"]["get"].pop("parameters"),
        "path-parameters-defined",
        "path-params",
    ),
    Fault(
        "slash at the end",
        lambda d: d["paths"].update({"/v1/apps/": d["paths"].pop("/v1/apps")}),
        "no-path-trailing-slash",
        "path-keys-no-trailing-slash",
    ),
    Fault(
        "paths that overlap",
        lambda d: d["paths"].update({"/v1/{kind}/all": {"description": "Anything."}}),
        "no-ambiguous-paths",
    ),
    Fault(
        "reference to nothing",
        lambda d: _request(d).update(schema={"$ref": "#/components/schemas/Nothing"}),
        "no-unresolved-refs",
        "invalid-ref",
    ),
    Fault(
        "component of no use",
        lambda d: _schemas(d).update(Spare={"type": "string", "description": "Not used."}),
        "no-unused-components",
        "oas3-unused-component",
    ),
    Fault(
        "name of a schema",
        lambda d: _schemas(d).update({"spare_part": {"type": "string", "description": "Badly named."}}),
        "rule/schema-name-is-pascal-case",
    ),
    Fault(
        "example of the wrong type",
        lambda d: _request(d)["examples"]["simple"]["value"].update(name=7),
        "no-invalid-media-type-examples",
        "oas3-valid-media-example",
    ),
    Fault(
        "example with an unknown field",
        lambda d: _request(d)["examples"]["simple"]["value"].update(nmae="My App"),
        "no-invalid-media-type-examples",
    ),
    Fault(
        "sample of the wrong type",
        lambda d: _name(d).update(examples=[7]),
        "no-invalid-schema-examples",
    ),
    Fault("no examples", lambda d: _request(d).pop("examples"), "rule/media-type-has-schema-and-examples"),
    Fault(
        "required and not defined",
        lambda d: _schemas(d)["AppCreate"]["required"].append("nmae"),
        "no-required-schema-properties-undefined",
    ),
    Fault(
        "value of the wrong type in an enum",
        lambda d: _name(d).update(enum=["a", 7]),
        "no-enum-type-mismatch",
        "typed-enum",
    ),
    Fault("fields of a text", lambda d: _name(d).update(properties={}), "no-schema-type-mismatch"),
    Fault("null as in OpenAPI 3.0", lambda d: _name(d).update(nullable=True), "struct"),
    Fault("keyword with a typing error", lambda d: _name(d).update(maxlength=10), "struct"),
    Fault("default of the wrong type", lambda d: _name(d).update(default=7), "", "oas3-valid-schema-example"),
    Fault(
        "script in a description",
        lambda d: _create(d).update(description="<script>alert(1)</script>"),
        "",
        "no-script-tags-in-markdown",
    ),
    Fault(
        "slash at the end of a server",
        lambda d: d["servers"][0].update(url="https://api.appizer.com/"),
        "no-server-trailing-slash",
        "oas3-server-trailing-slash",
    ),
)
