# Generated from specs/appboy/openapi.yaml; do not edit.

"""`python -m appboy_client.testing`: the mock as a server, for a program in any language."""

from appboy_client.testing import AppboyMock
from engagement_core.testing.command import serve

if __name__ == "__main__":
    serve(AppboyMock())
