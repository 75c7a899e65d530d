"""The command line of a mock."""

import argparse
from collections.abc import Sequence

from engagement_core.testing.mock import Mock
from engagement_core.testing.server import MockServer


def serve(mock: Mock, arguments: Sequence[str] | None = None) -> None:
    """Serve a mock on 127.0.0.1 until interrupted; prints its address first."""
    parser = argparse.ArgumentParser(description=type(mock).__doc__)
    parser.add_argument("--port", type=int, default=0, help="port to listen on; any free one by default")
    server = MockServer(mock, port=parser.parse_args(arguments).port)
    print(server.base_url, flush=True)
    server.run()
