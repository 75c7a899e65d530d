"""Purchases ("Purchase Object Specification")."""

import sys
from collections.abc import Sequence

from engagement_core.testing.values import as_number, as_text, as_whole_number

from . import checks
from .checks import FINE
from .events import check_properties
from .identifiers import as_identifier, identifier
from .models import Counts, Purchase, User
from .moments import parse_either
from .replies import Reply
from .state import State

MOST_PIECES = 100


def _quantity(value: object) -> Sequence[str]:
    quantity = as_whole_number(value)
    if quantity is None:
        return ("must be an integer",)
    # Only the upper bound is documented; but a quantity X is X purchases, and there are none below one.
    return FINE if 1 <= quantity <= MOST_PIECES else (f"must be from 1 to {MOST_PIECES}",)


check = checks.fields(
    {
        "external_id": identifier,
        "product_id": identifier,
        "currency": checks.matching("[A-Z]{3}", "an ISO 4217 currency code"),
        "price": checks.number,
        "time": checks.datetime,
    },
    {
        "app_id": checks.text,
        "quantity": _quantity,
        "properties": check_properties,
        "_update_existing_only": checks.flag,
    },
)


def apply(world: State, purchase: Reply, user: User | None) -> Sequence[str]:
    """Record a purchase of some quantity."""
    product, at = as_identifier(purchase.get("product_id")), parse_either(purchase.get("time"))
    if user is not None and product is not None and at is not None:
        quantity, price = as_whole_number(purchase.get("quantity", 1)) or 1, _price(purchase)
        app_id = as_text(purchase.get("app_id"))
        world.store.purchases.append(Purchase(product, app_id, user.appboy_id, at, quantity, price))
        user.purchases.setdefault(product, Counts(at, at, 0)).add(at, quantity)
        user.revenue = finite(user.revenue + price * quantity)
    return FINE


def finite(amount: float) -> float:
    """The amount, or the largest one that JSON can carry."""
    return min(max(amount, -sys.float_info.max), sys.float_info.max)


def _price(purchase: Reply) -> float:
    price = as_number(purchase.get("price")) or 0.0
    # An integer in JSON may be larger than any float.
    return float(min(max(price, -_LARGEST), _LARGEST))


_LARGEST = int(sys.float_info.max)
