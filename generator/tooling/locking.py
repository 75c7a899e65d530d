"""Locks requirements with uv, since pip resolves only for the current Python and platform.

uv gets the configuration of pip, so that all commands use the same indexes and trust the same authorities.
"""

import ast
import os
import re
import ssl
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

_VARIABLES = {
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "trusted-host": "UV_INSECURE_HOST",
    "client-cert": "SSL_CLIENT_CERT",
    "proxy": "ALL_PROXY",
}
"""Environment variables of uv by option of pip; not arguments, whose passwords other processes could see."""
_LISTS = {"find-links": "--find-links", "constraint": "--constraints"}
_FROM_CONSTRAINTS = re.compile(r"^ +# +(?:via )?-c .*\n", re.MULTILINE)


def lock(requirements: Path) -> int:
    """Resolve `<name>.in` to `<name>.txt` beside it, for every Python and platform; return the exit status."""
    output = requirements.with_suffix(".txt")
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--upgrade"]
    status = resolve(requirements, output, options)
    if status == 0:
        # Remove references to the constraints file of this machine.
        text = output.read_text(encoding="utf-8")
        output.write_text(_FROM_CONSTRAINTS.sub("", text), encoding="utf-8")
    return status


def resolve(requirements: Path, output: Path, options: Sequence[str]) -> int:
    """Resolve requirements with additional options of `uv pip compile`; return the exit status."""
    configuration = pip_configuration()
    command = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--no-config", "--no-header", *options]
    command += [*_arguments(configuration), "--output-file", str(output), str(requirements)]
    return subprocess.run(command, env={**os.environ, **dict(_variables(configuration))}, check=False).returncode


def authorities(configuration: Mapping[str, str]) -> str | None:
    """Return the file or folder of certificates that pip trusts; None to use those of the system."""
    system = ssl.get_default_verify_paths()
    configured = configuration.get("cert") or os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE")
    return configured or system.cafile or system.capath


def pip_configuration() -> dict[str, str]:
    """Return the configuration of `pip install` from files and variables, by long option."""
    command = [sys.executable, "-m", "pip", "config", "list"]
    listed = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    sections: dict[str, dict[str, str]] = {"global": {}, "install": {}, ":env:": {}}
    for line in listed.splitlines():
        key, _, value = line.partition("=")
        section, _, name = key.rpartition(".")
        if section in sections:
            sections[section][name] = str(ast.literal_eval(value))
    return {**sections["global"], **sections["install"], **sections[":env:"]}


def _arguments(configuration: Mapping[str, str]) -> Iterator[str]:
    # Like pip, choose the best version from all indexes; by default uv stops at the first index with the package.
    yield "--index-strategy=unsafe-best-match"
    for name, option in _LISTS.items():
        yield from (f"{option}={value}" for value in configuration.get(name, "").split())
    if configuration.get("no-index", "").lower() in ("1", "true", "yes", "on", "y", "t"):
        yield "--no-index"


def _variables(configuration: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name, variable in _VARIABLES.items():
        if name in configuration:
            yield variable, " ".join(configuration[name].split())
    trusted = authorities(configuration)
    if trusted is None:
        yield "UV_SYSTEM_CERTS", "1"
    else:
        yield ("SSL_CERT_DIR" if Path(trusted).is_dir() else "SSL_CERT_FILE"), trusted
