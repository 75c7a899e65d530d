"""Methods of the service call (chapter "Action Definition Parameter").

Each method is written once: its return type is a type parameter, a value for the synchronous client and a coroutine for
the asynchronous one. Docstrings mark what is known only from the vendor's Android SDK (confidence: medium).
"""

from collections.abc import Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, Unpack

from msgspec.structs import replace

from appoxee_client.operations.service import CALL_SERVICE
from engagement_core.call import Call
from engagement_core.client import AsyncClient, SyncClient
from engagement_core.operation import Operation
from engagement_core.options import CallOptions
from engagement_core.resource import AsyncResource, Resource, with_raw_responses
from engagement_core.response import RawResponse

Value = TypeVar("Value")
Done = TypeVar("Done")
Text: TypeAlias = str | None
Awaited: TypeAlias = Coroutine[Any, Any, Value]

# The spec has one operation for all actions; its retry rule is that of the strictest, an increase.
READ: Operation[Any] = replace(CALL_SERVICE, retry="safe")
WRITE: Operation[Any] = replace(CALL_SERVICE, retry="idempotent")
INCREASE: Operation[Any] = CALL_SERVICE


class _Performing:
    """The method that the classes below use of the resource they are mixed into."""

    if TYPE_CHECKING:

        def _perform(self, call: Call[Any]) -> Any: ...


class _DeviceMethods(_Performing, Generic[Value, Done]):
    """The calls of one action on a device."""

    _action: str
    _udid: str

    def _read(self, parameters: Mapping[str, Any], options: CallOptions) -> Value:
        value: Value = self._perform(self._call(READ, parameters, options))
        return value

    def _write(self, parameters: Mapping[str, Any], options: CallOptions, operation: Operation[Any] = WRITE) -> Done:
        done: Done = self._perform(self._call(operation, parameters, options))
        return done

    def _call(self, operation: Operation[Any], parameters: Mapping[str, Any], options: CallOptions) -> Call[Any]:
        body = {"action": self._action, "udid": self._udid, **parameters}
        return Call(operation=operation, body=body, options=options)


class AliasMethods(_DeviceMethods[Value, Done]):
    """The alias of the user of a device. Source: the vendor's Android SDK (confidence: medium)."""

    _action = "alias"

    def get(self, **options: Unpack[CallOptions]) -> Value:
        """Return the alias; empty or None if there is none.

        Example:
            client.devices("0123456789abcdef0123456789abcdef01234567").alias.get()
        """
        return self._read({"alias": "get"}, options)

    def set(self, alias: str, **options: Unpack[CallOptions]) -> Done:
        """Set the alias, at most 254 characters; a user has only one.

        Example:
            client.devices("0123456789abcdef0123456789abcdef01234567").alias.set("ann")
        """
        return self._write({"alias": {"set": alias}}, options)

    def remove(self, **options: Unpack[CallOptions]) -> Done:
        """Remove the alias.

        Example:
            client.devices("0123456789abcdef0123456789abcdef01234567").alias.remove()
        """
        return self._write({"alias": "remove"}, options)


class TagsMethods(_DeviceMethods[Value, Done]):
    """The tags of a device. Source: the vendor's Android SDK (confidence: medium)."""

    _action = "tag"

    def get(self, **options: Unpack[CallOptions]) -> Value:
        """Return the tags of the device.

        Example:
            client.devices("0123456789abcdef0123456789abcdef01234567").tags.get()
        """
        return self._read({"tags": "get"}, options)

    def all(self, **options: Unpack[CallOptions]) -> Value:
        """Return the list of the dashboard: all tags that a device can have.

        Example:
            client.devices("0123456789abcdef0123456789abcdef01234567").tags.all()
        """
        return self._read({"tags": "tagList"}, options)

    def set(self, tags: Sequence[str], **options: Unpack[CallOptions]) -> Done:
        """Add tags to the device; each must be on the list of the dashboard.

        Example:
            client.devices("0123456789abcdef0123456789abcdef01234567").tags.set(["news"])
        """
        return self._write({"tags": {"set": tags}}, options)

    def remove(self, tags: Sequence[str], **options: Unpack[CallOptions]) -> Done:
        """Remove tags from the device.

        Example:
            client.devices("0123456789abcdef0123456789abcdef01234567").tags.remove(["news"])
        """
        return self._write({"tags": {"remove": tags}}, options)


