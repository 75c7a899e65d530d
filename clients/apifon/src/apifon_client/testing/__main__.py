# Generated from specs/apifon/openapi.yaml; do not edit.

"""`python -m apifon_client.testing`: serve the mock over HTTP, or run a script against it."""

import sys


def main() -> None:
    """Serve the mock until interrupted, or run a script against it."""
    try:
        from apifon_client.testing import ApifonMock
    except ModuleNotFoundError as error:
        sys.exit(str(error))
    from engagement_core.testing.command import serve

    serve(ApifonMock(), "APIFON")


if __name__ == "__main__":
    main()
