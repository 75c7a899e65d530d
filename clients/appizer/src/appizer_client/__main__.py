# Generated from specs/appizer/openapi.yaml; do not edit.

"""`python -m appizer_client`, installed as `appizer`: the command line."""

from typing import NoReturn

from engagement_core.cli import run


def main() -> NoReturn:
    """Run a command and exit."""
    run("appizer_client", "appizer")


if __name__ == "__main__":
    main()
