"""No result can be taken for a success that it is not: a look at every model that a response can hold."""

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import product
from typing import Any, get_args

import attrs
import httpx
import pytest

from apifon_client import models as apifon_models
from appizer_client import Appizer
from appizer_client.testing import AppizerMock
from appoxee_client import Appoxee
from appoxee_client.testing import AppoxeeMock
from engagement_core import APIResponseError, EnvelopeError
from engagement_core.codec.fields import hints_of
from engagement_core.operation import Operation, SuccessResponse
from engagement_core.testing import Fault
from tests.specs import VENDORS, package_of

SAYS_HOW_IT_WENT = re.compile(
    r"(status|code|status_code|error_code|success|ok|valid|response|results?|result_info|errors?|fail\w*|outcome|state)"
    r"|.*_status|balance|available"
)
"""Names of fields that a reader takes for the outcome, or whose truth they try."""

TRUE_FOR_SUCCESS_ALONE = {
    "apifon.OtpCreateResult",
    "apifon.OtpVerification",
    "apifon.OtpVerificationInfo",
    "apifon.ResultInfo",
    "apifon.SendResult",
    "appboy.PartialSuccess",
    "appboy.Queued",
    "appboy.ScheduleCreated",
    "appboy.Success",
    "appboy.UserDeleteResult",
    "braze.CanvasTriggerSendResult",
    "braze.EmailUpdateResult",
    "braze.ExternalIdsRemoveResult",
    "braze.ExternalIdsRenameResult",
    "braze.InvalidPhoneNumberRemoveResult",
    "braze.MediaLibraryAssetCreateResult",
    "braze.MessageScheduleResult",
    "braze.MessageSendResult",
    "braze.PartialSuccess",
    "braze.SubscriptionStatusResult",
    "braze.Success",
    "braze.UserTrackPartialResult",
    "braze.UserTrackResult",
}
GUARDED = {
    "apifon.OtpCreateResult",
    "apifon.SendResult",
    "appboy.RawDataExportResult",
    "appizer.AppDeleted",
    "appizer.AppList",
    "appizer.AppResult",
    "appoxee.ServiceResponse",
}
"""An envelope keeps failures out, so that the caller sees none; true unless a part failed."""
THINGS = {
    "apifon.Balance": "amounts are texts, so `balance_decimal` and its like have the number",
    "apifon.BlockedSubscriberPage": "`results` are the rows of a page",
    "apifon.BlockedSubscriberQueryResult": "`results` are the rows of a page",
    "apifon.DeliveryEvent": "`error_code` is the operator's; `status.delivered` says whether the message came",
    "apifon.DeliveryStatus": "`delivered` says whether the message came; most codes are not final",
    "apifon.Subscriber": "`status` is the state of a subscription, a word",
    "apifon.SubscriberList": "`status` is the state of a list, a word",
    "apifon.SubscriberListPage": "`results` are the rows of a page",
    "apifon.SubscriberPage": "`results` are the rows of a page",
    "apifon.SubscriberQueryResult": "`results` are the rows of a page",
    "apifon.Subscription": "amounts are texts, so `available_decimal` and `total_decimal` have the number",
    "appizer.App": "`status` is the state of an app, a word",
    "braze.CampaignWebhookStatistics": "`errors` is a number in a statistic",
    "braze.CampaignWhatsAppStatistics": "`failed` is a number in a statistic",
    "braze.CdiIntegration": "`integration_status` and `last_job_status` are states of an integration, words",
    "braze.CdiIntegrationList": "`results` are the rows of a page",
    "braze.CdiJobSyncStatus": "`job_status` is the state of a sync, a word",
    "braze.CdiJobSyncStatusList": "`results` are the rows of a page",
    "braze.CustomAttributeDetails": "`status` is the state of an attribute, a word",
    "braze.EventDetails": "`status` is the state of an event, a word",
    "braze.MediaLibraryAssetFailure": "`error` describes one asset; the result that lists it is false",
    "braze.PreferenceCenterDetails": "`state` is the state of a preference center, a word",
    "braze.SubscriptionStatusMap": "`status` has the subscription of each user",
    "braze.SubscriptionUserGroup": "`status` is the state of a subscription, a word",
    "braze.TransactionalEmailSendResult": "`status` is the state of one message, a word; a postback has the later ones",
}
"""What describes a thing, not the outcome of a call; these are always true."""
CALLBACKS = (apifon_models.DeliveryReport, apifon_models.SmsReply, apifon_models.ImReply)


def operations(vendor: str) -> Iterator[Operation[Any]]:
    package = importlib.import_module(f"{package_of(vendor)}.operations")
    for module in pkgutil.iter_modules(package.__path__):
        members = vars(importlib.import_module(f"{package.__name__}.{module.name}")).values()
        yield from (member for member in members if isinstance(member, Operation))


