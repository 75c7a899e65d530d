"""Apifon: otp. Written by `make contract` from specs/apifon; not by hand."""

from typing import TypeAlias

import pytest

from apifon_client import models
from apifon_client.resources.otp import AsyncOtp, AsyncOtpWithRawResponse, Otp, OtpWithRawResponse
from apifon_client.testing import ApifonMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Otp | AsyncOtp, OtpWithRawResponse | AsyncOtpWithRawResponse]


@pytest.fixture
def otp(contract: Contract) -> Called:
    return contract.resource("otp")


def test_create_otp(otp: Called) -> None:
    """POST /services/api/v1/otp/create"""
    operation = otp.operation("createOtp", returns=models.OtpCreateResult)
    operation.sends("minimal", lambda otp: otp.create(reference_id="OTP-944706", subscriber="306999999999"))
    operation.sends(
        "everything",
        lambda otp: otp.create(
            reference_id="OTP-944706",
            subscriber="306999999999",
            code_length=6,
            code_type="numeric",
            callback_url="",
            expire=300,
            message={"text": "Hello There! Here is your OTP: {apifon_otp}", "sender_id": "Apifon", "dc": 0},
            im_channels=[
                {
                    "text": "Hello There! Here is your OTP: {apifon_otp}",
                    "sender_id": "Apifon",
                    "ttl": 150,
                    "device_target": "SMARTPHONE_ONLY",
                }
            ],
        ),
    )
    operation.sends(
        "everything",
        lambda otp: otp.create(
            reference_id="OTP-944706",
            subscriber="306999999999",
            code_length=6,
            code_type="numeric",
            callback_url="",
            expire=300,
            message=models.OtpMessage(text="Hello There! Here is your OTP: {apifon_otp}", sender_id="Apifon", dc=0),
            im_channels=[
                models.OtpImChannel(
                    text="Hello There! Here is your OTP: {apifon_otp}",
                    sender_id="Apifon",
                    ttl=150,
                    device_target="SMARTPHONE_ONLY",
                )
            ],
        ),
    )
    operation.sends(
        "example complete",
        lambda otp: otp.create(
            reference_id="OTP-944706",
            subscriber="306999999999",
            code_length=6,
            code_type="numeric",
            callback_url="",
            expire=300,
            message={"text": "Hello There! Here is your OTP: {apifon_otp}", "sender_id": "Apifon", "dc": 0},
            im_channels=[{"text": "Hello There! Here is your OTP: {apifon_otp}", "sender_id": "Apifon", "ttl": 150}],
        ),
    )
    operation.sends(
        "example complete",
        lambda otp: otp.create(
            reference_id="OTP-944706",
            subscriber="306999999999",
            code_length=6,
            code_type="numeric",
            callback_url="",
            expire=300,
            message=models.OtpMessage(text="Hello There! Here is your OTP: {apifon_otp}", sender_id="Apifon", dc=0),
            im_channels=[
                models.OtpImChannel(text="Hello There! Here is your OTP: {apifon_otp}", sender_id="Apifon", ttl=150)
            ],
        ),
    )
    operation.sends("example sms", lambda otp: otp.create(reference_id="OTP-337", subscriber="306999999999"))
    operation.sends(
        "example im",
        lambda otp: otp.create(
            reference_id="OTP-337",
            subscriber="306999999999",
            im_channels=[{"text": "Hello There! Here is your OTP: {apifon_otp}", "sender_id": "Apifon"}],
        ),
    )
    operation.sends(
        "example im",
        lambda otp: otp.create(
            reference_id="OTP-337",
            subscriber="306999999999",
            im_channels=[models.OtpImChannel(text="Hello There! Here is your OTP: {apifon_otp}", sender_id="Apifon")],
        ),
    )
    operation.sends(
        "example imWithSmsFailover",
        lambda otp: otp.create(
            reference_id="OTP-337",
            subscriber="306999999999",
            message={"text": "Hello There! Here is your OTP: {apifon_otp}", "sender_id": "Apifon", "dc": 0},
            im_channels=[{"text": "Hello There! Here is your OTP: {apifon_otp}", "sender_id": "Apifon"}],
        ),
    )
    operation.sends(
        "example imWithSmsFailover",
        lambda otp: otp.create(
            reference_id="OTP-337",
            subscriber="306999999999",
            message=models.OtpMessage(text="Hello There! Here is your OTP: {apifon_otp}", sender_id="Apifon", dc=0),
            im_channels=[models.OtpImChannel(text="Hello There! Here is your OTP: {apifon_otp}", sender_id="Apifon")],
        ),
    )


def test_verify_otp(otp: Called) -> None:
    """POST /services/api/v1/otp/verify/{reference_id}/{apifon_otp}"""
    operation = otp.operation("verifyOtp", returns=models.OtpVerification)
    operation.sends("minimal", lambda otp: otp.verify(ApifonMock.OTP_REFERENCE, ApifonMock.OTP_CODE))
