# Generated from specs/apifon/openapi.yaml; do not edit.

"""`python -m apifon_client.testing`: serve the mock over HTTP, for programs in any language."""

import sys


def main() -> None:
    """Serve the mock until interrupted."""
    try:
        from apifon_client.testing import ApifonMock
    except ModuleNotFoundError as error:
        sys.exit(str(error))
    from engagement_core.testing.command import serve

    serve(ApifonMock())


if __name__ == "__main__":
    main()
