"""Render the generated tests: one file per resource, one test per operation."""

import ast
import subprocess
import sys
from collections.abc import Iterator

from generator.ir.types import Method, Resource
from tests.conformance.fuzz.spec import SpecOperation
from tests.contract.calls import Call, Calls
from tests.contract.source import Source
from tests.contract.vendors import Vendor

# As in pyproject.toml.
_LINE = 120
_LONG_LINES = "# ruff: noqa: E501 - the vendors' sample texts are long"
_STYLE = (f"--config=line-length = {_LINE}", "--config=lint.isort.known-first-party = ['engagement_core', '*_client']")


def test_files(vendor: Vendor) -> dict[str, str]:
    """The tests of a vendor by file name."""
    source = Source(vendor.callers_spec, vendor.package, vendor.arrangement.mock)
    calls = Calls(vendor.callers_spec, source)
    resources = [resource for resource in vendor.package.all_resources() if resource.methods]
    return {
        f"test_{resource.module}.py": _formatted("\n".join(_file(vendor, resource, calls))) for resource in resources
    }


def _file(vendor: Vendor, resource: Resource, calls: Calls) -> Iterator[str]:
    package, name, attribute = vendor.package, resource.class_name, resource.module
    mock = vendor.arrangement.mock.__name__
    raw = any(not method.item for method in resource.methods)
    suffixes = ("", "WithRawResponse") if raw else ("",)
    classes = [f"{prefix}{name}{suffix}" for suffix in suffixes for prefix in ("", "Async")]
    yield f'"""{package.client}: {resource.name}. Written by `make contract` from specs/{vendor.name}; not by hand."""'
    yield ""
    yield "from datetime import date, datetime"
    yield "from typing import TypeAlias"
    yield "import pytest"
    yield f"from {package.package} import models, params"
    yield f"from {package.package}.resources.{resource.module} import {', '.join(classes)}"
    yield f"from {package.package}.testing import {mock}"
    yield "from engagement_core.response import EmptyResponse"
    yield "from tests.contract.runner import Contract, Resource"
    parsed, raw_classes = " | ".join(classes[:2]), " | ".join(classes[2:] or classes)
    yield f"\nCalled: TypeAlias = Resource[{parsed}, {raw_classes}]\n"
    yield "\n@pytest.fixture"
    yield f"def {attribute}(contract: Contract) -> Called:"
    yield f'    return contract.resource("{resource.name}")\n'
    operations = {operation.id: operation for operation in vendor.callers_spec.operations.values()}
    for method in resource.methods:
        operation = operations[method.operation_id]
        written = [call for case in vendor.cases.of(operation) for call in calls.of(operation, method, case)]
        yield from _test(attribute, operation, method, written)


def _test(attribute: str, operation: SpecOperation, method: Method, calls: list[Call]) -> Iterator[str]:
    yield f"\ndef test_{method.constant.lower()}({attribute}: Called) -> None:"
    yield f'    """{operation.label}"""'
    if method.item:
        yield f'    operation = {attribute}.listing("{operation.id}", items={_kinds(method.item)})'
    else:
        fields = {
            response.envelope.result for response in method.responses if response.envelope and response.envelope.result
        }
        within = "".join(f', within="{field}"' for field in sorted(fields))
        yield f'    operation = {attribute}.operation("{operation.id}", returns={_kinds(method.decoded)}{within})'
    for call in calls:
        yield f'    operation.sends("{call.case}", lambda {attribute}: {attribute}.{call.source})'
    yield ""


def _kinds(hint: str) -> str:
    """A type hint as an argument of `isinstance`; `Any` is `object`."""
    kinds = [_kind(node) for node in _members(ast.parse(hint, mode="eval").body)]
    return kinds[0] if len(kinds) == 1 else f"({', '.join(kinds)})"


def _members(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp):
        yield from _members(node.left)
        yield from _members(node.right)
    else:
        yield node


def _kind(node: ast.expr) -> str:
    if isinstance(node, ast.Subscript):
        return ast.unparse(node.value)
    text = ast.unparse(node)
    return {"Any": "object", "None": "type(None)"}.get(text, text)


def _formatted(text: str) -> str:
    """The text formatted by ruff, without unused imports."""
    for command in (["check", "--fix-only", "--select", "I,F401"], ["format"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--quiet", "--no-cache", "--isolated", *_STYLE, "-"]
        done = subprocess.run(ruff, input=text, capture_output=True, encoding="utf-8", check=True)
        text = done.stdout
    # ruff accepts a long line that ends with a URL.
    too_long = any(len(line) > _LINE and "://" not in line.rpartition(" ")[2] for line in text.splitlines())
    return text.replace("\n\n", f"\n\n{_LONG_LINES}\n\n", 1) if too_long else text
