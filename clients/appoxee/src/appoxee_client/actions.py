# Copied from overrides/appoxee/actions.py; edit it there.

"""Readable methods over the one service call (chapter "Action Definition Parameter").

Each method is written once: what it returns is a type parameter, a value for one client and a coroutine for the other.
Where the vendor's Android SDK is the only source (confidence: medium) a class says so.
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
Later: TypeAlias = Coroutine[Any, Any, Value]

# The spec has one operation for all actions, so it says what holds for the worst of them: an increase.
READ: Operation[Any] = replace(CALL_SERVICE, retry="safe")
WRITE: Operation[Any] = replace(CALL_SERVICE, retry="idempotent")
INCREASE: Operation[Any] = CALL_SERVICE


class _Performing:
    """What the classes below take from the resource that they are mixed into."""

    if TYPE_CHECKING:

        def _perform(self, call: Call[Any]) -> Any: ...


class _Part(_Performing, Generic[Value, Done]):
    """One of the things that are kept for a device."""

    _action: str
    _udid: str

    def _read(self, parameters: Mapping[str, Any], options: CallOptions) -> Value:
        value: Value = self._perform(self._call(READ, parameters, options))
        return value

    def _write(self, parameters: Mapping[str, Any], options: CallOptions) -> Done:
        done: Done = self._perform(self._call(WRITE, parameters, options))
        return done

    def _increase(self, parameters: Mapping[str, Any], options: CallOptions) -> Done:
        done: Done = self._perform(self._call(INCREASE, parameters, options))
        return done

    def _call(self, operation: Operation[Any], parameters: Mapping[str, Any], options: CallOptions) -> Call[Any]:
        body = {"action": self._action, "udid": self._udid, **parameters}
        return Call(operation=operation, body=body, options=options)


class AliasMethods(_Part[Value, Done]):
    """The alias of the user of a device. Known from the vendor's Android SDK (confidence: medium)."""

    _action = "alias"

    def get(self, **options: Unpack[CallOptions]) -> Value:
        """The alias; empty or None where there is none."""
        return self._read({"alias": "get"}, options)

    def set(self, alias: str, **options: Unpack[CallOptions]) -> Done:
        """Set the alias, at most 254 characters; a user has one."""
        return self._write({"alias": {"set": alias}}, options)

    def remove(self, **options: Unpack[CallOptions]) -> Done:
        """Remove the alias."""
        return self._write({"alias": "remove"}, options)


class TagsMethods(_Part[Value, Done]):
    """The tags of a device. Known from the vendor's Android SDK (confidence: medium)."""

    _action = "tag"

    def get(self, **options: Unpack[CallOptions]) -> Value:
        """The tags of the device."""
        return self._read({"tags": "get"}, options)

    def all(self, **options: Unpack[CallOptions]) -> Value:
        """The dashboard's list: the tags that a device can be given."""
        return self._read({"tags": "tagList"}, options)

    def set(self, tags: Sequence[str], **options: Unpack[CallOptions]) -> Done:
        """Give tags to the device; each has to be in the dashboard's list."""
        return self._write({"tags": {"set": tags}}, options)

    def remove(self, tags: Sequence[str], **options: Unpack[CallOptions]) -> Done:
        """Take tags from the device."""
        return self._write({"tags": {"remove": tags}}, options)


class ValuesMethods(_Part[Value, Done]):
    """The key-value pairs of a device. Known from the vendor's Android SDK (confidence: medium).

    Names are letters and digits, start with a letter and have fewer than 100 characters.
    """

    _action = "key-value"

    def get(self, name: str, **options: Unpack[CallOptions]) -> Value:
        """One value."""
        return self._read({"get": name}, options)

    def set(self, values: Mapping[str, Any], **options: Unpack[CallOptions]) -> Done:
        """Set values by their names."""
        return self._write({"set": values}, options)

    def increase(self, values: Mapping[str, float], **options: Unpack[CallOptions]) -> Done:
        """Add numbers to values; not repeated after a failure that may have come too late."""
        return self._increase({"increase": values}, options)

    def remove(self, names: Sequence[str], **options: Unpack[CallOptions]) -> Done:
        """Remove values by their names."""
        return self._write({"remove": names}, options)


class AttributesMethods(_Part[Value, Done]):
    """The attributes of a device, which are numbers. Known from the vendor's Android SDK (confidence: medium).

    Names are letters and digits, start with a letter and have fewer than 100 characters.
    """

    _action = "attribute"

    def get(self, name: str, **options: Unpack[CallOptions]) -> Value:
        """One attribute."""
        return self._read({"attribute": {"get": name}}, options)

    def set(self, values: Mapping[str, float], **options: Unpack[CallOptions]) -> Done:
        """Set attributes by their names."""
        return self._write({"attribute": {"set": values}}, options)

    def increase(self, values: Mapping[str, float], **options: Unpack[CallOptions]) -> Done:
        """Add numbers to attributes; not repeated after a failure that may have come too late."""
        return self._increase({"attribute": {"increase": values}}, options)


class _SyncPart(Resource):
    def __init__(self, client: SyncClient, udid: str) -> None:
        super().__init__(client)
        self._udid = udid


class _AsyncPart(AsyncResource):
    def __init__(self, client: AsyncClient, udid: str) -> None:
        super().__init__(client)
        self._udid = udid


