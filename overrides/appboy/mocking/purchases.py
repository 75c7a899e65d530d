"""Purchases ("Purchase Object Specification")."""

import sys
from collections.abc import Sequence

from engagement_core.testing.values import as_number, as_text, as_whole_number

from . import validators
from .events import check_properties
from .models import Counts, Purchase, User
from .moments import parse_either
from .responses import JSONObject
from .state import State
from .validators import VALID, as_identifier, identifier

MAX_QUANTITY = 100


def _quantity(value: object) -> Sequence[str]:
    quantity = as_whole_number(value)
    if quantity is None:
        return ("must be an integer",)
    # Only the upper bound is documented, but a quantity of X means X purchases, so it is at least 1.
    return VALID if 1 <= quantity <= MAX_QUANTITY else (f"must be from 1 to {MAX_QUANTITY}",)


validate = validators.fields(
    {
        "external_id": identifier,
        "product_id": identifier,
        "currency": validators.matching("[A-Z]{3}", "an ISO 4217 currency code"),
        "price": validators.number,
        "time": validators.datetime,
    },
    {
        "app_id": validators.text,
        "quantity": _quantity,
        "properties": check_properties,
        "_update_existing_only": validators.flag,
    },
)


def apply(state: State, purchase: JSONObject, user: User | None) -> Sequence[str]:
    """Record a purchase of some quantity."""
    product, at = as_identifier(purchase.get("product_id")), parse_either(purchase.get("time"))
    if user is not None and product is not None and at is not None:
        quantity, price = as_whole_number(purchase.get("quantity", 1)) or 1, _price(purchase)
        app_id = as_text(purchase.get("app_id"))
        state.store.purchases.append(Purchase(product, app_id, user.appboy_id, at, quantity, price))
        user.purchases.setdefault(product, Counts(at, at, 0)).add(at, quantity)
        user.revenue = finite(user.revenue + price * quantity)
    return VALID


def finite(amount: float) -> float:
    """Limit an amount to what JSON can represent."""
    return min(max(amount, -sys.float_info.max), sys.float_info.max)


def _price(purchase: JSONObject) -> float:
    price = as_number(purchase.get("price")) or 0.0
    # A JSON integer may be larger than any float.
    return float(min(max(price, -_LARGEST), _LARGEST))


_LARGEST = int(sys.float_info.max)
