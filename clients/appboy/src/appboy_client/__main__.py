# Generated from specs/appboy/openapi.yaml; do not edit.

"""`python -m appboy_client`, installed as `appboy`: the command line."""

from typing import NoReturn

from engagement_core.cli import run


def main() -> NoReturn:
    """Run a command and exit."""
    run("appboy_client", "appboy")


if __name__ == "__main__":
    main()
