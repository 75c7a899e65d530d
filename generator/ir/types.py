"""The classes of the intermediate representation, which the templates render."""

from collections.abc import Iterator, Mapping
from keyword import iskeyword

from attrs import frozen

from engagement_core.operation import DocumentedLimit, Envelope
from generator.overrides.credentials import Credential


@frozen(kw_only=True)
class Field:
    """One field of a model."""

    name: str
    wire: str
    hint: str
    """Hint of a present value; includes `None` if null is documented."""
    required: bool
    secret: bool
    constraint: str
    extras: bool
    """Whether it contains the properties that have no field of their own."""
    doc: str

    @property
    def plain(self) -> bool:
        """Whether its name in the API is valid in a class body."""
        return self.wire.isidentifier() and not iskeyword(self.wire)


@frozen(kw_only=True)
class Model:
    """One named object schema."""

    name: str
    doc: str
    fields: tuple[Field, ...]
    sent: bool
    """Whether requests contain it; such a model has optional fields and a TypedDict."""
    open: bool
    """Whether it may have properties that the schema does not list."""
    bases: tuple[str, ...]
    """Hand-written base classes, `module:Class`."""


@frozen(kw_only=True)
class Alias:
    """One named schema that is not an object: an enum, a union or a list."""

    name: str
    doc: str
    hint: str
    accepts: str
    """Hint of what callers may pass if it differs; else empty."""


@frozen(kw_only=True)
class Module:
    """One module of the models package; models that refer to each other share one."""

    name: str
    imports: Mapping[str, str]
    """Names from other modules, with their modules."""
    models: tuple[Model, ...]
    aliases: tuple[Alias, ...]

    @property
    def names(self) -> list[str]:
        """The names that the module defines."""
        return [*(model.name for model in self.models), *(alias.name for alias in self.aliases)]

    @property
    def bases(self) -> list[str]:
        """The hand-written base classes of its models."""
        return sorted({base for model in self.models for base in model.bases})


@frozen(kw_only=True)
class Argument:
    """One argument of a method."""

    name: str
    wire: str
    hint: str
    required: bool
    doc: str
    constraint: str
    """Source of its documented constraints; empty if it has none."""
    location: str
    """`path`, `query`, `body` (a field of the body), `whole body`, or `extras` (more fields of the body)."""


@frozen(kw_only=True)
class ResponseType:
    """One documented response."""

    status: str
    hint: str
    """Hint of the body, for use outside the models package; empty if there is no body."""
    meaning: str
    rejected: bool
    envelope: Envelope | None
    returned: str
    """Hint of what the method returns for this response."""


@frozen(kw_only=True)
class Method:
    """One method of a resource and its operation."""

    name: str
    constant: str
    """Name of the operation's constant."""
    operation_id: str
    http_method: str
    path: str
    retry: str
    body: str
    """`none`, `optional` or `required`."""
    credentials: tuple[str, ...]
    comma_separated: tuple[str, ...]
    schemes: tuple[str, ...]
    server: str
    idempotency_key: str
    rate_limit: DocumentedLimit | None
    arguments: tuple[Argument, ...]
    responses: tuple[ResponseType, ...]
    error_responses: tuple[ResponseType, ...]
    default_response: ResponseType | None
    """The response for any other status, if its body can mean success."""
    returns: str
    decoded: str
    """Hint of a whole page for a paginated operation; else the same as `returns`."""
    item: str
    """Hint of one item for a paginated operation; else empty."""
    broadcast: bool
    """Whether it takes `broadcast`."""
    fields: str
    """Name of the constant for the fields of its body; empty if callers pass no objects."""
    times: Mapping[str, str]
    """Times with a format of their own among its parameters and body fields, by their names in the API."""
    summary: str
    doc: str
    source: str
    source_url: str
    provenance: str


@frozen(kw_only=True)
class Resource:
    """The operations of one tag."""

    name: str
    """The tag, such as `lists.fields`."""
    attribute: str
    module: str
    class_name: str
    doc: str
    methods: tuple[Method, ...]
    children: tuple["Resource", ...]
    mixins: tuple[str, ...]
    """Hand-written base classes, `module:Class`, of the synchronous class."""
    async_mixins: tuple[str, ...]
    raw: tuple[str, ...]
    """Names of their methods that also have a raw variant, which returns the whole response."""

    def with_children(self) -> Iterator["Resource"]:
        """The resource and all below it, parents first."""
        yield self
        for child in self.children:
            yield from child.with_children()


@frozen(kw_only=True)
class RequestFields:
    """The field names of one schema that requests contain."""

    constant: str
    kind: str
    """Name of its class."""
    source: str


@frozen(kw_only=True)
class Package:
    """One client package."""

    vendor: str
    client: str
    """Name of the client's class."""
    package: str
    distribution: str
    version: str
    environment: str
    base_url: str
    chooses_server: bool
    """Whether the credentials name the server, so that `base_url` is no default."""
    title: str
    doc: str
    docs_url: str
    readme: str
    examples: Mapping[str, str]
    """What each example program does, by its file name."""
    credentials: tuple[Credential, ...]
    schemes: tuple[str, ...]
    """The security schemes of an operation that names none."""
    resources: tuple[Resource, ...]
    modules: tuple[Module, ...]
    request_fields: tuple[RequestFields, ...]
    """The constants for all objects that methods accept as dictionaries."""
    copied: tuple[str, ...]
    """Names of the hand-written modules in the package."""

    def all_resources(self) -> list[Resource]:
        """All resources, parents first."""
        return [each for resource in self.resources for each in resource.with_children()]

    def shared_credentials(self) -> tuple[str, ...]:
        """The query parameters and body fields that hold the credentials of every operation."""
        taken = [method.credentials for method in self.methods()]
        return tuple(name for name in (taken[0] if taken else ()) if all(name in names for names in taken))

    def methods(self) -> tuple[Method, ...]:
        """All methods of all resources."""
        return tuple(method for resource in self.all_resources() for method in resource.methods)
