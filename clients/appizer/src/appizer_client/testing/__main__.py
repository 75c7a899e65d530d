# Generated from specs/appizer/openapi.yaml; do not edit.

"""`python -m appizer_client.testing`: serve the mock over HTTP, for programs in any language."""

import sys


def main() -> None:
    """Serve the mock until interrupted."""
    try:
        from appizer_client.testing import AppizerMock
    except ModuleNotFoundError as error:
        sys.exit(str(error))
    from engagement_core.testing.command import serve

    serve(AppizerMock())


if __name__ == "__main__":
    main()
