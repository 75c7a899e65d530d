# Generated from specs/appoxee/openapi.yaml; do not edit.

"""`python -m appoxee_client.testing`: serve the mock over HTTP, or run a script against it."""

import sys


def main() -> None:
    """Serve the mock until interrupted, or run a script against it."""
    try:
        from appoxee_client.testing import AppoxeeMock
    except ModuleNotFoundError as error:
        sys.exit(str(error))
    from engagement_core.testing.command import serve

    serve(AppoxeeMock(), "APPOXEE")


if __name__ == "__main__":
    main()
