# Copied from overrides/apifon/mocking/balance.py; edit it there.

"""The balance of the account (chapter "Balance")."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from engagement_core.testing.mock import endpoint, json_response

from .auth_middleware import AuthMiddleware
from .store import Store

PATH = "/services/api/v1/balance"


class Balance:
    """Returns the balance."""

    def __init__(self, store: Store, auth: AuthMiddleware) -> None:
        self._store = store
        self._auth = auth

    def routes(self) -> list[Route]:
        """The operation, which is a POST."""
        return [endpoint(PATH, POST=self._auth.guard(self._get, "accountInfo"))]

    async def _get(self, _: Request) -> Response:
        """Chapter "Balance Request"."""
        account = self._store.account
        return json_response(
            200,
            {
                "balance": account.balance,
                "reserved": account.reserved,
                "plafon": account.plafon,
                "subscriptions": [
                    {
                        "senderId": model.sender,
                        "available": model.available,
                        "total": model.total,
                        "endDate": model.end_date,
                    }
                    for model in account.subscriptions
                ],
            },
        )
