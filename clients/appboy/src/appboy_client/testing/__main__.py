# Generated from specs/appboy/openapi.yaml; do not edit.

"""`python -m appboy_client.testing`: serve the mock over HTTP, or run a script against it."""

import sys


def main() -> None:
    """Serve the mock until interrupted, or run a script against it."""
    try:
        from appboy_client.testing import AppboyMock
    except ModuleNotFoundError as error:
        sys.exit(str(error))
    from engagement_core.testing.command import serve

    serve(AppboyMock(), "APPBOY")


if __name__ == "__main__":
    main()
