"""The samples in TypeScript: compiled, and run against the mocks."""

from collections.abc import Iterator
from pathlib import Path

from engagement_core.testing import MockServer
from tests.contract.vendors import Vendor
from tests.docs.sample_site import Site
from tests.interop.languages import joined
from tests.interop.node import STRICT, TSC, run


def check_samples(name: str, folder: Path) -> tuple[int, list[str]]:
    """Compile the samples of a vendor and run each against its mock; returns their number and the errors."""
    vendor = Vendor(name)
    folder.mkdir(parents=True, exist_ok=True)
    with MockServer(vendor.arrangement.mock()) as server:
        site = Site(vendor, server)
        files = {operation: folder / f"{operation}.ts" for operation in site.samples}
        for operation, sample in site.of_kind("typescript"):
            files[operation].write_text(site.moved(operation, sample.source), encoding="utf-8")
        # A sample without an import is a module, too: Node and the settings of `tsc --init` see it as one.
        compiled = run(TSC, [*STRICT, "--moduleDetection", "force", *files.values()])
        errors = joined(compiled.stdout.splitlines())
        return len(files), errors or list(_run(site, files))


def _run(site: Site, files: dict[str, Path]) -> Iterator[str]:
    # The mock sends the same response to the same request.
    responses = {operation: site.run_curl(operation, sample).stdout for operation, sample in site.of_kind("curl")}
    variables = site.environment(others=True)
    for operation, _ in site.of_kind("typescript"):
        done = run(files[operation], [], variables=variables)
        if done.returncode:
            yield f"{files[operation]}: {done.stderr.strip()}"
        elif wrong := site.mismatch(operation):
            yield f"{files[operation]}: {wrong} {done.stdout.strip()}"
        elif done.stdout.partition(" ")[2] != f"{responses[operation]}\n":
            yield f"{files[operation]}: Expected the response to curl, {responses[operation]!r}, got {done.stdout!r}"
