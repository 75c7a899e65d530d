"""What all commands of one run share."""

from typing import NamedTuple

from engagement_core.cli.catalog import Catalog
from engagement_core.cli.sent_requests import SentRequests


class Session(NamedTuple):
    """The client that the commands are for, and what they have sent."""

    catalog: Catalog
    program: str
    sent: SentRequests
