"""What the templates are given: one package, worked out to the last name."""

from collections.abc import Mapping
from keyword import iskeyword

from attrs import frozen

from engagement_core.operation import Envelope
from generator.overrides.credentials import Credential


@frozen(kw_only=True)
class Field:
    """One field of a model."""

    name: str
    wire: str
    hint: str
    """Hint of a present value, null included where it is documented."""
    required: bool
    secret: bool
    limit: str
    extras: bool
    """Whether it holds the properties that have no field."""
    doc: str

    @property
    def plain(self) -> bool:
        """Whether its name on the wire can stand in a class body."""
        return self.wire.isidentifier() and not iskeyword(self.wire)


@frozen(kw_only=True)
class Model:
    """One named object schema."""

    name: str
    doc: str
    fields: tuple[Field, ...]
    sent: bool
    """Whether it is part of a request; such a model can leave fields out and has a TypedDict twin."""
    open: bool
    """Whether it may have properties beside its fixed ones."""
    bases: tuple[str, ...]
    """Hand-written base classes, `module:Class`."""


@frozen(kw_only=True)
class Alias:
    """One named schema that is not an object: a set of values, a union, a list."""

    name: str
    doc: str
    hint: str
    twin: str
    """Hint of what a caller may pass, where it differs; else empty."""


@frozen(kw_only=True)
class Module:
    """One file of the models package: models that need each other stand together."""

    name: str
    imports: Mapping[str, str]
    """Module by name, for each name of another module."""
    models: tuple[Model, ...]
    aliases: tuple[Alias, ...]

    @property
    def names(self) -> list[str]:
        """What the module defines."""
        return [*(model.name for model in self.models), *(alias.name for alias in self.aliases)]

    @property
    def bases(self) -> list[str]:
        """The hand-written base classes that its models need."""
        return sorted({base for model in self.models for base in model.bases})


@frozen(kw_only=True)
class Argument:
    """One argument of a method."""

    name: str
    wire: str
    hint: str
    required: bool
    doc: str
    limit: str
    """Source of its documented bounds; empty where it has none."""
    location: str
    """`path`, `query`, `body` (a field of the body), `whole body`, or `extras` (more fields of the body)."""


@frozen(kw_only=True)
class ResponseType:
    """One documented success or failure."""

    status: str
    hint: str
    """Hint of the body outside the models package; empty where there is no body."""
    meaning: str
    rejected: bool
    envelope: Envelope | None
    returned: str
    """Hint of what the method returns for it."""


@frozen(kw_only=True)
class Method:
    """One method of a resource, and the operation behind it."""

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
    arguments: tuple[Argument, ...]
    responses: tuple[ResponseType, ...]
    error_responses: tuple[ResponseType, ...]
    default_response: ResponseType | None
    """The answer with any other status, where its body can say success."""
    returns: str
    decoded: str
    """Hint of a whole page, for an operation that pages; else the same as `returns`."""
    item: str
    """Hint of one item, for an operation that pages; else empty."""
    broadcast: bool
    """Whether it takes `broadcast`."""
    fields: str
    """Name of the constant that says what the objects in its body may hold; empty where it takes none."""
    times: Mapping[str, str]
    """Parameters and fields of the body that are times in a form of their own, by their wire name."""
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
    """Names of their methods that have a twin which returns the whole response."""


@frozen(kw_only=True)
class RequestFields:
    """What is known of the names of one named schema whose objects are sent."""

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
    title: str
    doc: str
    docs_url: str
    readme: str
    credentials: tuple[Credential, ...]
    resources: tuple[Resource, ...]
    modules: tuple[Module, ...]
    request_fields: tuple[RequestFields, ...]
    """Of all objects that methods take as dictionaries."""
    copied: tuple[str, ...]
    """Names of the hand-written modules that the package holds."""

    def all_resources(self) -> tuple[Resource, ...]:
        """The resources with their children, parents first."""
        found: list[Resource] = []

        def collect(resources: tuple[Resource, ...]) -> None:
            for resource in resources:
                found.append(resource)
                collect(resource.children)

        collect(self.resources)
        return tuple(found)

    def methods(self) -> tuple[Method, ...]:
        """All methods of all resources."""
        return tuple(method for resource in self.all_resources() for method in resource.methods)
