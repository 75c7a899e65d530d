"""The samples of a vendor, and the OpenAPI Overlay that adds them to its spec as `x-codeSamples`."""

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

from generator.catalog import formatted
from generator.lint.plain import plain
from generator.paths import ProjectPaths
from generator.samples.calls import SampleCall, SampleCalls
from generator.samples.python import LINE, python_sample
from generator.samples.shell import command_sample, curl_sample
from generator.samples.typescript import typescript_sample
from generator.spec.document import Document

VERSION = "1.0.0"
"""The version of the Overlay specification."""
KEY = "x-codeSamples"


@frozen(kw_only=True)
class Sample:
    """A sample of an operation in one language."""

    kind: str
    """`python`, `python-async`, `command`, `curl` or `typescript`."""
    lang: str
    label: str
    source: str


def samples(paths: ProjectPaths, vendor: str, document: Document) -> dict[str, tuple[Sample, ...]]:
    """The samples of every operation, by operationId.

    Raises:
        GenerationError: An operation has none.
    """
    found = SampleCalls.load(paths, vendor, document)
    return samples_of(vendor, found, found.calls())


def samples_of(vendor: str, found: SampleCalls, calls: Sequence[SampleCall]) -> dict[str, tuple[Sample, ...]]:
    """The samples of some calls, by operationId."""
    client, package = found.config.name, found.config.package
    python = formatted(
        {
            (call.operation_id, asynchronous): python_sample(client, package, call, asynchronous=asynchronous)
            for call in calls
            for asynchronous in (False, True)
        },
        LINE,
    )
    return {
        call.operation_id: (
            Sample(kind="python", lang="Python", label="Python", source=python[call.operation_id, False]),
            Sample(kind="python-async", lang="Python", label="Python (async)", source=python[call.operation_id, True]),
            Sample(
                kind="command", lang="Shell", label="Command line", source=command_sample(found.catalog, vendor, call)
            ),
            Sample(kind="curl", lang="Shell", label="curl", source=curl_sample(call)),
            Sample(kind="typescript", lang="TypeScript", label="TypeScript", source=typescript_sample(call)),
        )
        for call in calls
    }


def overlay(document: Document, found: Mapping[str, tuple[Sample, ...]]) -> dict[str, Any]:
    """The overlay that adds the samples."""
    info = document.root["info"]
    return {
        "overlay": VERSION,
        "info": {"title": f"Code samples of the {info['title']}", "version": str(info["version"])},
        "extends": "openapi.json",
        "actions": [
            {
                "target": f"$.paths['{path}'].{method}",
                "description": operation["operationId"],
                "update": {KEY: entries(found[operation["operationId"]])},
            }
            for (_, path, method), operation in document.operations()
        ],
    }


def entries(found: tuple[Sample, ...]) -> list[dict[str, str]]:
    """Samples as the value of `x-codeSamples`."""
    return [{"lang": each.lang, "label": each.label, "source": each.source} for each in found]


def with_samples(document: Document, found: Mapping[str, tuple[Sample, ...]]) -> dict[str, Any]:
    """The document after the overlay; an operation without samples stays as it is."""
    root: dict[str, Any] = plain(document.root)
    for (_, path, method), operation in document.operations():
        if operation["operationId"] in found:
            root["paths"][path][method][KEY] = entries(found[operation["operationId"]])
    return root
