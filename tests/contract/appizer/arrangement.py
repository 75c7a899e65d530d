"""What the contract tests of Appizer need beside its spec."""

from appizer_client import Appizer, AsyncAppizer
from appizer_client.testing import AppizerMock
from tests.contract.arrangement import Arrangement, Seed

ARRANGEMENT = Arrangement(
    mock=AppizerMock,
    sync=Appizer,
    asynchronous=AsyncAppizer,
    credentials={"api_key": AppizerMock.API_KEY},
    values={"id": Seed("SAMPLE_ID")},
)
