"""Check that fields of responses are present exactly as often as the spec says."""

from collections import Counter
from collections.abc import Iterable, Iterator

from tests.conformance.fuzz.finding import Finding
from tests.conformance.fuzz.objects import components, iterate_objects
from tests.conformance.fuzz.sending import MockResponse
from tests.conformance.fuzz.spec import Spec, media_schema
from tests.conformance.fuzz.vendor import Vendor

CHECK = "presence"
ENOUGH = 10
"""If this many objects have a field and none lacks it, the field counts as always present."""


def disagreements(vendor: Vendor, spec: Spec, responses: Iterable[MockResponse]) -> Iterator[Finding]:
    """Optional fields that are always present, declared ones that never are, and exceptions that do not apply."""
    seen, present = _count(spec, responses)
    optional, declared = _fields(spec)
    always = {
        name
        for name in optional
        if seen[name.partition(".")[0]] >= ENOUGH and present[name] == seen[name.partition(".")[0]]
    }
    never = {name for name in declared if not present[name]}
    for noun, fields, exceptions in (("always", always, vendor.always_present), ("never", never, vendor.never_present)):
        for name in sorted(fields - exceptions.keys()):
            yield Finding(CHECK, name, f"is {noun} present, but the spec says that it is optional")
        for name in sorted(exceptions.keys() - fields):
            # Too few objects prove nothing.
            if name not in declared or 0 < present[name] < seen[name.partition(".")[0]]:
                yield Finding(CHECK, name, f"is listed as {noun} present and is not: remove it from the list")


def _count(spec: Spec, responses: Iterable[MockResponse]) -> tuple[Counter[str], Counter[str]]:
    """How often each component and each of its fields appeared."""
    seen: Counter[str] = Counter()
    present: Counter[str] = Counter()
    for response in responses:
        operation = spec.operations.get(response.label)
        schema = media_schema((spec.response(operation, response.status) or {}) if operation is not None else {})
        for found in iterate_objects(spec, schema, response.json()) if schema is not None else ():
            for part in found.schemas:
                if part.name:
                    seen[part.name] += 1
                    present.update(f"{part.name}.{field}" for field in found.value)
    return seen, present


def _fields(spec: Spec) -> tuple[set[str], set[str]]:
    """The optional fields, and all fields, of the components that responses are made of."""
    optional: set[str] = set()
    declared: set[str] = set()
    for operation in spec.operations.values():
        for response in operation.definition["responses"].values():
            for part in components(spec, media_schema(spec.resolve(response)) or {}):
                names = {f"{part.name}.{field}": field for field in part.schema.get("properties", {})}
                declared.update(names)
                optional.update(name for name, field in names.items() if field not in part.schema.get("required", []))
    return optional, declared
