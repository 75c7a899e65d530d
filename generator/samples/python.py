"""Samples in Python, synchronous and asynchronous."""

from generator.catalog import call_lines
from generator.samples.calls import SampleCall

LINE = 56
"""Characters that fit beside an operation."""


def python_sample(client: str, package: str, call: SampleCall, *, asynchronous: bool) -> str:
    """The source of a program that makes a call with credentials of the environment, not yet formatted."""
    variable = client.lower()
    prefix = "Async" if asynchronous else ""
    lines = call_lines(variable, call.resources, call.method, call.arguments, asynchronous=asynchronous)
    if call.method["kind"] != "list":
        lines.append("print(result)")
    start = f"from {package} import {prefix}{client}\n"
    opened = f"with {prefix}{client}.from_env() as {variable}:"
    if not asynchronous:
        return f"{start}\n{opened}\n{_indented(lines)}"
    body = f"async {opened}\n{_indented(lines)}"
    main = f"async def main() -> None:\n{_indented(body.splitlines())}\n\nasyncio.run(main())\n"
    return f"import asyncio\n\n{start}\n\n{main}"


def _indented(lines: list[str]) -> str:
    return "".join(f"    {line}\n" for line in lines)
