"""Locked requirements, resolved by uv: pip resolves for the Python and the system at hand alone.

uv is told what pip's configuration says, so that every command asks the same indexes and trusts the same authorities.
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
"""By options of pip, the variables that tell uv the same: arguments, and so passwords, are seen by every process."""
_LISTS = {"find-links": "--find-links", "constraint": "--constraints"}
_FROM_CONSTRAINTS = re.compile(r"^ +# +(?:via )?-c .*\n", re.MULTILINE)


def lock(wanted: Path) -> int:
    """Resolve a file `<name>.in` into `<name>.txt` beside it, for every Python and system; returns the exit status."""
    output = wanted.with_suffix(".txt")
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--upgrade"]
    status = resolve(wanted, output, options)
    if status == 0:
        # Where the constraints stand is a matter of this computer alone.
        text = output.read_text(encoding="utf-8")
        output.write_text(_FROM_CONSTRAINTS.sub("", text), encoding="utf-8")
    return status


def resolve(wanted: Path, output: Path, options: Sequence[str]) -> int:
    """Resolve requirements with further options of `uv pip compile`; returns the exit status."""
    configuration = pip_configuration()
    command = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--no-config", "--no-header", *options]
    command += [*_arguments(configuration), "--output-file", str(output), str(wanted)]
    return subprocess.run(command, env={**os.environ, **dict(_variables(configuration))}, check=False).returncode


def authorities(configuration: Mapping[str, str]) -> str | None:
    """The file or folder of certificates that pip trusts; None if only the system knows."""
    system = ssl.get_default_verify_paths()
    named = configuration.get("cert") or os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE")
    return named or system.cafile or system.capath


def pip_configuration() -> dict[str, str]:
    """What pip's files and variables tell `pip install`, by the names of its long options."""
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
    # pip takes the best version of all indexes; uv would ask the next index only for what the one before lacks.
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
