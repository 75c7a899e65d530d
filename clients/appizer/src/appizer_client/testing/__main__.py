# Generated from specs/appizer/openapi.yaml; do not edit.

"""`python -m appizer_client.testing`: the mock as a server, for a program in any language."""

from appizer_client.testing import AppizerMock
from engagement_core.testing.command import serve

if __name__ == "__main__":
    serve(AppizerMock())
