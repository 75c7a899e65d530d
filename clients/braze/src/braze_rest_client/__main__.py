# Generated from specs/braze/*.yaml; do not edit.

"""`python -m braze_rest_client`, installed as `braze`: the command line."""

from typing import NoReturn

from engagement_core.cli import run


def main() -> NoReturn:
    """Run a command and exit."""
    run("braze_rest_client", "braze")


if __name__ == "__main__":
    main()
