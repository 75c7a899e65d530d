# Generated from specs/appoxee/openapi.yaml; do not edit.

"""`python -m appoxee_client.testing`: serve the mock over HTTP, for programs in any language."""

import sys


def main() -> None:
    """Serve the mock until interrupted."""
    try:
        from appoxee_client.testing import AppoxeeMock
    except ModuleNotFoundError as error:
        sys.exit(str(error))
    from engagement_core.testing.command import serve

    serve(AppoxeeMock())


if __name__ == "__main__":
    main()
