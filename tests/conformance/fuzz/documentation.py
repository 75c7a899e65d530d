"""The vocabulary in which a vendor's `documented.py` retypes the documentation.

Nothing here comes from a spec: if a spec and such a table disagree, one of them misread the documentation.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any

from attrs import Factory, field, frozen


def _nothing() -> dict[str, Any]:
    return {}


class Value(ABC):
    """What the documentation says about a value."""

    @abstractmethod
    def keywords(self) -> dict[str, Any]:
        """The JSON Schema keywords of the value itself, without those of inner values."""


@frozen(kw_only=True)
class Text(Value):
    """A string."""

    nullable: bool = False
    default: str | None = None
    format: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    one_of: tuple[str, ...] = ()

    def keywords(self) -> dict[str, Any]:
        """Type, bounds and values."""
        return _stated(
            type=_type("string", nullable=self.nullable),
            default=self.default,
            format=self.format,
            minLength=self.min_length,
            maxLength=self.max_length,
            pattern=self.pattern,
            enum=self.one_of or None,
        )


@frozen(kw_only=True)
class Number(Value):
    """A number, by default an integer."""

    nullable: bool = False
    whole: bool = True
    default: float | None = None
    minimum: float | None = None
    maximum: float | None = None
    format: str | None = None
    one_of: tuple[float, ...] = ()

    def keywords(self) -> dict[str, Any]:
        """Type, bounds and values."""
        return _stated(
            type=_type("integer" if self.whole else "number", nullable=self.nullable),
            format=self.format,
            default=self.default,
            minimum=self.minimum,
            maximum=self.maximum,
            enum=self.one_of or None,
        )


@frozen(kw_only=True)
class Flag(Value):
    """True or false."""

    nullable: bool = False
    default: bool | None = None
    one_of: tuple[bool, ...] = ()

    def keywords(self) -> dict[str, Any]:
        """Type, default and values."""
        return _stated(type=_type("boolean", nullable=self.nullable), default=self.default, enum=self.one_of or None)


@frozen
class Array(Value):
    """A list of values of one kind."""

    items: Value
    nullable: bool = field(default=False, kw_only=True)
    min_items: int | None = field(default=None, kw_only=True)
    max_items: int | None = field(default=None, kw_only=True)

    def keywords(self) -> dict[str, Any]:
        """Type and bounds."""
        return _stated(type=_type("array", nullable=self.nullable), minItems=self.min_items, maxItems=self.max_items)


@frozen(kw_only=True)
class Object(Value):
    """An object with required and optional fields."""

    required: Mapping[str, Value] = Factory(_nothing)
    optional: Mapping[str, Value] = Factory(_nothing)
    others: Value | None = None
    """The value of additional fields, if the documentation mentions any."""
    groups: tuple[tuple[str, ...], ...] = ()
    """Groups of optional fields, one of which is required as a whole."""
    closed: bool = False
    """Whether the vendor documents that unknown fields are rejected."""
    nullable: bool = False
    default: Any = None
    min_fields: int | None = None
    max_fields: int | None = None

    def keywords(self) -> dict[str, Any]:
        """Type and bounds."""
        return _stated(
            type=_type("object", nullable=self.nullable),
            default=self.default,
            minProperties=self.min_fields,
            maxProperties=self.max_fields,
        )

    def fields(self) -> dict[str, Value]:
        """All fields by name."""
        return {**self.required, **self.optional}


@frozen
class Choice(Value):
    """A value with alternative forms, in the order of the documentation."""

    options: tuple[Value, ...]
    default: Any = field(default=None, kw_only=True)

    def keywords(self) -> dict[str, Any]:
        """The default; the forms have the other keywords."""
        return _stated(default=self.default)


@frozen
class Anything(Value):
    """A value that the documentation does not describe."""

    def keywords(self) -> dict[str, Any]:
        """None."""
        return {}


@frozen
class NotRetyped(Value):
    """A value that the documentation describes and the table leaves out; nothing compares it with the spec."""

    def keywords(self) -> dict[str, Any]:
        """None."""
        return {}


@frozen
class Later(Value):
    """A value that is defined later or that contains itself."""

    value: Callable[[], Value]

    def keywords(self) -> dict[str, Any]:
        """The keywords of the value."""
        return self.value().keywords()


@frozen(kw_only=True)
class Parameter:
    """A query, header or path parameter."""

    value: Value
    required: bool = False


@frozen(kw_only=True)
class Request:
    """A request that the documentation shows or allows."""

    path: Mapping[str, str] = Factory(_nothing)
    query: Mapping[str, Any] = Factory(_nothing)
    headers: Mapping[str, str] = Factory(_nothing)
    body: Any = None
    shows: Mapping[str, Any] = Factory(_nothing)
    """What the response body must contain, such as a default that the request omits."""


@frozen(kw_only=True)
class Response:
    """The response of an operation with one status."""

    body: Value | None = None
    media_type: str = "application/json"
    headers: Mapping[str, Parameter] = Factory(_nothing)
    samples: tuple[Any, ...] = ()
    """Bodies that the documentation shows."""


@frozen(kw_only=True)
class Operation:
    """One endpoint."""

    responses: Mapping[int, Response] | Mapping[int | str, Response]
    """By status, or by a class of them such as `5XX`."""
    requests: Mapping[str, Request]
    """Requests that a freshly reset mock accepts, by name; the first one represents the operation."""
    path: Mapping[str, Value] = Factory(_nothing)
    query: Mapping[str, Parameter] = Factory(_nothing)
    headers: Mapping[str, Parameter] = Factory(_nothing)
    body: Value | None = None
    body_required: bool = True
    media_type: str = "application/json"
    credentials: frozenset[frozenset[str]] | None = None
    """The alternatives for authentication if they differ from those of the whole API; empty if there is none."""


@frozen(kw_only=True)
class Webhook:
    """A request that the vendor sends."""

    body: Value
    samples: tuple[Any, ...]


@frozen(kw_only=True)
class Documentation:
    """Everything in the documentation that a program can compare."""

    credentials: frozenset[frozenset[str]]
    """The alternatives for authentication, each a set of parts such as `header X-API-Key`."""
    operations: Mapping[str, Operation]
    """By method and path, `PATCH /v1/apps/{id}`."""
    webhooks: Mapping[str, Webhook] = Factory(_nothing)
    """By their name in the spec, since the documentation does not name them."""

    def credentials_of(self, label: str) -> frozenset[frozenset[str]]:
        """The alternatives for authentication of an operation."""
        own = self.operations[label].credentials
        return self.credentials if own is None else own


def _type(name: str, *, nullable: bool) -> str | tuple[str, ...]:
    return (name, "null") if nullable else name


def _stated(**keywords: Any) -> dict[str, Any]:
    return {name: value for name, value in keywords.items() if value is not None}
