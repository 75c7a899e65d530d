"""An httpx transport with scripted responses, without a network."""

import httpx


def json(text: str, status: int = 200, **headers: str) -> httpx.Response:
    """A response with a JSON text."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, content=text.encode(), headers={"content-type": "application/json", **named})


THING = '{"id": "7", "secret": "hush-hush"}'


class Script:
    """Gives each request the next response; the last one serves all further requests."""

    def __init__(self, *responses: httpx.Response) -> None:
        self._responses = responses or (json(THING),)
        self.requests: list[httpx.Request] = []
        self.sync = httpx.Client(transport=httpx.MockTransport(self._handle))

    def asynchronous(self) -> httpx.AsyncClient:
        """An asynchronous client that leads here."""
        return httpx.AsyncClient(transport=httpx.MockTransport(self._handle))

    @property
    def request(self) -> httpx.Request:
        """The latest request."""
        return self.requests[-1]

    @property
    def target(self) -> str:
        """Path and query of the latest request, as they go over the wire."""
        return self.request.url.raw_path.decode()

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        given = self._responses[min(len(self.requests), len(self._responses)) - 1]
        return httpx.Response(given.status_code, content=given.content, headers=given.headers)
