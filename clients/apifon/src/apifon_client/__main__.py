# Generated from specs/apifon/openapi.yaml; do not edit.

"""`python -m apifon_client`, installed as `apifon`: the command line."""

from typing import NoReturn

from engagement_core.cli import run


def main() -> NoReturn:
    """Run a command and exit."""
    run("apifon_client", "apifon")


if __name__ == "__main__":
    main()
