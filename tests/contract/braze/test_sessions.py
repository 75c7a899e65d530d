"""Braze: sessions. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.sessions import (
    AsyncSessions,
    AsyncSessionsWithRawResponse,
    Sessions,
    SessionsWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Sessions | AsyncSessions, SessionsWithRawResponse | AsyncSessionsWithRawResponse]


@pytest.fixture
def sessions(contract: Contract) -> Called:
    return contract.resource("sessions")


def test_get_session_data_series(sessions: Called) -> None:
    """GET /sessions/data_series"""
    operation = sessions.operation("getSessionDataSeries", returns=models.SessionSeries)
    operation.sends("minimal", lambda sessions: sessions.data_series(length=24))
    operation.sends(
        "everything",
        lambda sessions: sessions.data_series(
            length=24,
            unit="hour",
            ending_at="2014-12-10T23:59:59-05:00",
            app_id=BrazeMock.APP_ID,
            segment_id=BrazeMock.SEGMENT_ID,
        ),
    )
