"""What the contract tests of Appoxee need beside its spec."""

from appoxee_client import Appoxee, AsyncAppoxee
from appoxee_client.testing import AppoxeeMock
from tests.contract.arrangement import Arrangement, Change, Mask, Seed

ARRANGEMENT = Arrangement(
    mock=AppoxeeMock,
    sync=Appoxee,
    asynchronous=AsyncAppoxee,
    credentials={
        "sdk_key": AppoxeeMock.SDK_KEY,
        "secret": AppoxeeMock.SECRET,
        "account_code": AppoxeeMock.ACCOUNT_CODE,
        "username": AppoxeeMock.USERNAME,
        "password": AppoxeeMock.PASSWORD,
    },
    values={"template_id": Seed("TEMPLATE_ID"), "message_id": Seed("MESSAGE_ID")},
    changes={
        "sendMessage": {
            "minimal": Change(
                because="no single field is required, but a trigger needs a schedule", put={"body.schedule_type": 0}
            ),
            "example trigger": Change(because="`finalize` makes a push message of it", without=["finalize"]),
        },
    },
    masks=(
        Mask(r'"timestamp":([0-9]+)', '"<date>"', "1400000000"),
        Mask(r'"random":"([^"]+)"', "<random>", "5371f2a0c3b19"),
        Mask(r'"signature":"([0-9a-f]{32})"', "<signature>", "0" * 32),
    ),
)
