"""`python -m generator.docs.serve`: the built site with the mocks behind it, so that its pages can send requests.

The renderer sends a request to `/try/<vendor>/...` of the same server, which makes the call with the client of the
vendor: it adds the credentials of the mock, and signs where the vendor wants signatures.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from engagement_core.testing.mock_proxy import MockProxy
from engagement_core.testing.server import serve_app
from generator.config import load_config
from generator.paths import PROJECT, ProjectPaths

PREFIX = "/try"


def main(arguments: Sequence[str] | None = None, paths: ProjectPaths = PROJECT) -> int:
    """Serve the site until interrupted, after printing its address; return 1 if it is not built."""
    parser = argparse.ArgumentParser(prog="python -m generator.docs.serve", description=__doc__)
    parser.add_argument("--site", type=Path, default=paths.root / "dist" / "site", help="the folder of the site")
    parser.add_argument("--port", type=int, default=0, help="the port to listen on; any free one by default")
    chosen = parser.parse_args(arguments)
    if not (chosen.site / "index.html").exists():
        sys.stderr.write(f"{chosen.site} does not contain a site. Run `make docs`.\n")
        return 1
    serve_app(application(paths, chosen.site), chosen.port, lambda address: print(f"{address}/", flush=True))  # noqa: T201
    return 0


def application(paths: ProjectPaths, site: Path) -> Starlette:
    """The site, with a mock of each vendor below `/try`."""

    async def try_it(_: Request) -> Response:
        return Response(f"const TRY_IT = {json.dumps(PREFIX)};\n", media_type="text/javascript")

    configs = {name: load_config(paths.overrides(name) / "client.toml") for name in paths.vendors()}
    mocks = [MockProxy(config.package, config.name).route(f"{PREFIX}/{name}") for name, config in configs.items()]
    return Starlette(
        routes=[Route("/_static/try-it.js", try_it), *mocks, Mount("/", StaticFiles(directory=site, html=True))]
    )


if __name__ == "__main__":
    sys.exit(main())