def success_responses(vendor: str) -> Iterator[SuccessResponse]:
    for operation in operations(vendor):
        yield from operation.responses.values()
        if operation.default_response is not None:
            yield operation.default_response


def reached(vendor: str) -> Mapping[str, type[Any]]:
    """Every model that a success or a callback can hold, by its name with the vendor's."""
    waiting: list[Any] = [response.type() for response in success_responses(vendor) if response.type is not None]
    waiting += CALLBACKS if vendor == "apifon" else ()
    found: dict[str, type[Any]] = {}
    while waiting:
        hint = waiting.pop()
        waiting += get_args(hint)
        if isinstance(hint, type) and attrs.has(hint) and f"{vendor}.{hint.__name__}" not in found:
            found[f"{vendor}.{hint.__name__}"] = hint
            waiting += hints_of(hint).values()
    return found


ALL = {name: model for vendor in VENDORS for name, model in reached(vendor).items()}
TELLING = {
    name for name, model in ALL.items() if any(SAYS_HOW_IT_WENT.fullmatch(field.name) for field in attrs.fields(model))
}


def test_every_model_that_seems_to_say_how_it_went_is_judged() -> None:
    assert TELLING - TRUE_FOR_SUCCESS_ALONE - GUARDED - set(THINGS) == set()
    assert (GUARDED | set(THINGS)) - TELLING == TRUE_FOR_SUCCESS_ALONE - ALL.keys() == set()


@pytest.mark.parametrize("name", sorted(ALL))
def test_truth_means_success_or_nothing_at_all(name: str) -> None:
    """A model is true for a success alone, or always; no length or the like decides without being asked."""
    own = hasattr(ALL[name], "__bool__")
    assert own == (name in TRUE_FOR_SUCCESS_ALONE)
    assert not hasattr(ALL[name], "__len__")


@pytest.mark.parametrize("name", sorted(GUARDED))
def test_what_may_be_true_comes_through_an_envelope_that_keeps_failures_out(name: str) -> None:
    vendor, _, model = name.partition(".")
    found = [
        response for response in success_responses(vendor) if response.type is not None and response.type() is ALL[name]
    ]
    assert found, model
    for response in found:
        assert response.envelope is not None
        named = response.envelope.success or response.envelope.failure
        assert named
        field = named.partition(".")[0]
        assert SAYS_HOW_IT_WENT.fullmatch(field)
        assert field in attrs.fields_dict(ALL[name])


@pytest.mark.parametrize("said", [False, "true", "false", "True", 1, 0, None, [], [True], {}, "Success", "success"])
def test_no_success_of_another_type_is_taken_for_one(said: Any) -> None:
    """A value close to the one for success is an error, even if it is true in Python."""
    appizer_mock, appoxee_mock = AppizerMock(), AppoxeeMock()
    app = appizer_mock.snapshot()["apps"][0]
    with httpx.Client(transport=appizer_mock.transport()) as http_client:
        appizer = Appizer(**appizer_mock.CREDENTIALS, http_client=http_client, max_attempts=1)
        calls: list[Callable[[], object]] = [
            lambda: appizer.apps.get(app["id"]),
            lambda: appizer.apps.delete(app["id"]),
            lambda: list(appizer.apps.list()),
        ]
        for call in calls:
            body = {"success": said, "app": app, "apps": [app], "message": "App deleted successfully"}
            appizer_mock.faults.inject(Fault(status=200, body=body))
            with pytest.raises(APIResponseError):
                call()
    with httpx.Client(transport=appoxee_mock.transport()) as http_client:
        appoxee = Appoxee(**appoxee_mock.CREDENTIALS, http_client=http_client, max_attempts=1)
        body = {"response": said if said != "Success" else "Error", "result": "alias", "code": 0, "message": "No"}
        appoxee_mock.faults.inject(Fault(status=200, body=body))
        with pytest.raises(APIResponseError):
            appoxee.devices("device").alias.get()


def test_an_error_whose_code_is_0_is_an_error() -> None:
    mock = AppoxeeMock()
    body = {"response": "Error", "code": 0, "message": "Not this way"}
    with httpx.Client(transport=mock.transport()) as http_client:
        appoxee = Appoxee(**mock.CREDENTIALS, http_client=http_client, max_attempts=1)
        calls: list[Callable[[], object]] = [
            appoxee.devices("device").alias.get,
            lambda: appoxee.devices.update(alias="jo", actions={"set": {"name": "Jo"}}),
            lambda: appoxee.messages.cancel(app_id=1, message_id=1),
        ]
        for status, call in product((200, 400), calls):
            mock.faults.inject(Fault(status=status, body=body))
            with pytest.raises(EnvelopeError, match="Not this way") as caught:
                call()
            assert caught.value.code == 0
