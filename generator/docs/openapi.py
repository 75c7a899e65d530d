"""The document that Scalar renders: the spec with code samples, facts, and examples that the mock accepts."""

from collections.abc import Mapping
from typing import Any

from generator.docs.facts import facts
from generator.docs.vendor import MethodName, Vendor
from generator.paths import ProjectPaths
from generator.samples.calls import SampleCalls
from generator.samples.installed import set_examples
from generator.samples.overlay import Sample, with_samples


def rendered_document(paths: ProjectPaths, vendor: Vendor, code: Mapping[str, tuple[Sample, ...]]) -> dict[str, Any]:
    """The document of a vendor for the renderer; `code` are the samples by operationId."""
    root = with_samples(vendor.document, code)
    set_examples(root, vendor.document, SampleCalls.load(paths, vendor.name, vendor.document).calls())
    for (_, path, method), operation in vendor.document.operations():
        shown = root["paths"][path][method]
        table = facts(vendor, operation, lambda name: f"[`{name.call}`]({python_url(vendor, name)})")
        shown["description"] = f"{shown['description'].strip()}\n\n{_table(table)}"
    return root


def python_url(vendor: Vendor, name: MethodName) -> str:
    """The address of a method in the Python reference, from the folder of the HTTP reference."""
    module = name.path.split(".")[2]
    return f"../../python/{vendor.name}/resources/{module}.html#{name.path}"


def _table(table: Mapping[str, str]) -> str:
    rows = (f"| {name} | {text.replace('|', chr(92) + '|')} |" for name, text in table.items())
    return "\n".join(["| | |", "| --- | --- |", *rows])
