"""The golden files of a vendor as they are today: each case is sent to the mock, and what arrives is written down."""

import asyncio
from collections.abc import Iterator
from functools import partial
from operator import attrgetter
from typing import Any

from attrs import frozen

from engagement_core.testing import MockServer
from generator.ir.types import Method
from tests.conformance.fuzz.spec import SpecOperation, is_object
from tests.contract.arrangement import injected
from tests.contract.cases import Case
from tests.contract.runner import Contract
from tests.contract.vendors import Vendor
from tests.contract.verification import faults, unsent
from tests.contract.wire import read, to_file, unmasked


@frozen
class Fault:
    """Something in a request that should not be."""

    place: str
    message: str


def record(vendor: Vendor) -> tuple[dict[str, str], list[Fault]]:
    """The golden files by the name of the operation, and what is wrong with them."""
    files: dict[str, str] = {}
    found: list[Fault] = []
    with MockServer(vendor.arrangement.mock()) as server, asyncio.Runner() as runner:
        contract = Contract(vendor.name, vendor.arrangement, server, runner)
        for label, operation in vendor.callers_spec.operations.items():
            recorder = _Recorder(vendor, contract, operation)
            sent = recorder.sent()
            files[operation.id] = to_file(sent)
            found += [*recorder.refused, *_faults(vendor, vendor.spec.operations[label], sent)]
        contract.close()
    return files, found


class _Recorder:
    """Sends the cases of one operation."""

    def __init__(self, vendor: Vendor, contract: Contract, operation: SpecOperation) -> None:
        self._vendor = vendor
        self._contract = contract
        self._operation = operation
        self.refused: list[Fault] = []

    def sent(self) -> dict[str, str]:
        parts: dict[str, str] = {}
        for case in self._vendor.cases.of(self._operation):
            exchange = self._contract.ask(partial(self._call, case))
            parts[case.name] = exchange.sent
            if exchange.error is not None:
                message = f"{exchange.error} {getattr(exchange.error, 'body', '')}"
                self.refused.append(Fault(f"{self._vendor.name} {self._operation.id}, {case.name}", message))
        return parts

    def _call(self, case: Case) -> Any:
        method = self._vendor.methods[self._operation.id]
        resource = self._operation.definition["tags"][0]
        bound = getattr(attrgetter(resource)(self._contract.sync), method.name)
        given = injected(case.parameters, self._vendor.arrangement.mock)
        body = injected(case.body, self._vendor.arrangement.mock)
        positional = [given[argument.wire] for argument in method.arguments if argument.location == "path"]
        return bound(*positional, **dict(_named(method, given, body)))


def _named(method: Method, given: dict[str, Any], body: Any) -> Iterator[tuple[str, Any]]:
    fields: dict[str, Any] = body if is_object(body) else {}
    for argument in method.arguments:
        if argument.location == "query" and argument.wire in given:
            yield argument.name, given[argument.wire]
        elif argument.location == "whole body":
            yield argument.name, body
        elif argument.location == "body" and argument.wire in fields:
            yield argument.name, fields[argument.wire]
    if method.broadcast:
        yield "broadcast", True


def _faults(vendor: Vendor, operation: SpecOperation, sent: dict[str, str]) -> Iterator[Fault]:
    masks = vendor.arrangement.masks
    requests = {case: read(unmasked(part, masks)) for case, part in sent.items() if part}
    for case, request in requests.items():
        for message in faults(vendor.spec, operation, request):
            yield Fault(f"{vendor.name} {operation.id}, {case}", message)
    for message in unsent(vendor.spec, operation, list(requests.values())):
        yield Fault(f"{vendor.name} {operation.id}", message)
