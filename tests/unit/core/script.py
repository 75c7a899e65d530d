"""An httpx transport with a script: what a vendor answers, without a network."""

import httpx


def json(text: str, status: int = 200, **headers: str) -> httpx.Response:
    """An answer with a JSON text."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, content=text.encode(), headers={"content-type": "application/json", **named})


THING = '{"id": "7", "secret": "hush-hush"}'


class Script:
    """Gives each request the next answer; the last one serves all that follow."""

    def __init__(self, *answers: httpx.Response) -> None:
        self._answers = answers or (json(THING),)
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
        given = self._answers[min(len(self.requests), len(self._answers)) - 1]
        return httpx.Response(given.status_code, content=given.content, headers=given.headers)
