# Generated from specs/appoxee/openapi.yaml; do not edit.

"""`python -m appoxee_client.testing`: the mock as a server, for a program in any language."""

from appoxee_client.testing import AppoxeeMock
from engagement_core.testing.command import serve

if __name__ == "__main__":
    serve(AppoxeeMock())