class ValuesMethods(_DeviceMethods[Value, Done]):
    """The key-value pairs of a device. Source: the vendor's Android SDK (confidence: medium).

    Names consist of letters and digits, start with a letter and have fewer than 100 characters.
    """

    _action = "key-value"

    def get(self, name: str, **options: Unpack[CallOptions]) -> Value:
        """Return one value.

        Example:
            client.devices("0123456789abcdef0123456789abcdef01234567").values.get("city")
        """
        return self._read({"get": name}, options)

    def set(self, values: Mapping[str, Any], **options: Unpack[CallOptions]) -> Done:
        """Set values by name.

        Example:
            client.devices("0123456789abcdef0123456789abcdef01234567").values.set({"city": "Athens"})
        """
        return self._write({"set": values}, options)

    def increase(self, values: Mapping[str, float], **options: Unpack[CallOptions]) -> Done:
        """Add numbers to values; retried only if the first attempt certainly had no effect.

        Example:
            client.devices("0123456789abcdef0123456789abcdef01234567").values.increase({"visits": 1})
        """
        return self._write({"increase": values}, options, INCREASE)

    def remove(self, names: Sequence[str], **options: Unpack[CallOptions]) -> Done:
        """Remove values by name.

        Example:
            client.devices("0123456789abcdef0123456789abcdef01234567").values.remove(["city"])
        """
        return self._write({"remove": names}, options)


class AttributesMethods(_DeviceMethods[Value, Done]):
    """The attributes of a device, which are numbers. Source: the vendor's Android SDK (confidence: medium).

    Names consist of letters and digits, start with a letter and have fewer than 100 characters.
    """

    _action = "attribute"

    def get(self, name: str, **options: Unpack[CallOptions]) -> Value:
        """Return one attribute.

        Example:
            client.devices("0123456789abcdef0123456789abcdef01234567").attributes.get("points")
        """
        return self._read({"attribute": {"get": name}}, options)

    def set(self, values: Mapping[str, float], **options: Unpack[CallOptions]) -> Done:
        """Set attributes by name.

        Example:
            client.devices("0123456789abcdef0123456789abcdef01234567").attributes.set({"points": 10})
        """
        return self._write({"attribute": {"set": values}}, options)

    def increase(self, values: Mapping[str, float], **options: Unpack[CallOptions]) -> Done:
        """Add numbers to attributes; retried only if the first attempt certainly had no effect.

        Example:
            client.devices("0123456789abcdef0123456789abcdef01234567").attributes.increase({"points": 5})
        """
        return self._write({"attribute": {"increase": values}}, options, INCREASE)


class _DeviceResource(Resource):
    def __init__(self, client: SyncClient, udid: str) -> None:
        super().__init__(client)
        self._udid = udid


class _AsyncDeviceResource(AsyncResource):
    def __init__(self, client: AsyncClient, udid: str) -> None:
        super().__init__(client)
        self._udid = udid


class Alias(AliasMethods[Text, None], _DeviceResource):
    """The alias of the user of a device."""

    @property
    def with_raw_response(self) -> AliasMethods[RawResponse[Text], RawResponse[None]]:
        """The same methods, which return each response with its status, headers and bytes."""
        methods: AliasMethods[RawResponse[Text], RawResponse[None]] = with_raw_responses(self)
        return methods


class AsyncAlias(AliasMethods[Awaited[Text], Awaited[None]], _AsyncDeviceResource):
    """The alias of the user of a device."""

    @property
    def with_raw_response(self) -> AliasMethods[Awaited[RawResponse[Text]], Awaited[RawResponse[None]]]:
        """The same methods, which return each response with its status, headers and bytes."""
        methods: AliasMethods[Awaited[RawResponse[Text]], Awaited[RawResponse[None]]] = with_raw_responses(self)
        return methods


class Tags(TagsMethods[list[str], None], _DeviceResource):
    """The tags of a device."""

    @property
    def with_raw_response(self) -> TagsMethods[RawResponse[list[str]], RawResponse[None]]:
        """The same methods, which return each response with its status, headers and bytes."""
        methods: TagsMethods[RawResponse[list[str]], RawResponse[None]] = with_raw_responses(self)
        return methods


