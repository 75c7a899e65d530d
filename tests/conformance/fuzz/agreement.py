"""Compare the documentation's tables with the spec in both directions, field by field."""

from collections.abc import Iterator, Mapping
from typing import Any

from tests.conformance.fuzz.documentation import (
    Anything,
    Array,
    Choice,
    Documentation,
    Later,
    NotRetyped,
    Object,
    Parameter,
    Response,
    Value,
)
from tests.conformance.fuzz.documentation import Operation as DocumentedOperation
from tests.conformance.fuzz.finding import Finding
from tests.conformance.fuzz.spec import Schema, Spec, SpecOperation, is_object, media_schema

CHECK = "agreement"
KEYWORDS = (
    "type",
    "format",
    "default",
    "enum",
    "const",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
)
"""The keywords that constrain a value on its own."""


def disagreements(documentation: Documentation, spec: Spec) -> Iterator[Finding]:
    """Every difference between the documentation and the spec."""
    yield from _names("paths", "operation", set(documentation.operations), set(spec.operations))
    for label, operation in spec.operations.items():
        documented = documentation.operations.get(label)
        if documented is not None:
            yield from _operation(spec, label, documented, operation)
            yield from _equal(label, "credentials", documentation.credentials_of(label), spec.security(operation))


def values_disagree(spec: Spec, place: str, documented: Value, schema: Schema) -> Iterator[Finding]:
    """Every difference in one value."""
    yield from _value(spec, place, documented, schema, ())


def _operation(spec: Spec, label: str, documented: DocumentedOperation, operation: SpecOperation) -> Iterator[Finding]:
    path = {name: Parameter(value=value, required=True) for name, value in documented.path.items()}
    for location, parameters in (("path", path), ("query", documented.query), ("header", documented.headers)):
        yield from _parameters(spec, f"{label} {location}", parameters, operation.parameters_in(location))
    yield from _body(spec, f"{label} body", documented, spec.body(operation))
    statuses = {str(status) for status in documented.responses}
    yield from _names(label, "status", statuses, set(operation.definition["responses"]))
    for status, response in documented.responses.items():
        declared = spec.response(operation, status)
        if declared is not None:
            yield from _response(spec, f"{label} {status}", response, declared)


def _parameters(
    spec: Spec, place: str, documented: Mapping[str, Parameter], declared: Mapping[str, Schema]
) -> Iterator[Finding]:
    yield from _names(place, "parameter", set(documented), set(declared))
    for name in documented.keys() & declared.keys():
        required = bool(declared[name].get("required"))
        yield from _equal(f"{place} {name}", "required", documented[name].required, required)
        yield from _value(spec, f"{place} {name}", documented[name].value, declared[name]["schema"], ())


def _body(spec: Spec, place: str, documented: DocumentedOperation, declared: Schema) -> Iterator[Finding]:
    yield from _equal(place, "presence", documented.body is not None, bool(declared))
    if documented.body is not None and declared:
        yield from _equal(place, "required", documented.body_required, bool(declared.get("required")))
        yield from _content(spec, place, documented.body, documented.media_type, declared)


def _response(spec: Spec, place: str, documented: Response, declared: Schema) -> Iterator[Finding]:
    headers = {name: spec.resolve(header) for name, header in declared.get("headers", {}).items()}
    yield from _parameters(spec, f"{place} header", documented.headers, headers)
    if documented.body is None:
        yield from _equal(place, "media types", [], list(declared.get("content", {})))
    else:
        yield from _content(spec, place, documented.body, documented.media_type, declared)
        schema = media_schema(declared, documented.media_type)
        for sample in documented.samples if schema is not None else ():
            yield from (Finding("sample", place, error) for error in spec.errors(schema or {}, sample))


def _content(spec: Spec, place: str, documented: Value, media_type: str, declared: Schema) -> Iterator[Finding]:
    yield from _equal(place, "media types", [media_type], list(declared.get("content", {})))
    schema = media_schema(declared, media_type)
    if schema is not None:
        yield from _value(spec, place, documented, schema, ())


def _value(spec: Spec, place: str, documented: Value, schema: Schema, outer: tuple[int, ...]) -> Iterator[Finding]:
    value = documented.value() if isinstance(documented, Later) else documented
    # A recursive value has been compared already.
    if isinstance(value, NotRetyped) or id(value) in outer:
        return
    inside = (*outer, id(value))
    declared = spec.resolve(schema)
    for keyword in KEYWORDS:
        expected, found = value.keywords().get(keyword), declared.get(keyword)
        yield from _equal(place, keyword, _comparable(keyword, expected), _comparable(keyword, found))
    if isinstance(value, Object):
        yield from _object(spec, place, value, declared, inside)
    elif isinstance(value, Array):
        yield from _value(spec, f"{place}/*", value.items, declared.get("items", {}), inside)
    elif isinstance(value, Choice):
        forms: Any = declared.get("oneOf", declared.get("anyOf", []))
        yield from _equal(place, "number of forms", len(value.options), len(forms))
        for number, (option, form) in enumerate(zip(value.options, forms, strict=False)):
            yield from _value(spec, f"{place}<{number}>", option, form, inside)


def _object(spec: Spec, place: str, value: Object, declared: Schema, inside: tuple[int, ...]) -> Iterator[Finding]:
    properties: Mapping[str, Schema] = declared.get("properties", {})
    fields = value.fields()
    yield from _names(place, "field", set(fields), set(properties))
    yield from _equal(place, "required fields", set(value.required), set(declared.get("required", [])))
    yield from _equal(
        place, "alternative groups of required fields", set(map(frozenset, value.groups)), _groups(declared)
    )
    for name in fields.keys() & properties.keys():
        yield from _value(spec, f"{place}/{name}", fields[name], properties[name], inside)
    others = declared.get("additionalProperties")
    yield from _equal(place, "rejection of unknown fields", value.closed, others is False)
    yield from _equal(place, "further fields", value.others is not None, bool(others))
    if value.others is not None and not isinstance(value.others, Anything) and is_object(others):
        yield from _value(spec, f"{place}/?", value.others, others, inside)


def _groups(declared: Schema) -> set[frozenset[str]]:
    """The required fields of each form of an object."""
    forms: list[Schema] = [*declared.get("anyOf", []), *declared.get("oneOf", [])]
    return {frozenset(form["required"]) for form in forms if "required" in form}


def _comparable(keyword: str, value: Any) -> Any:
    """A value without the order of types and enum values."""
    if keyword == "type" and value is not None:
        return {value} if isinstance(value, str) else set(value)
    if keyword == "enum" and value is not None:
        return {each for each in value if each is not None}
    return value


def _names(place: str, noun: str, documented: set[str], declared: set[str]) -> Iterator[Finding]:
    for name in sorted(documented - declared):
        yield Finding(CHECK, place, f"the spec lacks the {noun} {name}")
    for name in sorted(declared - documented):
        yield Finding(CHECK, place, f"the documentation lacks the {noun} {name}")


def _equal(place: str, what: str, documented: object, declared: object) -> Iterator[Finding]:
    if documented != declared:
        yield Finding(CHECK, place, f"{what}: the documentation says {documented}, the spec says {declared}")
