"""The operations of a spec, parsed by openapi-python-client.

The tool resolves references, merges parameters of paths into operations and checks both; the schemas it gets are stubs,
because their types come from elsewhere.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from attrs import frozen

from generator.diagnostics import Diagnostic, GenerationError
from generator.spec.document import Document
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.openapi import Endpoint as ParsedEndpoint
from openapi_python_client.parser.openapi import GeneratorData
from openapi_python_client.parser.properties import Property


@frozen
class Parameter:
    """One parameter of an operation."""

    wire: str
    required: bool


@frozen(kw_only=True)
class Endpoint:
    """What the parser says of one operation."""

    path: str
    method: str
    path_parameters: tuple[Parameter, ...]
    query_parameters: tuple[Parameter, ...]
    has_body: bool
    statuses: tuple[str, ...]
    """Documented statuses: "200", "5XX" or "default"."""


def parse_endpoints(document: Document) -> dict[tuple[str, str], Endpoint]:
    """The operations by method and path; raises GenerationError for what the parser cannot read."""
    root: dict[str, Any] = json.loads(json.dumps(document.root, default=str))
    root["components"]["schemas"] = {name: {"type": "object"} for name in document.schemas()}
    config = Config.from_sources(
        config_file=ConfigFile(literal_enums=True),
        meta_type=MetaType.NONE,
        document_source=document.file,
        file_encoding="utf-8",
        overwrite=False,
        output_path=None,
    )
    parsed = GeneratorData.from_dict(root, config=config)
    if isinstance(parsed, GeneratorError):
        raise _refused(document, [parsed])
    collections = parsed.endpoint_collections_by_tag.values()
    errors = [*parsed.errors, *(error for collection in collections for error in collection.parse_errors)]
    if errors:
        raise _refused(document, errors)
    endpoints = [_endpoint(endpoint) for collection in collections for endpoint in collection.endpoints]
    return {(endpoint.method, endpoint.path): endpoint for endpoint in endpoints}


def _endpoint(parsed: ParsedEndpoint) -> Endpoint:
    statuses = [str(pattern.status_code.pattern) for pattern in parsed.responses.patterns]
    if parsed.responses.default is not None:
        statuses.append("default")
    return Endpoint(
        path=_path(parsed),
        method=parsed.method,
        path_parameters=_parameters(parsed.path_parameters),
        query_parameters=_parameters(parsed.query_parameters),
        has_body=bool(parsed.bodies),
        statuses=tuple(statuses),
    )


def _path(parsed: ParsedEndpoint) -> str:
    """The path as the spec has it: the parser writes its own Python names into the template."""
    path = parsed.path.get_untrusted_value()
    for item in parsed.path_parameters:
        path = path.replace(f"{{{item.python_name}}}", f"{{{item.name.get_untrusted_value()}}}")
    return path


def _parameters(properties: Iterable[Property]) -> tuple[Parameter, ...]:
    return tuple(Parameter(str(item.name.get_untrusted_value()), item.required) for item in properties)


def _refused(document: Document, errors: Iterable[GeneratorError | ParseError]) -> GenerationError:
    return GenerationError(
        [
            Diagnostic(
                Path(document.file),
                0,
                "",
                f"The operations cannot be parsed: {error.header} {error.detail or ''}".strip(),
                "Write that part in the way specs/README.md describes.",
            )
            for error in errors
        ]
    )
