# Generated from specs/braze/*.yaml; do not edit.

"""`python -m braze_rest_client.testing`: serve the mock over HTTP, or run a script against it."""

import sys


def main() -> None:
    """Serve the mock until interrupted, or run a script against it."""
    try:
        from braze_rest_client.testing import BrazeMock
    except ModuleNotFoundError as error:
        sys.exit(str(error))
    from engagement_core.testing.command import serve

    serve(BrazeMock(), "BRAZE")


if __name__ == "__main__":
    main()
