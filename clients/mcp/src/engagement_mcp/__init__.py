"""A Model Context Protocol server for the engagement clients: `engagement-mcp appizer` serves `appizer_client`.

Its tools search and describe the operations of a client's catalog, read, and write if the command line allows it.
"""

from engagement_mcp._version import __version__
from engagement_mcp.policy import Policy
from engagement_mcp.server import make_server

__all__ = ["Policy", "__version__", "make_server"]
