# Generated from specs/appizer/openapi.yaml; do not edit.

"""`python -m appizer_client.testing`: serve the mock over HTTP, or run a script against it."""

import sys


def main() -> None:
    """Serve the mock until interrupted, or run a script against it."""
    try:
        from appizer_client.testing import AppizerMock
    except ModuleNotFoundError as error:
        sys.exit(str(error))
    from engagement_core.testing.command import serve

    serve(AppizerMock(), "APPIZER")


if __name__ == "__main__":
    main()
