"""Callbacks of a vendor: what they are, and how a body is verified and parsed."""

import os
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any, NamedTuple

import msgspec

from engagement_core.cli.catalog import Callback, Callbacks, Catalog, Schemas, kebab
from engagement_core.errors import EngagementError
from engagement_core.type_guards import is_mapping

Record = Mapping[str, Any]


class CallbackRequest(NamedTuple):
    """A request that may be a callback."""

    path: str
    query: str
    body: bytes

    @property
    def target(self) -> str:
        """Path and query."""
        return f"{self.path}?{self.query}" if self.query else self.path


class InvalidCallback(Exception):
    """A request that is no callback; the status is the response to it."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


def secret_variable(catalog: Catalog) -> str:
    """The environment variable of the secret that callback URLs have."""
    return f"{catalog['environment']}_CALLBACK_SECRET"


class CallbackReader:
    """Verifies and parses the callbacks of one vendor."""

    def __init__(self, catalog: Catalog, callbacks: Callbacks) -> None:
        self._package = catalog["package"]
        self._kinds = callbacks["kinds"]
        self._schemas = Schemas(catalog["schemas"])
        self._module: Any = import_module(callbacks["module"]) if callbacks["module"] else None
        self._secret = os.environ.get(secret_variable(catalog), "")

    def read(self, request: CallbackRequest) -> list[Record]:
        """The events of a callback as plain data, each with its `kind`.

        Raises:
            InvalidCallback: The URL does not have the secret, or the body cannot be read.
        """
        if self._module is None:
            return [self._by_schemas(request)]
        if self._secret:
            try:
                self._module.check_secret(request.target, self._secret)
            except EngagementError as error:
                raise InvalidCallback(str(error), 403) from error
        try:
            return [event.to_dict() for event in self._module.parse_callback(request.body)]
        except EngagementError as error:
            raise InvalidCallback(str(error), 400) from error

    def secret_url(self, url: str) -> str:
        """A URL of a receiver with the secret, if there is one.

        Raises:
            EngagementError: The secret would be sent in plain text to another machine.
        """
        if not self._secret or self._module is None:
            return url
        with_secret: str = self._module.secret_url(url, self._secret)
        return with_secret

    def _by_schemas(self, request: CallbackRequest) -> Record:
        try:
            raw = msgspec.json.decode(request.body) if request.body else None
        except (msgspec.DecodeError, RecursionError) as error:
            raise InvalidCallback("The body of the callback is not JSON.", 400) from error
        kinds = list(self._fitting(raw, request.path))
        if not kinds:
            return {"kind": "unknown", "raw": raw}
        values = self._typed(kinds[0], raw) if len(kinds) == 1 and is_mapping(raw) else raw
        named = {"kind": " or ".join(each["name"] for each in kinds)}
        return {**named, **values} if is_mapping(values) else named

    def _fitting(self, raw: Any, path: str) -> Sequence[Callback]:
        """The callbacks that a body may be: by the end of the path if it names one, or else by the fields."""
        last = kebab(path.rstrip("/").rpartition("/")[2])
        named = [each for each in self._kinds if kebab(each["name"]) == last]
        return named or list(self._by_fields(raw))

    def _by_fields(self, raw: Any) -> Iterator[Callback]:
        for each in self._kinds:
            schema = self._schemas.resolve(each["schema"])
            if is_mapping(raw):
                required: Sequence[str] = schema.get("required", ())
                if raw.keys() <= schema.get("properties", {}).keys() and all(name in raw for name in required):
                    yield each
            elif raw is None and not each["required"]:
                yield each

    def _typed(self, kind: Callback, raw: Mapping[str, Any]) -> Record:
        model: Any = getattr(import_module(f"{self._package}.models"), kind["model"])
        values: Record = model.from_dict(raw).to_dict()
        # A field that the model does not know is not lost.
        return {**raw, **values}
