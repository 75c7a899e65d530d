"""The cases in which each operation is called: minimal, everything, and each documented example."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

from attrs import frozen

from tests.conformance.fuzz.spec import Spec, SpecOperation, is_array, is_object, media_schema
from tests.contract.arrangement import Arrangement, Change
from tests.contract.ordering import Ordering
from tests.contract.samples import Samples

MINIMAL, EVERYTHING = "minimal", "everything"


@frozen
class Case:
    """One way of calling an operation."""

    name: str
    parameters: Mapping[str, Any]
    """Path and query parameters by name."""
    body: Any
    """None if there is no body."""


class Cases:
    """The cases of one vendor's operations, from the spec that callers see."""

    def __init__(self, spec: Spec, arrangement: Arrangement) -> None:
        self._spec = spec
        self._samples = Samples(spec)
        self._arrangement = arrangement
        self._ordering = Ordering(spec, arrangement.mock)

    def of(self, operation: SpecOperation) -> list[Case]:
        """All cases of an operation, without those that would send the same as an earlier one."""
        cases: list[Case] = []
        for case in self.candidates(operation):
            arranged = self._arranged(operation, case)
            if all((arranged.parameters, arranged.body) != (each.parameters, each.body) for each in cases):
                cases.append(arranged)
        return cases

    def candidates(self, operation: SpecOperation) -> Iterator[Case]:
        """All cases of an operation by the spec, before the arrangement is applied."""
        least = {each["name"]: each["example"] for each in operation.parameters if each.get("required")}
        every = {each["name"]: each["example"] for each in operation.parameters}
        body = self._spec.body(operation)
        schema = media_schema(body)
        if schema is None:
            yield Case(MINIMAL, least, None)
            yield Case(EVERYTHING, every, None)
            return
        examples = body["content"]["application/json"]["examples"]
        shown = {name: self._spec.resolve(example)["value"] for name, example in examples.items()}
        if not self._is_choice(schema):
            values = list(shown.values())
            yield Case(MINIMAL, least, self._samples.value(schema, values, full=False))
            yield Case(EVERYTHING, every, self._samples.value(schema, values, full=True))
        for name, value in shown.items():
            yield Case(f"example {name}", every, value)

    def _is_choice(self, schema: dict[str, Any]) -> bool:
        """Whether a body has alternative forms, each documented by an example."""
        return "properties" not in self._spec.resolve(schema)

    def _arranged(self, operation: SpecOperation, case: Case) -> Case:
        given: dict[str, Any] = deepcopy({**case.parameters, **({} if case.body is None else {"body": case.body})})
        given = self._seeded(operation.id, given)
        changes = self._arrangement.changes.get(operation.id, {})
        for change in (changes.get("*"), changes.get(case.name)):
            if change is not None:
                _apply(change, given)
        body = given.pop("body", None)
        schema = media_schema(self._spec.body(operation)) or {}
        return Case(case.name, given, self._ordering.ordered(body, schema))

    def _seeded(self, operation_id: str, value: Any) -> Any:
        values = self._arrangement.values
        if is_array(value):
            return [self._seeded(operation_id, each) for each in value]
        if not is_object(value):
            return value
        made: dict[str, Any] = {}
        for name, each in value.items():
            key = next((key for key in (f"{operation_id}:{name}", name) if key in values), None)
            made[name] = self._seeded(operation_id, each) if key is None else values[key]
        return made


def _apply(change: Change, given: dict[str, Any]) -> None:
    for path in change.without:
        for owner, name in _places(given, path.split(".")):
            owner.pop(name, None)
    for path, value in change.put.items():
        for owner, name in _places(given, path.split(".")):
            owner[name] = value


def _places(value: Any, steps: list[str]) -> Iterator[tuple[dict[str, Any], str]]:
    """The objects that contain the target of a path, with its name."""
    if is_array(value):
        for each in value:
            yield from _places(each, steps)
    elif is_object(value) and len(steps) == 1:
        yield value, steps[0]
    elif is_object(value):
        yield from _places(value.get(steps[0]), steps[1:])
