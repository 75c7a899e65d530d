# Generated from specs/apifon/openapi.yaml; do not edit.

"""`python -m apifon_client.testing`: the mock as a server, for a program in any language."""

from apifon_client.testing import ApifonMock
from engagement_core.testing.command import serve

if __name__ == "__main__":
    serve(ApifonMock())