class Alias(AliasMethods[Text, None], _SyncPart):
    """The alias of the user of a device."""

    @property
    def with_raw_response(self) -> AliasMethods[RawResponse[Text], RawResponse[None]]:
        """The same methods, which return each response with its status, headers and bytes."""
        twin: AliasMethods[RawResponse[Text], RawResponse[None]] = with_raw_responses(self)
        return twin


class AsyncAlias(AliasMethods[Later[Text], Later[None]], _AsyncPart):
    """The same, awaited."""

    @property
    def with_raw_response(self) -> AliasMethods[Later[RawResponse[Text]], Later[RawResponse[None]]]:
        """The same methods, which return each response with its status, headers and bytes."""
        twin: AliasMethods[Later[RawResponse[Text]], Later[RawResponse[None]]] = with_raw_responses(self)
        return twin


class Tags(TagsMethods[list[str], None], _SyncPart):
    """The tags of a device."""

    @property
    def with_raw_response(self) -> TagsMethods[RawResponse[list[str]], RawResponse[None]]:
        """The same methods, which return each response with its status, headers and bytes."""
        twin: TagsMethods[RawResponse[list[str]], RawResponse[None]] = with_raw_responses(self)
        return twin


class AsyncTags(TagsMethods[Later[list[str]], Later[None]], _AsyncPart):
    """The same, awaited."""

    @property
    def with_raw_response(self) -> TagsMethods[Later[RawResponse[list[str]]], Later[RawResponse[None]]]:
        """The same methods, which return each response with its status, headers and bytes."""
        twin: TagsMethods[Later[RawResponse[list[str]]], Later[RawResponse[None]]] = with_raw_responses(self)
        return twin


class Values(ValuesMethods[Any, None], _SyncPart):
    """The key-value pairs of a device."""

    @property
    def with_raw_response(self) -> ValuesMethods[RawResponse[Any], RawResponse[None]]:
        """The same methods, which return each response with its status, headers and bytes."""
        twin: ValuesMethods[RawResponse[Any], RawResponse[None]] = with_raw_responses(self)
        return twin


class AsyncValues(ValuesMethods[Later[Any], Later[None]], _AsyncPart):
    """The same, awaited."""

    @property
    def with_raw_response(self) -> ValuesMethods[Later[RawResponse[Any]], Later[RawResponse[None]]]:
        """The same methods, which return each response with its status, headers and bytes."""
        twin: ValuesMethods[Later[RawResponse[Any]], Later[RawResponse[None]]] = with_raw_responses(self)
        return twin


class Attributes(AttributesMethods[Any, None], _SyncPart):
    """The attributes of a device."""

    @property
    def with_raw_response(self) -> AttributesMethods[RawResponse[Any], RawResponse[None]]:
        """The same methods, which return each response with its status, headers and bytes."""
        twin: AttributesMethods[RawResponse[Any], RawResponse[None]] = with_raw_responses(self)
        return twin


class AsyncAttributes(AttributesMethods[Later[Any], Later[None]], _AsyncPart):
    """The same, awaited."""

    @property
    def with_raw_response(self) -> AttributesMethods[Later[RawResponse[Any]], Later[RawResponse[None]]]:
        """The same methods, which return each response with its status, headers and bytes."""
        twin: AttributesMethods[Later[RawResponse[Any]], Later[RawResponse[None]]] = with_raw_responses(self)
        return twin


class Device:
    """What is kept for one device, by its id."""

    def __init__(self, client: SyncClient, udid: str) -> None:
        self.udid = udid
        self.alias = Alias(client, udid)
        self.tags = Tags(client, udid)
        self.values = Values(client, udid)
        self.attributes = Attributes(client, udid)


class AsyncDevice:
    """The same, awaited."""

    def __init__(self, client: AsyncClient, udid: str) -> None:
        self.udid = udid
        self.alias = AsyncAlias(client, udid)
        self.tags = AsyncTags(client, udid)
        self.values = AsyncValues(client, udid)
        self.attributes = AsyncAttributes(client, udid)


class DevicesMethods:
    """`client.devices(udid)`: one device of the service call."""

    _client: SyncClient

    def __call__(self, udid: str) -> Device:
        """The device with this id; nothing is sent."""
        return Device(self._client, udid)


class AsyncDevicesMethods:
    """The same for the asynchronous client."""

    _client: AsyncClient

    def __call__(self, udid: str) -> AsyncDevice:
        """The device with this id; nothing is sent."""
        return AsyncDevice(self._client, udid)


class _AnyAction(_Performing, Generic[Value]):
    def call(self, action: str, /, **parameters: Any) -> Value:
        """Carry out any action; returns its result, or None where it has none.

        Names of parameters are letters and digits, start with a letter and have fewer than 100 characters. What the
        action does is not known, so it is repeated only where the first attempt certainly had no effect.
        """
        result: Value = self._perform(Call(operation=CALL_SERVICE, body={**parameters, "action": action}))
        return result


class ServiceMethods(_AnyAction[Any]):
    """`client.service.call(action, ...)`: any action, also one that has no method of its own."""


class AsyncServiceMethods(_AnyAction[Later[Any]]):
    """The same for the asynchronous client."""
