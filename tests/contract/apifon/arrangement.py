"""What the contract tests of Apifon need beside its spec."""

from apifon_client import Apifon, AsyncApifon
from apifon_client.testing import ApifonMock
from tests.contract.arrangement import Arrangement, Change, Mask, Seed

BLOCKED = Change(
    because="the mock's rows are older, and its numbers start like this",
    put={
        "body.conditions": [
            {"name": "date_created", "op": "gte", "vl": "1600000000000"},
            {"name": "destination", "op": "beginsWith", "vl": "30690"},
        ]
    },
)

ARRANGEMENT = Arrangement(
    mock=ApifonMock,
    sync=Apifon,
    asynchronous=AsyncApifon,
    credentials={"token": ApifonMock.TOKEN, "secret": ApifonMock.SECRET},
    values={
        "list_id": Seed("LIST_ID"),
        "group_field": Seed("GROUP_FIELD"),
        "option_field": Seed("OPTION_FIELD"),
        "lookup_md5": Seed("SUBSCRIBER_ID"),
        "updateField:field": Seed("FIELD"),
        "deleteField:field": Seed("FIELD"),
        "updateGdprField:field": Seed("GDPR_FIELD"),
        "verifyOtp:reference_id": Seed("OTP_REFERENCE"),
        "apifon_otp": Seed("OTP_CODE"),
        "getBlockedSubscriber:destination": Seed("BLOCKED_MOBILE"),
        "unblockSubscriber:destination": Seed("BLOCKED_MOBILE"),
        "deleteScheduledSms:id": Seed("SCHEDULED_SMS_REQUEST"),
        "deleteScheduledIm:id": Seed("SCHEDULED_IM_REQUEST"),
    },
    changes={
        "queryBlockedSubscribers": {"everything": BLOCKED, "example twoConditions": BLOCKED},
        "querySubscribers": {
            "*": Change(because="the mock's numbers start like this", put={"body.conditions.vl": "30690"})
        },
        "listSubscribers": {
            "everything": Change(because="the mock has somebody with these two states", put={"email": "UNCONFIRMED"})
        },
        "createField": {
            "*": Change(because="the mock's list has a field of this name", put={"body.name": "Anniversary"})
        },
        "createGdprField": {
            "*": Change(because="the mock's list has a purpose of this name", put={"body.name": "Surveys"})
        },
        "sendIm": {
            "everything": Change(
                because="no content has both images and videos; videos are in an example of their own",
                without=["body.im_channels.videos"],
            )
        },
    },
    masks=(
        Mask(r"^authorization: ApifonWS [^:]+:(.+)$", "<signature>", "signature"),
        Mask(r"^x-apifonws-date: (.+)$", "<date>", "Mon, 01 Jan 2024 00:00:00 GMT"),
    ),
)
