"""The files of a vendor's bundle."""

import json
from collections.abc import Mapping
from typing import Any

from openapi_spec_validator import OpenAPIV30SpecValidator

from generator.build import load
from generator.bundle.generator_settings import generator_settings
from generator.bundle.openapi30 import to_openapi30
from generator.bundle.readme import readme
from generator.bundle.yaml_text import to_yaml
from generator.config import load_config
from generator.diagnostics import file_error
from generator.lint.plain import plain
from generator.paths import ProjectPaths
from generator.samples.overlay import overlay, samples, with_samples
from generator.spec.document import Document

Files = Mapping[str, bytes]
"""Contents of the files in a folder, by name."""


def contents(paths: ProjectPaths, vendor: str) -> Files:
    """Return the files of a vendor's bundle.

    Raises:
        GenerationError: The spec is invalid or cannot be converted to OpenAPI 3.0, or an operation has no code sample.
    """
    document = load(paths, vendor)
    openapi30 = to_openapi30(document)
    _check_openapi30(document, openapi30)
    spec = paths.spec(vendor)
    code = samples(paths, vendor, document)
    return {
        "README.md": readme(document, load_config(paths.overrides(vendor) / "client.toml")).encode(),
        "LICENSE": (paths.root / "LICENSE").read_bytes(),
        "CONVENTIONS.md": (spec.parent.parent / "README.md").read_bytes(),
        "DECISIONS.md": (spec.parent / "DECISIONS.md").read_bytes(),
        "openapi.yaml": spec.read_bytes() if len(document.files) == 1 else to_yaml(plain(document.root)),
        "openapi.json": _json(plain(document.root)),
        "openapi-3.0.json": _json(openapi30),
        "code-samples.overlay.json": _json(overlay(document, code)),
        "openapi-with-samples.json": _json(with_samples(document, code)),
        "openapi-generator.json": _json(generator_settings(document)),
    }


def _json(value: Mapping[str, Any]) -> bytes:
    return (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()


def _check_openapi30(document: Document, converted: Mapping[str, Any]) -> None:
    messages = [str(error.message) for error in OpenAPIV30SpecValidator(converted).iter_errors()]
    if messages:
        raise file_error(
            document.file,
            f"The spec is invalid when converted to OpenAPI 3.0: {messages[0]}",
            "Use only the subset described in specs/README.md, or extend generator/bundle/openapi30.py.",
        )
