# Copied from overrides/apifon/mocking/balance.py; edit it there.

"""The account's money (chapter "Balance")."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from engagement_core.testing.mock import endpoint, json_response

from .auth_middleware import AuthMiddleware
from .store import Store

PATH = "/services/api/v1/balance"


class Balance:
    """Shows what the account has."""

    def __init__(self, store: Store, gate: AuthMiddleware) -> None:
        self._store = store
        self._gate = gate

    def routes(self) -> list[Route]:
        """The one operation, which is a POST."""
        return [endpoint(PATH, POST=self._gate.guard(self._get, "accountInfo"))]

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
                    {"senderId": row.sender, "available": row.available, "total": row.total, "endDate": row.end_date}
                    for row in account.subscriptions
                ],
            },
        )
