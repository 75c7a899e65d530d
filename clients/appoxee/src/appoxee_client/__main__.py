# Generated from specs/appoxee/openapi.yaml; do not edit.

"""`python -m appoxee_client`, installed as `appoxee`: the command line."""

from typing import NoReturn

from engagement_core.cli import run


def main() -> NoReturn:
    """Run a command and exit."""
    run("appoxee_client", "appoxee")


if __name__ == "__main__":
    main()
