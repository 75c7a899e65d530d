"""Braze: cdi. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.cdi import AsyncCdi, AsyncCdiWithRawResponse, Cdi, CdiWithRawResponse
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Cdi | AsyncCdi, CdiWithRawResponse | AsyncCdiWithRawResponse]


@pytest.fixture
def cdi(contract: Contract) -> Called:
    return contract.resource("cdi")


def test_list_cdi_integrations(cdi: Called) -> None:
    """GET /cdi/integrations"""
    operation = cdi.listing("listCdiIntegrations", items=models.CdiIntegration)
    operation.sends("minimal", lambda cdi: cdi.list_integrations())
    operation.sends("everything", lambda cdi: cdi.list_integrations(cursor="c2tpcDow"))


def test_list_cdi_job_sync_status(cdi: Called) -> None:
    """GET /cdi/integrations/{integration_id}/job_sync_status"""
    operation = cdi.listing("listCdiJobSyncStatus", items=models.CdiJobSyncStatus)
    operation.sends("minimal", lambda cdi: cdi.list_job_sync_status("5eed000e-0000-4000-8000-000000000001"))
    operation.sends(
        "everything", lambda cdi: cdi.list_job_sync_status("5eed000e-0000-4000-8000-000000000001", cursor="c2tpcDow")
    )


def test_trigger_cdi_sync(cdi: Called) -> None:
    """POST /cdi/integrations/{integration_id}/sync"""
    operation = cdi.operation("triggerCdiSync", returns=models.CdiSyncResult)
    operation.sends("minimal", lambda cdi: cdi.trigger_sync("5eed000e-0000-4000-8000-000000000001"))
