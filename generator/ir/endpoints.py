"""The operations of a spec, parsed by openapi-python-client.

The tool resolves references, merges the parameters of paths into operations and checks both. It gets stubs for schemas:
`schema_types` takes care of their types.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from attrs import frozen

from engagement_core.type_guards import is_list, is_mapping
from generator.diagnostics import Diagnostic, GenerationError
from generator.spec.document import Document
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.openapi import Endpoint as ParsedEndpoint
from openapi_python_client.parser.openapi import GeneratorData

_EXAMPLES = ("example", "examples")


@frozen(kw_only=True)
class Endpoint:
    """One operation, as parsed."""

    path: str
    method: str
    has_body: bool
    statuses: tuple[str, ...]
    """Documented statuses: "200", "5XX" or "default"."""


def parse_endpoints(document: Document) -> dict[tuple[str, str], Endpoint]:
    """The operations by method and path; raises GenerationError if the parser reports errors."""
    root: dict[str, Any] = json.loads(json.dumps(_without_examples(document.root), default=str))
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
        raise _parse_error(document, [parsed])
    collections = parsed.endpoint_collections_by_tag.values()
    errors = [*parsed.errors, *(error for collection in collections for error in collection.parse_errors)]
    if errors:
        raise _parse_error(document, errors)
    endpoints = [_endpoint(endpoint) for collection in collections for endpoint in collection.endpoints]
    return {(endpoint.method, endpoint.path): endpoint for endpoint in endpoints}


def _without_examples(node: Any) -> Any:
    """A node whose parameters and bodies have no examples, which the parser copies more than once."""
    if is_mapping(node):
        left_out = _EXAMPLES if "schema" in node else ()
        return {key: _without_examples(value) for key, value in node.items() if key not in left_out}
    return [_without_examples(item) for item in node] if is_list(node) else node


def _endpoint(parsed: ParsedEndpoint) -> Endpoint:
    statuses = [str(pattern.status_code.pattern) for pattern in parsed.responses.patterns]
    if parsed.responses.default is not None:
        statuses.append("default")
    return Endpoint(
        path=_path(parsed),
        method=parsed.method,
        has_body=bool(parsed.bodies),
        statuses=tuple(statuses),
    )


def _path(parsed: ParsedEndpoint) -> str:
    """The path as in the spec: the parser replaces the names in the template by Python names."""
    path = parsed.path.get_untrusted_value()
    for item in parsed.path_parameters:
        path = path.replace(f"{{{item.python_name}}}", f"{{{item.name.get_untrusted_value()}}}")
    return path


def _parse_error(document: Document, errors: Iterable[GeneratorError | ParseError]) -> GenerationError:
    return GenerationError(
        [
            Diagnostic(
                Path(document.file),
                0,
                "",
                f"The operations cannot be parsed: {error.header} {error.detail or ''}".strip(),
                "Follow the conventions in specs/README.md.",
            )
            for error in errors
        ]
    )
