# Generated from specs/appboy/openapi.yaml; do not edit.

"""`python -m appboy_client.testing`: serve the mock over HTTP, for programs in any language."""

import sys


def main() -> None:
    """Serve the mock until interrupted."""
    try:
        from appboy_client.testing import AppboyMock
    except ModuleNotFoundError as error:
        sys.exit(str(error))
    from engagement_core.testing.command import serve

    serve(AppboyMock())


if __name__ == "__main__":
    main()
