"""What the vendors' clients are built on."""

from types import TracebackType
from typing import Any, ClassVar, Self, TypeVar, Unpack

from engagement_core.attempt import attempt
from engagement_core.auth import Auth
from engagement_core.call import Call
from engagement_core.options import AsyncSettings, ClientOptions, CommonSettings, SyncSettings
from engagement_core.response import RawResponse
from engagement_core.steps import drive, drive_async
from engagement_core.transport import AsyncTransport, SyncTransport

T = TypeVar("T")


class BaseClient:
    """What sync and async clients share: options and credentials."""

    BASE_URL: ClassVar[str]
    """The vendor's production server."""
    USER_AGENT: ClassVar[str]

    def __init__(self, auth: Auth, settings: CommonSettings) -> None:
        chosen: dict[str, Any] = {"base_url": self.BASE_URL, "user_agent": self.USER_AGENT, **settings}
        chosen.pop("http_client", None)
        self._options = ClientOptions(**chosen)
        self._auth = auth

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._options.base_url!r})"


class SyncClient(BaseClient):
    """A client whose methods block. It may be shared by threads; close it, or use it in a `with` block."""

    def __init__(self, auth: Auth, **settings: Unpack[SyncSettings]) -> None:
        super().__init__(auth, settings)
        self._transport = SyncTransport(settings.get("http_client"), limit=self._options.max_response_bytes)

    def perform(self, call: Call[T]) -> RawResponse[T]:
        """Make a call and wait for its answer; raises APIError."""
        response: RawResponse[T] = drive(attempt(call, self._options, self._auth), self._transport)
        return response

    def close(self) -> None:
        """Close the connections; the next call would open new ones."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(BaseClient):
    """A client whose methods are awaited. Use it in one event loop; close it, or use it in an `async with` block."""

    def __init__(self, auth: Auth, **settings: Unpack[AsyncSettings]) -> None:
        super().__init__(auth, settings)
        self._transport = AsyncTransport(settings.get("http_client"), limit=self._options.max_response_bytes)

    async def perform(self, call: Call[T]) -> RawResponse[T]:
        """Make a call and await its answer; raises APIError."""
        response: RawResponse[T] = await drive_async(attempt(call, self._options, self._auth), self._transport)
        return response

    async def close(self) -> None:
        """Close the connections; the next call would open new ones."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
