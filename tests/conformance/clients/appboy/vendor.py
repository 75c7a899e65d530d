"""Appboy in the harness: signing, seeded values, and scenarios that fuzzing does not reach."""

import json
from datetime import UTC, datetime
from typing import Any

from attrs import evolve
from requests import PreparedRequest
from requests.auth import AuthBase

from appboy_client.testing import AppboyMock
from engagement_core.testing import Fault, Mock
from engagement_core.type_guards import is_mapping
from tests.conformance.clients.appboy.documented import DOCUMENTATION
from tests.conformance.fuzz.vendor import Scenario, Vendor
from tests.specs import read_spec, spec_file

SPEC = spec_file("appboy")


RULED = (
    "trackUsers",
    "deleteUsers",
    "sendMessages",
    "sendCampaignTrigger",
    *(f"{verb}{noun}Schedule" for verb in ("create", "update", "delete") for noun in ("Message", "CampaignTrigger")),
    *(f"get{noun}{what}" for noun in ("Segment", "Campaign", "Card") for what in ("Details", "DataSeries")),
    "getEventDataSeries",
    "getSessionDataSeries",
    "listUnsubscribes",
    "exportUsersBySegment",
    "exportRawData",
)
UNSUBSCRIBES = ("emails", "message")
PATHS = read_spec(SPEC)["paths"]
OPERATIONS = [operation["operationId"] for path in PATHS.values() for operation in path.values()]
POSTS = tuple(f"POST {name}" for name, path in PATHS.items() if "post" in path)


class AppGroup(AuthBase):
    """Adds the app group to the query of a GET or the body of a POST; a random request without one gets a key."""

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        # The library's own annotations are incomplete.
        untyped: Any = request
        if request.method == "GET":
            if "X-Schemathesis-TestCaseId" in request.headers and "app_group_id=" not in (request.url or ""):
                return with_key(request)
            untyped.prepare_url(request.url, {"app_group_id": AppboyMock.APP_GROUP_ID})
            return request
        try:
            body: Any = json.loads(request.body or b"")
        except ValueError:
            return request
        if is_mapping(body) and "app_group_id" not in body:
            return with_key(request)
        if is_mapping(body) and isinstance(body.get("app_group_id"), str):
            content = json.dumps({**body, "app_group_id": AppboyMock.APP_GROUP_ID}).encode()
            untyped.prepare_body(content, None)
        return request


def with_key(request: PreparedRequest) -> PreparedRequest:
    """Return the request with the key instead of the app group."""
    request.headers["Authorization"] = f"Bearer {AppboyMock.REST_API_KEY}"
    return request


class StrictMock(AppboyMock):
    """Rejects a request with one invalid object, so that the status shows it."""

    def reset(self) -> None:
        super().reset()
        self.settings.strict = True

    def seed(self) -> None:
        """Set the clock to before the dates of the documented samples, and add what these name."""
        self.clock.set(datetime(2015, 1, 31, tzinfo=UTC).timestamp())
        super().seed()
        store = self.state.store
        campaign = store.campaigns[self.TRIGGER_CAMPAIGN_ID]
        store.campaigns["your campaign id"] = evolve(campaign, id="your campaign id")
        schedule, trigger = store.schedules[self.SCHEDULE_ID], store.schedules[self.TRIGGER_SCHEDULE_ID]
        outgoing = evolve(trigger.outgoing, campaign_id="your campaign id")
        for kind in ("", "obsolete "):
            name, trigger_name = f"your {kind}schedule id", f"your {kind}trigger schedule id"
            store.schedules[name] = evolve(schedule, id=name)
            store.schedules[trigger_name] = evolve(trigger, id=trigger_name, outgoing=outgoing)


def injected(status: int, why: str) -> Scenario:
    """A status that the mock itself never returns."""

    def arrange(mock: Mock) -> None:
        mock.faults.inject(Fault(status=status, body={"message": "Bad Request", "errors": []}))

    return Scenario(status=status, why=why, arrange=arrange)


def switched(status: int, why: str, *operations: str, **settings: Any) -> Scenario:
    """A status that depends on a setting of the mock."""

    def arrange(mock: Mock) -> None:
        assert isinstance(mock, AppboyMock)
        mock.state.settings = mock.settings.with_changes(settings)

    return Scenario(status=status, why=why, operations=operations, arrange=arrange)


def unsubscribed(mock: Mock) -> None:
    """Unsubscribe the address of the documented sample."""
    assert isinstance(mock, AppboyMock)
    mock.state.store.set_email_state("bob@example.com", "unsubscribed", mock.clock.now())


def already_sent(mock: Mock) -> None:
    """Mark the seeded schedule as sent."""
    assert isinstance(mock, AppboyMock)
    mock.state.store.schedules[mock.SCHEDULE_ID].sent = True


APPBOY = Vendor(
    file=SPEC,
    mock=StrictMock(),
    signer=AppGroup(),
    documentation=DOCUMENTATION,
    # No keyword can express which fields need each other, the format of times, and which identifiers exist; these
    # operations reject such requests with a 400.
    rules=dict.fromkeys(RULED, frozenset({400, 429})),
    # The app group is a parameter or part of the body, so it can be missing.
    rejection_statuses=dict.fromkeys(OPERATIONS, frozenset({401})),
    known={
        "body.segment_id": (AppboyMock.SEGMENT_ID,),
        "body.campaign_id": (AppboyMock.TRIGGER_CAMPAIGN_ID,),
        "body.starting_at": ("2023-11-12T00:00:00Z",),
        "body.ending_at": ("2023-11-13T00:00:00Z",),
        "query.segment_id": (AppboyMock.SEGMENT_ID,),
        "query.campaign_id": (AppboyMock.CAMPAIGN_ID, AppboyMock.MULTIVARIATE_CAMPAIGN_ID),
        "query.card_id": (AppboyMock.CARD_ID, AppboyMock.ENDLESS_CARD_ID),
    },
    scenarios=(
        switched(202, "maintenance is a setting", maintenance=True),
        switched(403, "an inactive account is a setting", inactive=True),
        switched(429, "the quota is large", quota=0),
        switched(201, "a bucket is a setting", "POST /users/export/segment", s3_credentials=True),
        switched(200, "recordings have a 201, the documentation is a setting", *POSTS, as_documented=True),
        Scenario(status=200, why="hardly any random request names an existing resource and a valid time"),
        Scenario(
            status=200,
            why="no random address has unsubscribed",
            operations=("GET /email/unsubscribes",),
            arrange=unsubscribed,
        ),
        Scenario(
            status=201,
            why="it takes a schedule that was sent",
            operations=("POST /messages/schedule/delete",),
            arrange=already_sent,
        ),
        injected(400, "some operations have nothing that could be invalid"),
        injected(401, "all requests have the valid app group"),
        injected(404, "all requests have the valid app group"),
        injected(413, "no random body has 4 MB"),
        injected(500, "the mock never fails"),
    ),
    always_present={
        "UserExport.users": "an export without users has an empty list",
        "UserDeleteResult.message": "the documentation does not show it; recordings have it",
        "ScheduleCreated.message": "the documentation does not show it; recordings have it",
        **{
            f"UnsubscribeList.{name}": "the response is not documented, so nothing is required" for name in UNSUBSCRIBES
        },
        **{f"{name}.errors": "the one form shown has them" for name in ("FatalError", "MessagingFatalError")},
    },
    never_present={"ScheduleCreated.errors": "the form shown for this operation has the identifier alone"},
)
