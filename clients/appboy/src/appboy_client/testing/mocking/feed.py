# Copied from overrides/appboy/mocking/feed.py; edit it there.

"""News Feed cards ("News Feed Export")."""

from . import queries, series
from .models import Card
from .moments import to_text
from .responses import JSONObject, fatal, success
from .state import Call

PAGE_SIZE = 100


def listing(call: Call) -> JSONObject:
    """News Feed List Endpoint."""
    with_archived = queries.flag(call, "include_archived")
    cards = sorted(call.store.cards.values(), key=lambda card: card.created_at, reverse=True)
    shown = [
        {"id": card.id, "type": card.type, "title": card.title, "tags": card.tags}
        for card in queries.page(call, [card for card in cards if with_archived or not card.archived], PAGE_SIZE)
    ]
    return success(cards=shown)


def statistics(call: Call) -> JSONObject:
    """News Feed Analytics Endpoint; no operation shows cards, so the numbers of a published card are made up."""
    card = _find(call)
    window = series.read(call)
    impressions = [_impressions(card, step * window.unit) for step in window]
    return series.response(
        window,
        clicks=[number // 2 for number in impressions],
        impressions=impressions,
        unique_clicks=[number // 4 for number in impressions],
        unique_impressions=[number // 2 for number in impressions],
    )


def details(call: Call) -> JSONObject:
    """News Feed Details Endpoint; missing fields are omitted."""
    card = _find(call)
    optional = {
        "end_at": to_text(card.end_at) if card.end_at is not None else None,
        "image_url": card.image_url,
    }
    return success(
        created_at=to_text(card.created_at),
        updated_at=to_text(card.updated_at),
        name=card.name,
        publish_at=to_text(card.publish_at),
        tags=card.tags,
        title=card.title,
        extras=card.extras,
        description=card.description,
        **{name: value for name, value in optional.items() if value is not None},
    )


def _find(call: Call) -> Card:
    card = call.store.cards.get(queries.required(call, "card_id"))
    if card is None:
        raise fatal("Invalid Card ID")
    return card


def _impressions(card: Card, at: float) -> int:
    published = card.publish_at <= at and (card.end_at is None or at < card.end_at)
    return 8 + int(at // 3600) % 5 if published else 0
