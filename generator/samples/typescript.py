"""Samples in TypeScript, with `fetch`."""

import json
import re
from collections.abc import Iterator

from generator.samples.calls import SampleCall

_QUOTED_KEY = re.compile(r'^(\s*)"([A-Za-z_$][\w$]*)":', re.MULTILINE)


def typescript_sample(call: SampleCall) -> str:
    """The request with `fetch`, with credentials from the environment."""
    setup = [field["typescript"].strip() for field in call.signed.values()]
    options = "\n".join(f"  {line}" for part in _options(call) for line in part.splitlines())
    request = f"const response = await fetch({_url(call)}, {{\n{options}\n}});"
    return "\n\n".join([*setup, f"{request}\nconsole.log(response.status, await response.text());\n"])


def _options(call: SampleCall) -> Iterator[str]:
    yield f'method: "{call.http_method}",'
    headers = [f'"{each.name}": {_variable(each.variable, each.prefix)},' for each in call.credentials.headers]
    if call.body is not None:
        headers.append('"Content-Type": "application/json",')
    if headers:
        yield "headers: {\n" + "".join(f"  {line}\n" for line in headers) + "},"
    if call.body is not None:
        yield f"body: JSON.stringify({_body(call)}),"


def _variable(name: str, prefix: str = "") -> str:
    return f"`{prefix}${{process.env.{name}}}`"


def _url(call: SampleCall) -> str:
    names = [
        *call.query,
        *((name, f"${{process.env.{variable}}}") for name, variable in call.credentials.query.items()),
    ]
    if not names:
        return json.dumps(call.url)
    fields = ", ".join(
        f"[{json.dumps(name)}, {f'`{value}`' if value.startswith('${') else json.dumps(value, ensure_ascii=False)}]"
        for name, value in names
    )
    return f"`{call.url}?${{new URLSearchParams([{fields}])}}`"


def _body(call: SampleCall) -> str:
    text = _QUOTED_KEY.sub(r"\1\2:", json.dumps(call.body, ensure_ascii=False, indent=2))
    added = [f"{name}," for name in call.signed]
    added += [
        f"{name}: {_variable(variable)}," for name, variable in call.credentials.body.items() if name not in call.signed
    ]
    if not added:
        return text
    start = text.removesuffix("}").rstrip()
    return (start if start == "{" else f"{start},") + "".join(f"\n  {line}" for line in added) + "\n}"
