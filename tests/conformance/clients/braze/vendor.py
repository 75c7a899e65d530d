"""Braze in the harness: signing, seeded values, and scenarios that fuzzing does not reach."""

import json
from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any

from requests import PreparedRequest
from requests.auth import AuthBase
from starlette.types import Message, Receive, Scope, Send

from braze_rest_client.testing import BrazeMock
from braze_rest_client.testing.mocking import seed_ids as ids
from braze_rest_client.testing.mocking.rate_limits import LIMITS
from braze_rest_client.testing.mocking.state import State
from engagement_core.testing import Fault, Mock
from engagement_core.type_guards import is_mapping
from tests.conformance.clients.braze.documented import DOCUMENTATION
from tests.conformance.clients.braze.documented_requests import PEM
from tests.conformance.clients.braze.presence import ALWAYS, NEVER
from tests.conformance.fuzz.vendor import Scenario, Vendor
from tests.specs import read_spec, spec_file

SPEC = spec_file("braze")
ORIGIN = BrazeMock.OTHER_CREDENTIALS["scim_origin"]
UNRULED = frozenset(
    {
        *("listCatalogs", "deleteCatalog", "deleteCatalogField", "deleteCatalogSelection"),
        *("getCatalogItem", "deleteCatalogItem"),
        *("getDauDataSeries", "getMauDataSeries", "getNewUsersDataSeries", "getUninstallsDataSeries"),
        *("listPreferenceCenters", "getPreferenceCenter", "getScimUser", "deleteScimUser"),
    }
)
"""Operations that accept all valid data. The others have rules that no keyword can express: which fields need or
exclude each other, which identifiers exist (an unknown one is a 400), the format of times, cursors and files, and that
a list must not be empty."""
UNLIMITED = tuple(label for label in DOCUMENTATION.operations if "/scim/" in label or label == "POST /users/track")
PATHS = read_spec(SPEC)["paths"]
OPERATIONS = frozenset(operation["operationId"] for path in PATHS.values() for operation in path.values())


class Key(AuthBase):
    """Adds the key of a workspace or, to a request about dashboard users, the SCIM token and its origin."""

    def __init__(self, key: str, scim_token: str = BrazeMock.SCIM_TOKEN) -> None:
        self._key = key
        self._scim_token = scim_token

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        scim = "/scim/" in (request.url or "")
        request.headers["Authorization"] = f"Bearer {self._scim_token if scim else self._key}"
        if scim:
            request.headers["X-Request-Origin"] = ORIGIN
        return request


class WithoutBodyType(Key):
    """Removes the content type."""

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        request.headers.pop("Content-Type", None)
        return super().__call__(request)