class AsyncTags(TagsMethods[Awaited[list[str]], Awaited[None]], _AsyncDeviceResource):
    """The tags of a device."""

    @property
    def with_raw_response(self) -> TagsMethods[Awaited[RawResponse[list[str]]], Awaited[RawResponse[None]]]:
        """The same methods, which return each response with its status, headers and bytes."""
        methods: TagsMethods[Awaited[RawResponse[list[str]]], Awaited[RawResponse[None]]] = with_raw_responses(self)
        return methods


class Values(ValuesMethods[Any, None], _DeviceResource):
    """The key-value pairs of a device."""

    @property
    def with_raw_response(self) -> ValuesMethods[RawResponse[Any], RawResponse[None]]:
        """The same methods, which return each response with its status, headers and bytes."""
        methods: ValuesMethods[RawResponse[Any], RawResponse[None]] = with_raw_responses(self)
        return methods


class AsyncValues(ValuesMethods[Awaited[Any], Awaited[None]], _AsyncDeviceResource):
    """The key-value pairs of a device."""

    @property
    def with_raw_response(self) -> ValuesMethods[Awaited[RawResponse[Any]], Awaited[RawResponse[None]]]:
        """The same methods, which return each response with its status, headers and bytes."""
        methods: ValuesMethods[Awaited[RawResponse[Any]], Awaited[RawResponse[None]]] = with_raw_responses(self)
        return methods


class Attributes(AttributesMethods[Any, None], _DeviceResource):
    """The attributes of a device."""

    @property
    def with_raw_response(self) -> AttributesMethods[RawResponse[Any], RawResponse[None]]:
        """The same methods, which return each response with its status, headers and bytes."""
        methods: AttributesMethods[RawResponse[Any], RawResponse[None]] = with_raw_responses(self)
        return methods


class AsyncAttributes(AttributesMethods[Awaited[Any], Awaited[None]], _AsyncDeviceResource):
    """The attributes of a device."""

    @property
    def with_raw_response(self) -> AttributesMethods[Awaited[RawResponse[Any]], Awaited[RawResponse[None]]]:
        """The same methods, which return each response with its status, headers and bytes."""
        methods: AttributesMethods[Awaited[RawResponse[Any]], Awaited[RawResponse[None]]] = with_raw_responses(self)
        return methods


class Device:
    """One device by its ID: its alias, tags, values and attributes."""

    def __init__(self, client: SyncClient, udid: str) -> None:
        self._client = client
        self.udid = udid
        self.alias = Alias(client, udid)
        self.tags = Tags(client, udid)
        self.values = Values(client, udid)
        self.attributes = Attributes(client, udid)

    def __repr__(self) -> str:
        # Without the ID, which is personal data.
        return f"{type(self).__name__}({self._client!r})"


class AsyncDevice:
    """One device by its ID: its alias, tags, values and attributes."""

    def __init__(self, client: AsyncClient, udid: str) -> None:
        self._client = client
        self.udid = udid
        self.alias = AsyncAlias(client, udid)
        self.tags = AsyncTags(client, udid)
        self.values = AsyncValues(client, udid)
        self.attributes = AsyncAttributes(client, udid)

    def __repr__(self) -> str:
        # Without the ID, which is personal data.
        return f"{type(self).__name__}({self._client!r})"


class DevicesMethods:
    """`client.devices(udid)`: one device by its ID."""

    _client: SyncClient

    def __call__(self, udid: str) -> Device:
        """Return the device with this ID; sends nothing."""
        return Device(self._client, udid)


class AsyncDevicesMethods:
    """`client.devices(udid)` of the asynchronous client: one device by its ID."""

    _client: AsyncClient

    def __call__(self, udid: str) -> AsyncDevice:
        """Return the device with this ID; sends nothing."""
        return AsyncDevice(self._client, udid)


class _AnyAction(_Performing, Generic[Value]):
    def call(self, action: str, /, **parameters: Any) -> Value:
        """Call any action and return its result, or None if it has none.

        Names of parameters consist of letters and digits, start with a letter and have fewer than 100 characters. The
        effect of the action is unknown, so it is retried only if the first attempt certainly had no effect.

        Example:
            client.service.call("tag", udid="0123456789abcdef0123456789abcdef01234567", tags="get")
        """
        result: Value = self._perform(Call(operation=CALL_SERVICE, body={**parameters, "action": action}))
        return result


class ServiceMethods(_AnyAction[Any]):
    """`client.service.call(action, ...)`: any action, also one without a method of its own."""


class AsyncServiceMethods(_AnyAction[Awaited[Any]]):
    """`client.service.call(action, ...)` of the asynchronous client."""
