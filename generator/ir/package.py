"""Builds the Package that the templates render, from a vendor's spec and overrides."""

from collections import defaultdict

from generator.diagnostics import GenerationError
from generator.ir.endpoints import parse_endpoints
from generator.ir.methods import Methods
from generator.ir.models import Models
from generator.ir.override_checks import check_overrides
from generator.ir.request_fields import request_fields
from generator.ir.resources import resource_tree
from generator.ir.schema_types import schema_types
from generator.ir.types import Method, Package
from generator.overrides.load import Overrides
from generator.spec.document import Document
from generator.spec.preparation import prepared_schemas


def build_package(vendor: str, document: Document, overrides: Overrides) -> Package:
    """The package of a vendor; raises GenerationError if the overrides do not match the spec."""
    models = Models(document, schema_types(prepared_schemas(document)), overrides.config.models)
    diagnostics = check_overrides(overrides, document, models)
    if diagnostics:
        raise GenerationError(diagnostics)
    config = overrides.config
    info = document.root["info"]
    return Package(
        vendor=vendor,
        client=config.name,
        package=config.package,
        distribution=config.distribution,
        version=config.version,
        environment=config.environment,
        base_url=document.root["servers"][0]["url"],
        chooses_server=overrides.chooses_server(),
        title=info["title"],
        doc=info["description"].strip(),
        docs_url=document.root["externalDocs"]["url"],
        readme=overrides.readme(),
        examples=overrides.example_titles(),
        credentials=overrides.credentials(),
        schemes=tuple(dict.fromkeys(name for each in document.root.get("security") or () for name in each)),
        resources=resource_tree(document, _methods_by_tag(document, models, overrides), config.extends),
        modules=models.modules(),
        request_fields=tuple(request_fields(document)),
        copied=tuple(file.stem for file in overrides.modules()),
    )


def _methods_by_tag(document: Document, models: Models, overrides: Overrides) -> dict[str, list[Method]]:
    endpoints = parse_endpoints(document)
    methods = Methods(document, models, overrides)
    by_tag: dict[str, list[Method]] = defaultdict(list)
    for pointer, operation in document.operations():
        _, path, http_method = pointer
        by_tag[operation["tags"][0]].append(methods.method(pointer, operation, endpoints[http_method, path]))
    return by_tag
