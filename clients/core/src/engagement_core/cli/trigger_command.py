"""`trigger`: sends sample callbacks to a receiver."""

import copy
import json
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, cast

import click

from engagement_core.cli.catalog import Argument, Callback, Callbacks, Sample, Schema, Schemas, kebab
from engagement_core.cli.exit_codes import ACCEPTED, REJECTED, UNKNOWN, UNSENT
from engagement_core.cli.flags import Flag, click_option, read_list
from engagement_core.cli.groups import LazyGroup
from engagement_core.cli.problems import UsageProblem, report
from engagement_core.cli.session import Session
from engagement_core.type_guards import is_list, is_mapping

_TAKEN = frozenset({"--to", "--example", "--dry-run", "--timeout", "--help"})
_DEPTH = 4
"""Levels of objects that have flags, those in lists included."""
_SECONDS = 30.0


def trigger_command(session: Session, callbacks: Callbacks) -> click.Command:
    """The group of the commands, one for each kind of callback."""
    makers: dict[str, Callable[[], click.Command]] = {
        kebab(each["name"]): partial(_kind_command, session, callbacks, each) for each in callbacks["kinds"]
    }
    text = f"Send a sample callback to a receiver, such as `{session.program} listen` or your own server."
    return LazyGroup("trigger", makers, help=text)


def _kind_command(session: Session, callbacks: Callbacks, kind: Callback) -> click.Command:
    schemas = Schemas(session.catalog["schemas"])
    flags = list(_flags(kind["schema"], schemas))
    samples = {kebab(each["name"]): each for each in kind["examples"]}
    seconds = click.FloatRange(min=0, min_open=True)
    options: list[click.Parameter] = [
        click.Option(["--to"], metavar="URL", help="Where to send it. Required, except with --dry-run."),
        click.Option(
            ["--example"], type=click.Choice(list(samples)), default=next(iter(samples)), show_default=True,
            help=f"The sample to start from. {_listed(samples)}",
        ),
        click.Option(["--dry-run"], is_flag=True, help="Print the body and send nothing."),
        click.Option(["--timeout"], type=seconds, default=_SECONDS, metavar="SECONDS", help="30 by default."),
        *(_shown(click_option(flag, schemas)) for flag in flags),
    ]  # fmt: skip

    def run(*, to: str | None, example: str, dry_run: bool, timeout: float, **values: Any) -> int:
        body = changed(samples[example]["body"], _given(flags, values, schemas))
        if dry_run:
            click.echo(json.dumps(body, ensure_ascii=False, indent=2))
            return ACCEPTED
        if to is None:
            raise UsageProblem("Missing option --to.", f"`{session.program} listen` prints a URL to send it to.")
        return _send(session, callbacks, to, body, timeout)

    text = f"{kind['summary']}: send a sample of it.\n\n{kind['description']}\n\nFlags change fields of the sample"
    inside = f"; those of a list, such as {_in_list(flags)}, change all its items." if _in_list(flags) else "."
    return click.Command(
        kebab(kind["name"]), params=options, callback=run, help=f"{text}{inside}", short_help=f"{kind['summary']}."
    )


def _listed(samples: Mapping[str, Sample]) -> str:
    return "; ".join(f"{name}: {each['summary'][:1].lower()}{each['summary'][1:]}" for name, each in samples.items())


def _in_list(flags: list[Flag]) -> str:
    lists = {flag.path for flag in flags if "items" in flag.schema}
    return next((flag.option for flag in flags if flag.path[:-1] in lists), "")


def _shown(option: click.Option) -> click.Option:
    option.hidden = False
    return option


def _flags(schema: Schema, schemas: Schemas) -> Iterator[Flag]:
    argument: Argument = {
        "name": "body", "in": "body", "required": False, "type": "", "description": "", "schema": schema
    }  # fmt: skip
    for number, (path, inner) in enumerate(_fields(schema, schemas, ())):
        name = ".".join(map(kebab, path))
        option = f"--{name}" if f"--{name}" not in _TAKEN else f"--body.{name}"
        flag = Flag(argument, path, inner, option)
        flag.key = f"flag_{number}"
        yield flag


def _fields(schema: Schema, schemas: Schemas, above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Schema]]:
    """The fields of an object, and those of the objects in them and in lists."""
    if len(above) >= _DEPTH:
        return
    for name, field in schemas.properties(schema).items():
        path = (*above, name)
        yield path, field
        yield from _fields(schemas.items(field) if schemas.types(field) == {"array"} else field, schemas, path)


def _given(flags: list[Flag], values: Mapping[str, Any], schemas: Schemas) -> dict[tuple[str, ...], Any]:
    from engagement_core.cli.structured import UnreadableValue

    given: dict[tuple[str, ...], Any] = {}
    for flag in flags:
        value = values[flag.key]
        # click gives a repeated flag as a tuple.
        texts = cast("tuple[str, ...]", value) if isinstance(value, tuple) else None
        if value is None or texts == ():
            continue
        try:
            given[flag.path] = value if texts is None else read_list(texts, flag.schema, schemas)
        except UnreadableValue as error:
            raise UsageProblem(f"Invalid value for {flag.option}: {error}") from error
    return given


def changed(sample: Any, given: Mapping[tuple[str, ...], Any]) -> Any:
    """A sample with other values at some paths; a path through a list leads to all its items."""
    body = copy.deepcopy(sample)
    # A whole object first, then fields in it.
    for path in sorted(given, key=len):
        _set(body, path, given[path])
    return body


def _set(target: Any, path: tuple[str, ...], value: Any) -> None:
    if is_list(target):
        for each in target:
            _set(each, path, value)
    elif len(path) == 1:
        target[path[0]] = value
    else:
        if not (is_mapping(target.get(path[0])) or is_list(target.get(path[0]))):
            target[path[0]] = {}
        _set(target[path[0]], path[1:], value)


def _send(session: Session, callbacks: Callbacks, url: str, body: Any, seconds: float) -> int:
    """Post a callback as its vendor does, and report the response."""
    # Loaded to send only, so that help and completion are quick.
    import httpx

    from engagement_core.cli.callbacks import CallbackReader
    from engagement_core.errors import EngagementError, status_phrase

    try:
        target = CallbackReader(session.catalog, callbacks).secret_url(url)
        response = httpx.post(target, json=body, timeout=seconds)
    except (httpx.InvalidURL, httpx.UnsupportedProtocol, EngagementError) as error:
        raise UsageProblem(f"Invalid value for --to: {error}") from error
    except (httpx.ConnectError, httpx.ConnectTimeout) as error:
        report(f"The request was unsent: {error}.", f"`{session.program} listen` starts a receiver.")
        return UNSENT
    except httpx.HTTPError as error:
        report(f"No response: {error or type(error).__name__}. The receiver may have processed it.")
        return UNKNOWN
    click.echo(status_phrase(response.status_code))
    if not response.is_success:
        report("The receiver rejected the callback.")
        return REJECTED
    return ACCEPTED
