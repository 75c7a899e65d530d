"""The check that the fields of responses are there when the spec says so, no more and no less."""

from collections import Counter
from collections.abc import Iterable, Iterator

from tests.conformance.fuzz.answer import GivenAnswer
from tests.conformance.fuzz.finding import Finding
from tests.conformance.fuzz.spec import Spec, media_schema
from tests.conformance.fuzz.vendor import Vendor
from tests.conformance.fuzz.walk import parts, walk

CHECK = "presence"
ENOUGH = 10
"""So many objects with a field, and none without, are taken to say that it is always there."""


def disagreements(vendor: Vendor, spec: Spec, responses: Iterable[GivenAnswer]) -> Iterator[Finding]:
    """Optional fields that are always there, declared ones that never are, and exceptions that are none."""
    seen, present = _count(spec, responses)
    optional, declared = _fields(spec)
    always = {
        name
        for name in optional
        if seen[name.partition(".")[0]] >= ENOUGH and present[name] == seen[name.partition(".")[0]]
    }
    never = {name for name in declared if not present[name]}
    for noun, found, exceptions in (("always", always, vendor.always_there), ("never", never, vendor.never_there)):
        for name in sorted(found - exceptions.keys()):
            yield Finding(CHECK, name, f"is {noun} there, although the spec says that it may be")
        for name in sorted(exceptions.keys() - found):
            yield Finding(CHECK, name, f"is listed as {noun} there, and is not: take it off the list")


def _count(spec: Spec, responses: Iterable[GivenAnswer]) -> tuple[Counter[str], Counter[str]]:
    """How often each component, and each of its fields, was met."""
    seen: Counter[str] = Counter()
    present: Counter[str] = Counter()
    for answer in responses:
        operation = spec.operations.get(answer.label)
        schema = media_schema((spec.response(operation, answer.status) or {}) if operation is not None else {})
        for visit in walk(spec, schema, answer.json()) if schema is not None else ():
            for part in visit.parts:
                if part.name:
                    seen[part.name] += 1
                    present.update(f"{part.name}.{field}" for field in visit.value)
    return seen, present


def _fields(spec: Spec) -> tuple[set[str], set[str]]:
    """The optional fields, and all fields, of the components that responses are made of."""
    optional: set[str] = set()
    declared: set[str] = set()
    for operation in spec.operations.values():
        for response in operation.definition["responses"].values():
            for part in parts(spec, media_schema(spec.resolve(response)) or {}):
                names = {f"{part.name}.{field}": field for field in part.schema.get("properties", {})}
                declared.update(names)
                optional.update(name for name, field in names.items() if field not in part.schema.get("required", []))
    return optional, declared
