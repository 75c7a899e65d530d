"""Apifon: balance. Written by `make contract` from specs/apifon; not by hand."""

from typing import TypeAlias

import pytest

from apifon_client import models
from apifon_client.resources.balance import AsyncBalance, AsyncBalanceWithRawResponse, Balance, BalanceWithRawResponse
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Balance | AsyncBalance, BalanceWithRawResponse | AsyncBalanceWithRawResponse]


@pytest.fixture
def balance(contract: Contract) -> Called:
    return contract.resource("balance")


def test_get_balance(balance: Called) -> None:
    """POST /services/api/v1/balance"""
    operation = balance.operation("getBalance", returns=models.Balance)
    operation.sends("minimal", lambda balance: balance.get())
