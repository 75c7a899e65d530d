"""Samples for the shell: the command line of the client, and curl."""

import json
import shlex
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from engagement_core.cli.method_command import MethodCommand
from engagement_core.cli.sent_requests import SentRequests
from engagement_core.cli.session import Session
from generator.samples.calls import SampleCall

_LINE = 64
_CONTINUED = " \\\n  "


def command_sample(catalog: Any, program: str, call: SampleCall) -> str:
    """The command of the client's own command line."""
    method: Any = call.method
    command = MethodCommand(Session(catalog, program, SentRequests()), tuple[Any, ...](call.resources), method)
    return _wrapped(shlex.split(command.example({"name": "", "arguments": call.arguments})))


def _wrapped(words: Sequence[str]) -> str:
    """A command on one line, or with a line for each option."""
    line = shlex.join(words)
    if len(line) <= _LINE:
        return line
    lines: list[list[str]] = [[]]
    for word in words:
        if word.startswith("--"):
            lines.append([])
        lines[-1].append(word)
    return _CONTINUED.join(shlex.join(each) for each in lines)


def curl_sample(call: SampleCall) -> str:
    """The request as a curl command, with credentials from the environment."""
    lines = [f"curl --request {call.http_method} {_url(call)}", *_headers(call)]
    if call.body is not None:
        lines.append(f"--json {_body(call)}")
    setup = "".join(f"{field['shell'].strip()}\n" for field in call.signed.values())
    return setup + _CONTINUED.join(lines)


def _headers(call: SampleCall) -> Iterator[str]:
    for header in call.credentials.headers:
        yield f'--header "{header.name}: {header.prefix}${header.variable}"'


def _url(call: SampleCall) -> str:
    fixed = [f"{quote(name)}={quote(value, safe='')}" for name, value in call.query]
    secret = [f"{quote(name)}=${variable}" for name, variable in call.credentials.query.items()]
    query = "&".join([*fixed, *secret])
    return f'"{call.url}?{query}"' if query else f'"{call.url}"'


def _body(call: SampleCall) -> str:
    """The body in single quotes, with the credentials as variables outside of them."""
    text = json.dumps(call.body, ensure_ascii=False, indent=2).replace("'", "'\"'\"'")
    added = [f'"{name}": \'"${name}"\'' for name in call.signed]
    added += [
        f'"{name}": "\'"${variable}"\'"' for name, variable in call.credentials.body.items() if name not in call.signed
    ]
    if added:
        start = text.removesuffix("}").rstrip()
        comma = "" if start == "{" else ","
        text = f"{start}{comma}\n" + ",\n".join(f"  {line}" for line in added) + "\n}"
    return f"'{text}'"
