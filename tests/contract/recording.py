"""Record the golden files of a vendor: send each case to the mock and write down the request."""

import asyncio
from collections.abc import Iterator
from functools import partial
from operator import attrgetter
from typing import Any

from attrs import frozen

from engagement_core.client import SyncClient
from engagement_core.testing import MockServer
from generator.ir.types import Method
from tests.conformance.fuzz.spec import SpecOperation, is_object
from tests.contract.arrangement import with_seeds
from tests.contract.cases import Case
from tests.contract.runner import Contract
from tests.contract.vendors import Vendor
from tests.contract.verification import request_errors, unused
from tests.contract.wire import read, to_file, unmasked


@frozen
class RequestError:
    """A request that the mock rejects or that differs from the spec."""

    place: str
    message: str


def record(vendor: Vendor) -> tuple[dict[str, str], list[RequestError]]:
    """The golden files by operation, and the errors in them."""
    files: dict[str, str] = {}
    found: list[RequestError] = []
    with MockServer(vendor.arrangement.mock()) as server, asyncio.Runner() as runner:
        contract = Contract(vendor.name, vendor.arrangement, server, runner)
        for label, operation in vendor.callers_spec.operations.items():
            recorder = _Recorder(vendor, contract, operation)
            sent = recorder.sent()
            files[operation.id] = to_file(sent)
            found += [*recorder.rejected, *_errors(vendor, vendor.spec.operations[label], sent)]
        contract.close()
    return files, found


class _Recorder:
    """Sends the cases of one operation."""

    def __init__(self, vendor: Vendor, contract: Contract, operation: SpecOperation) -> None:
        self._vendor = vendor
        self._contract = contract
        self._operation = operation
        self.rejected: list[RequestError] = []

    def sent(self) -> dict[str, str]:
        parts: dict[str, str] = {}
        for case in self._vendor.cases.of(self._operation):
            result = self._contract.send(partial(call, self._vendor, self._contract.sync, self._operation, case))
            parts[case.name] = result.sent
            if result.error is not None:
                message = f"{result.error} {getattr(result.error, 'body', '')}"
                self.rejected.append(RequestError(f"{self._vendor.name} {self._operation.id}, {case.name}", message))
        return parts


def call(vendor: Vendor, client: SyncClient, operation: SpecOperation, case: Case) -> Any:
    """Call an operation with a vendor's client."""
    method = vendor.methods[operation.id]
    resource = operation.definition["tags"][0]
    bound = getattr(attrgetter(resource)(client), method.name)
    given = with_seeds(case.parameters, vendor.arrangement.mock)
    body = with_seeds(case.body, vendor.arrangement.mock)
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


def _errors(vendor: Vendor, operation: SpecOperation, sent: dict[str, str]) -> Iterator[RequestError]:
    masks = vendor.arrangement.masks
    requests = {case: read(unmasked(part, masks)) for case, part in sent.items() if part}
    for case, request in requests.items():
        for message in request_errors(vendor.spec, operation, request):
            yield RequestError(f"{vendor.name} {operation.id}, {case}", message)
    for message in unused(vendor.spec, operation, list(requests.values())):
        yield RequestError(f"{vendor.name} {operation.id}", message)
