"""The samples of a vendor and its mock: what they send is compared with the golden requests."""

import json
import os
import re
import subprocess
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

from engagement_core.testing import LoggedRequest, MockServer
from engagement_core.type_guards import is_mapping
from generator.paths import PROJECT
from generator.samples.calls import read_catalog
from generator.samples.overlay import Sample, samples
from generator.spec.document import Document
from tests.contract.vendors import Vendor
from tests.contract.wire import Request, parts, read, wire_file

_MASK = re.compile(r"<[a-z]+>")


class Site:
    """A vendor's samples and its mock."""

    def __init__(self, vendor: Vendor, server: MockServer) -> None:
        self.vendor = vendor
        self.server = server
        self.document = Document(PROJECT.spec(vendor.name), vendor.spec.document)
        self.samples = samples(PROJECT, vendor.name, self.document)
        self.catalog = read_catalog(PROJECT, vendor.name, vendor.package_name)

    def of_kind(self, kind: str) -> Iterator[tuple[str, Sample]]:
        """The samples of one kind by operation, each with a fresh mock."""
        for operation, found in self.samples.items():
            self.reset()
            yield operation, next(each for each in found if each.kind == kind)

    def reset(self) -> None:
        """Restore the mock; exports are ready at once."""
        self.server.mock.reset()
        settings: Any = getattr(self.server.mock, "settings", None)
        if hasattr(settings, "export_seconds"):
            settings.export_seconds = 0

    def environment(self, *, others: bool) -> dict[str, str]:
        """The variables that samples read; `others` adds the alternative credentials."""
        mock = self.vendor.arrangement.mock
        credentials = {**(mock.OTHER_CREDENTIALS if others else {}), **self.vendor.arrangement.credentials}
        prefix = self.vendor.package.environment
        variables = {f"{prefix}_{name.upper()}": value for name, value in credentials.items() if isinstance(value, str)}
        return {**variables, f"{prefix}_BASE_URL": self.server.base_url}

    def run_curl(self, operation: str, sample: Sample) -> "subprocess.CompletedProcess[str]":
        """Run a curl sample against the mock; it prints the body of the response, and fails with the status."""
        script = self.moved(operation, sample.source)
        command = ["sh", "-eu", "-c", script.replace("curl ", "curl --silent --show-error --fail-with-body ", 1)]
        environment = {"PATH": os.environ["PATH"], **self.environment(others=True)}
        return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)

    def moved(self, operation: str, source: str) -> str:
        """A sample with the address of the mock in place of that of the vendor.

        Raises:
            ValueError: The sample has no address of the spec, so that it might call the vendor.
        """
        servers = [*self.document.root["servers"]]
        servers += [server for _, each in self.document.operations() for server in each.get("servers", ())]
        for server in servers:
            for quote in ('"', "`"):
                source = source.replace(f"{quote}{server['url']}/", f"{quote}{self.server.base_url}/")
        if self.server.base_url not in source:
            raise ValueError(f"The sample of {operation} calls none of the servers in the spec:\n{source}")
        return source

    def mismatch(self, operation: str, *, typed: bool = True) -> str | None:
        """What is wrong unless the mock accepted the golden request of a case; `typed` tells 1 and true from texts."""
        log = list(self.server.mock.request_log)
        if not log:
            return "Nothing was sent."
        for entry in log:
            if not 200 <= entry.status < 400:
                return f"The mock responded to {entry.method} {entry.path} with {entry.status}."
        golden = [read(text) for text in parts(wire_file(self.vendor.name, operation)).values()]
        if not any(matches(log[0], request, typed=typed) for request in golden):
            return f"{log[0].method} {log[0].path} is not a golden request: {log[0].query} {log[0].body.decode()}"
        return None


def matches(entry: LoggedRequest, golden: Request, *, typed: bool) -> bool:
    """Whether a request is that of a golden file, apart from its headers, from masked values and from white space."""
    queries = [sorted(parse_qsl(text, keep_blank_values=True)) for text in (entry.query, golden.query)]
    bodies = [json.loads(text) if text else None for text in (entry.body, golden.body)]
    same = (entry.method, entry.path) == (golden.method, golden.path)
    return same and queries[0] == queries[1] and is_like(bodies[0], bodies[1], typed=typed)


def is_like(value: Any, golden: Any, *, typed: bool) -> bool:
    """Whether a value is that of a golden file, which may mask it."""
    if is_mapping(golden):
        if not is_mapping(value) or value.keys() != golden.keys():
            return False
        return all(is_like(value[key], golden[key], typed=typed) for key in golden)
    if isinstance(golden, str) and _MASK.fullmatch(golden):
        return True
    return bool(value == golden) if typed else str(value).lower() == str(golden).lower()