class StrictMock(BrazeMock):
    """A mock without rate limits and queues that turns a success with errors about single objects into a 400.

    So the status shows an invalid object. The labels of SCIM's errors become those of JSON, as which the spec describes
    them. Seeded models come back, because the only ones that a request can name would soon be deleted.
    """

    EVERY = 12
    """Requests between two restorations."""
    QUIET = 4
    """Requests without a preceding deletion: a deleted resource must be missing afterwards."""

    def __init__(self) -> None:
        self._requests = self._removed = 0
        super().__init__()
        self._seeded = deepcopy(_models(self.state))
        self._inner = self.app
        self.app = self._strict

    def reset(self) -> None:
        super().reset()
        self.state.settings = self.settings.with_changes(
            {
                "limits": dict.fromkeys(LIMITS, 10**9),
                **dict.fromkeys(("processing_seconds", "export_seconds", "sync_seconds"), 0),
            }
        )

    async def _strict(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._requests += 1
        if self._requests >= self.EVERY and self._requests - self._removed > self.QUIET:
            self._requests = self._removed = 0
            _add_missing(_models(self.state), self._seeded)
        sent: list[Message] = []

        async def collect(message: Message) -> None:
            sent.append(message)

        await self._inner(scope, receive, collect)
        start, content = sent[0], b"".join(message.get("body", b"") for message in sent[1:])
        if scope["method"] == "DELETE" and start["status"] < 300:
            self._removed = self._requests
        errors = _errors(content)
        if start["status"] < 300 and errors:
            start["status"], content = 400, json.dumps({"message": "Bad Request", "errors": errors}).encode()
        replaced = {b"content-length": str(len(content)).encode()}
        if start["status"] >= 400:
            replaced[b"content-type"] = b"application/json"
        start["headers"] = [(name, replaced.get(name, value)) for name, value in start["headers"]]
        await send(start)
        await send({"type": "http.response.body", "body": content})


def _models(state: State) -> list[dict[str, Any]]:
    """The models of the seeded workspace by identifier, one dictionary for each kind."""
    store = state.workspaces[BrazeMock.WORKSPACE_ID]
    catalog = store.catalogs.get(ids.CATALOG)
    parts: list[Any] = [] if catalog is None else [catalog.items, catalog.fields, catalog.selections]
    kinds: list[Any] = [
        store.catalogs,
        store.schedules,
        store.content_blocks,
        store.email_templates,
        store.preference_centers,
    ]
    return [state.dashboard_users, *kinds, *parts]


def _add_missing(models: Sequence[dict[str, Any]], seeded: Sequence[Mapping[str, Any]]) -> None:
    """Put back the seeded models whose identifier is missing."""
    for found, kept in zip(models, seeded, strict=False):
        found.update({name: deepcopy(model) for name, model in kept.items() if name not in found})


def _errors(content: bytes) -> Any:
    body: Any = json.loads(content or b"null") if content[:1] in (b"{", b"") else None
    return body.get("errors") if is_mapping(body) else None


def injected(status: int, why: str, *operations: str, body: Any = None) -> Scenario:
    """A status that the mock itself never returns."""

    def arrange(mock: Mock) -> None:
        mock.faults.inject(Fault(status=status, body=body or {"message": "Internal Server Error"}))

    return Scenario(status=status, why=why, operations=operations, arrange=arrange)


def labels(*parts: str) -> tuple[str, ...]:
    """The operations whose path has one of these parts."""
    return tuple(label for label in DOCUMENTATION.operations if any(part in label for part in parts))


WITHOUT_OWN_404 = tuple(
    label
    for label in DOCUMENTATION.operations
    if label not in labels("/catalogs/{", "/Users/{", "/media_library/replace_file", "/webhook/")
)
PLAIN = (
    "GET /catalogs",
    "GET /catalogs/{catalog_name}/items/{item_id}",
    "DELETE /catalogs/{catalog_name}",
    "DELETE /catalogs/{catalog_name}/fields/{field_name}",
    "DELETE /catalogs/{catalog_name}/selections/{selection_name}",
)
CATALOG_ERROR: dict[str, Any] = {
    "message": "Invalid Request",
    "errors": [{"id": "arbitrary-error", "message": "Try again", "parameters": [], "parameter_values": []}],
}
TRANSLATION_ERROR = {"errors": [{"message": "This message does not support multi-language."}]}


def exhausted(mock: Mock) -> None:
    """Set all rate limits to zero."""
    assert isinstance(mock, BrazeMock)
    mock.state.settings = mock.settings.with_changes({"limits": dict.fromkeys(LIMITS, 0)})


def without_catalogs(mock: Mock) -> None:
    """Delete all catalogs."""
    assert isinstance(mock, BrazeMock)
    for workspace in mock.state.workspaces.values():
        workspace.catalogs.clear()


BRAZE = Vendor(
    file=SPEC,
    mock=StrictMock(),
    signer=Key(BrazeMock.API_KEY),
    documentation=DOCUMENTATION,
    rules=dict.fromkeys(OPERATIONS - UNRULED, frozenset({400})),
    # The examples have the address of a user of the seed.
    rejection_statuses={"createScimUser": frozenset({409})},
    known={
        "body.rsa_public_key_str": (PEM,),
        "body.asset_url": ("https://cdn.example.com/cat.png",),
        "path.catalog_name": (ids.CATALOG,),
        "path.item_id": ("restaurant1", "restaurant2"),
        "path.selection_name": ("favorites",),
        "path.field_name": ("Rating", "Cuisine"),
        "path.integration_id": (ids.INTEGRATION_ID,),
        "path.preferenceCenterExternalID": (ids.PREFERENCE_CENTER_ID,),
        "path.preference_center_api_id": (ids.PREFERENCE_CENTER_ID,),
        "path.userID": (ids.USER_ID,),
        "path.id": (ids.DASHBOARD_USER_ID,),
        "path.campaign_id": (ids.TRANSACTIONAL_CAMPAIGN_ID,),
        "body.app_id": (ids.APP_ID,),
        "body.key_id": (ids.SECOND_SDK_KEY_ID,),
        "body.segment_id": (ids.SEGMENT_ID,),
        "body.campaign_id": (ids.TRIGGER_CAMPAIGN_ID, ids.CAMPAIGN_ID),
        "body.canvas_id": (ids.CANVAS_ID,),
        "body.schedule_id": (ids.SCHEDULE_ID, ids.TRIGGER_SCHEDULE_ID, ids.CANVAS_SCHEDULE_ID),
        "body.subscription_group_id": (ids.EMAIL_GROUP_ID, ids.SMS_GROUP_ID),
        "body.content_block_id": (ids.CONTENT_BLOCK_ID, ids.DRAFT_CONTENT_BLOCK_ID),
        "body.email_template_id": (ids.EMAIL_TEMPLATE_ID,),
        "body.template_id": (ids.EMAIL_TEMPLATE_ID, ids.WEBHOOK_TEMPLATE_ID),
        "body.locale_id": (ids.LOCALE_ID, ids.OTHER_LOCALE_ID),
        "body.workflow_id": (ids.CANVAS_ID,),
        "body.step_id": (ids.CANVAS_STEP_ID,),
        "body.message_variation_id": (ids.CANVAS_MESSAGE_ID, ids.MESSAGE_VARIATION_IDS["email"]),
        "body.asset_id": (ids.ASSET_ID,),
        "query.app_id": (ids.APP_ID,),
        "query.segment_id": (ids.SEGMENT_ID,),
        "query.campaign_id": (ids.CAMPAIGN_ID, ids.MULTIVARIATE_CAMPAIGN_ID),
        "query.send_id": (ids.SEND_ID,),
        "query.canvas_id": (ids.CANVAS_ID,),
        "query.event": (ids.EVENT,),
        "query.product": (ids.PRODUCT,),
        "query.subscription_group_id": (ids.EMAIL_GROUP_ID,),
        "query.content_block_id": (ids.CONTENT_BLOCK_ID,),
        "query.email_template_id": (ids.EMAIL_TEMPLATE_ID,),
        "query.template_id": (ids.EMAIL_TEMPLATE_ID, ids.WEBHOOK_TEMPLATE_ID),
        "query.locale_id": (ids.LOCALE_ID,),
        "query.workflow_id": (ids.CANVAS_ID,),
        "query.step_id": (ids.CANVAS_STEP_ID,),
        "query.message_variation_id": (ids.CANVAS_MESSAGE_ID, ids.MESSAGE_VARIATION_IDS["email"]),
        "query.filter": (f'userName eq "{ids.DASHBOARD_USER}"',),
    },
    scenarios=(
        Scenario(status=401, why="all requests have the valid key", signer=Key("unknown", "unknown")),
        Scenario(status=403, why="the key has all permissions", signer=Key(BrazeMock.LIMITED_API_KEY)),
        Scenario(status=415, why="all requests are JSON", signer=WithoutBodyType(BrazeMock.API_KEY)),
        Scenario(status=429, why="the limits are large", arrange=exhausted),
        injected(400, "nothing in the path can be invalid", *labels("/preference_center/", "/scim/", "/sync"), *PLAIN),
        injected(400, "as before", "DELETE /catalogs/{catalog_name}/items/{item_id}", body=CATALOG_ERROR),
        injected(
            400,
            "only a template without languages has it",
            *labels(" /templates/email/translations/"),
            body=TRANSLATION_ERROR,
        ),
        Scenario(
            status=404, why="random bodies are seldom valid", operations=labels("/catalogs/{"), arrange=without_catalogs
        ),
        injected(404, "an unknown identifier is a 400 in most operations", *WITHOUT_OWN_404),
        injected(403, "the limited key may track users, and the SCIM token has no permissions", *UNLIMITED),
        injected(500, "the mock never fails"),
    ),
    rarely_successful=dict.fromkeys(
        (
            "POST /apps/push_credential/update",
            "POST /catalogs",
            "POST /content_blocks/update",
            "PUT /media_library/replace_file",
            "POST /campaigns/trigger/send",
            "POST /canvas/trigger/send",
            "POST /sends/id/create",
            "POST /messages/schedule/create",
            "POST /messages/schedule/update",
            "POST /campaigns/trigger/schedule/create",
            "POST /campaigns/trigger/schedule/update",
            "POST /campaigns/trigger/schedule/delete",
            "POST /canvas/trigger/schedule/create",
            "POST /canvas/trigger/schedule/update",
            "POST /scim/v2/Users",
            "DELETE /app_group/sdk_authentication/delete",
            "POST /v2/subscription/status/set",
            "GET /templates/webhook/translations/source",
        ),
        "several identifiers that belong together, a time in the future, an address, Base64 or an object of one form",
    ),
    always_present=ALWAYS,
    never_present=NEVER,
)
