"""The calls that samples show: one example of the catalog for each operation, with its golden request."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from attrs import frozen

from engagement_core.type_guards import child
from generator.catalog import all_arguments, methods_of, shown_example
from generator.catalog.examples import GoldenRequest, golden_requests
from generator.config import ClientConfig, SignedField, load_config
from generator.diagnostics import Diagnostic, GenerationError
from generator.paths import ProjectPaths
from generator.samples.credentials import Credentials
from generator.spec.document import Document
from generator.spec.preparation import json_schema


@frozen(kw_only=True)
class SampleCall:
    """One call, as method, command and request."""

    operation_id: str
    resources: tuple[Mapping[str, Any], ...]
    """The resources of the catalog that lead to the method."""
    method: Mapping[str, Any]
    """The method of the catalog."""
    arguments: Mapping[str, Any]
    http_method: str
    url: str
    query: tuple[tuple[str, str], ...]
    body: Any
    """Without credentials; None if there is no body."""
    credentials: Credentials
    signed: Mapping[str, SignedField]
    """The fields of the body that are signed."""


class SampleCalls:
    """The calls of one vendor's samples; `wire` is the folder of its golden requests."""

    def __init__(self, document: Document, config: ClientConfig, catalog: Mapping[str, Any], wire: Path) -> None:
        self.config = config
        self.catalog = catalog
        self._document = document
        self._wire = wire
        self._methods = {
            method["operation"]: (resources, method)
            for resources, method in methods_of(self.catalog["resources"])
            if method["examples"]
        }

    @classmethod
    def load(cls, paths: ProjectPaths, vendor: str, document: Document) -> "SampleCalls":
        """The calls of a client that is generated already.

        Raises:
            GenerationError: It is not.
        """
        config = load_config(paths.overrides(vendor) / "client.toml")
        return cls(document, config, read_catalog(paths, vendor, config.package), paths.golden_requests(vendor))

    def calls(self) -> list[SampleCall]:
        """One call for each operation, in the order of the spec.

        Raises:
            GenerationError: An operation has no example, or its credentials cannot be shown.
        """
        made = self._made()
        diagnostics = [each for each in made if isinstance(each, Diagnostic)]
        if diagnostics:
            raise GenerationError(diagnostics)
        return [each for each in made if isinstance(each, SampleCall)]

    def possible_calls(self) -> list[SampleCall]:
        """The calls without those that `calls` would report, as those of a new client that has no golden requests."""
        return [each for each in self._made() if isinstance(each, SampleCall)]

    def _made(self) -> list[SampleCall | Diagnostic]:
        return [self._call(pointer, operation) for pointer, operation in self._document.operations()]

    def _call(self, pointer: tuple[str, ...], operation: Mapping[str, Any]) -> SampleCall | Diagnostic:
        name = operation["operationId"]
        resources, method = self._methods.get(name, ((), None))
        requests = {request.case: request for request in golden_requests(self._wire, name)}
        if method is None or not requests:
            message = f"There is no code sample for {name}: it has no golden request in {self._wire}."
            return self._document.diagnostic(pointer, message, "Run `make contract generate`.")
        example = shown_example(method["examples"])
        request = requests[example["name"]]
        fields = self._credential_fields(operation)
        credentials = Credentials.of(self._document, operation, self.catalog["credentials"], fields)
        if credentials is None:
            message = f"There is no code sample for {name}: no combination of its security schemes can be shown."
            hint = "Name the arguments of `Credentials` as the security schemes are named, or add an alternative."
            return self._document.diagnostic(pointer, message, hint)
        body = request.body
        return SampleCall(
            operation_id=name,
            resources=resources,
            method=method,
            arguments=all_arguments(method, example["arguments"]),
            http_method=pointer[2].upper(),
            url=self._url(pointer, operation, request),
            query=tuple(self._query(request, credentials)),
            body=body if not fields else {key: value for key, value in body.items() if key not in fields},
            credentials=credentials,
            signed={name: self.config.samples[name] for name in fields if name in self.config.samples},
        )

    def _credential_fields(self, operation: Mapping[str, Any]) -> tuple[str, ...]:
        """The credentials in the body, at its top level."""
        schema: Any = json_schema(self._document.resolve(operation.get("requestBody") or {}))
        fields = (each for member in self._members(schema or {}) for each in child(member, "properties").items())
        return tuple(dict.fromkeys(name for name, field in fields if field.get("x-credential")))

    def _members(self, schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        schema = self._document.resolve(schema)
        yield schema
        for member in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
            yield from self._members(member)

    def _url(self, pointer: tuple[str, ...], operation: Mapping[str, Any], request: GoldenRequest) -> str:
        servers = operation.get("servers") or self._document.root["servers"]
        segments = request.target.partition("?")[0].split("/")
        # Only as many segments as the template has: a mock may serve the API below a prefix.
        path = "/".join(segments[-pointer[1].count("/") :])
        return f"{servers[0]['url']}/{path}"

    def _query(self, request: GoldenRequest, credentials: Credentials) -> Iterator[tuple[str, str]]:
        for name, value in parse_qsl(request.target.partition("?")[2], keep_blank_values=True):
            if name not in credentials.query:
                yield name, value


def read_catalog(paths: ProjectPaths, vendor: str, package: str) -> Mapping[str, Any]:
    """The catalog of a client, as it is in its package."""
    file = paths.clients / vendor / "src" / package / "catalog.json"
    if not file.exists():
        message = f"There is no catalog of {vendor}."
        raise GenerationError([Diagnostic(file, 0, "", message, "Run `make generate`.")])
    found: Mapping[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found
