"""Response bodies, retyped from the chapter "Export" and from the server responses of the others."""

from typing import Any

from tests.conformance.clients.appboy.documented_messages import STATE
from tests.conformance.fuzz.documentation import (
    Anything,
    Array,
    Choice,
    Flag,
    Number,
    Object,
    Parameter,
    Response,
    Text,
    Value,
)

REAL = Number(whole=False)
QUOTA = {
    name: Parameter(value=Number()) for name in ("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset")
}
SUCCESS = Object(required={"message": Text(one_of=("success",))})
# The format of an error is not shown; strings, or objects as in Braze today.
PARTIAL = Object(
    required={
        "message": Text(one_of=("success",)),
        "errors": Array(Choice((Text(), Object(others=Anything())))),
    }
)
QUEUED = Object(required={"message": Text(one_of=("queued",))})
FATAL = Object(required={"message": Text()}, optional={"errors": Array(Text())})
# Recorded: as numbers if the request had numbers.
INVALID = Array(Choice((Text(), Number())))
# Recorded: a message as well.
DELETED = Object(
    required={"deleted": Number()}, optional={"invalid_user_ids": INVALID, "message": Text(one_of=("success",))}
)
SCHEDULED = Object(
    required={"schedule_id": Text()},
    optional={"message": Text(one_of=("success",)), "errors": Array(Text())},
)


def success(body: Value, *samples: Any) -> Response:
    """A success with the headers of every valid request."""
    return Response(body=body, headers=QUOTA, samples=samples)


OUTCOME = success(
    Choice((SUCCESS, PARTIAL)), {"message": "success"}, {"message": "success", "errors": ["a minor error message"]}
)
LATER = success(QUEUED, {"message": "queued"})
REJECTED = Response(body=FATAL)
LIMITED = Response(body=FATAL, headers=QUOTA)

# The tables "Fatal Error Response Codes" and "Fatal Errors"; 413 from the beginning of User Data.
ALWAYS: dict[int | str, Response] = {400: REJECTED, 401: REJECTED, 429: LIMITED, "5XX": REJECTED}
POSTED: dict[int | str, Response] = {**ALWAYS, 413: REJECTED}
USER_DATA: dict[int | str, Response] = {**POSTED, 404: REJECTED}
MESSAGING: dict[int | str, Response] = {**USER_DATA, 403: REJECTED}

# "Sample User Export File Output"; null, false and empty values are omitted.
_COUNTS: dict[str, Value] = {"name": Text(), "first": Text(), "last": Text(), "count": Number()}
USER = Object(
    optional={
        **dict.fromkeys(
            (
                "external_id",
                "appboy_id",
                "first_name",
                "last_name",
                "email",
                "dob",
                "country",
                "phone",
                "time_zone",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
            ),
            Text(),
        ),
        # Recorded: null, here and as the name of a purchase.
        "home_city": Text(nullable=True),
        "language": Text(min_length=2, max_length=2),
        "last_coordinates": Array(REAL, min_items=2, max_items=2),
        "gender": Text(one_of=("M", "F")),
        "total_revenue": REAL,
        "push_subscribe": STATE,
        "email_subscribe": STATE,
        "custom_attributes": Object(others=Anything()),
        "custom_events": Array(Object(optional=_COUNTS)),
        "purchases": Array(Object(optional={**_COUNTS, "name": Text(nullable=True)})),
        "devices": Array(
            Object(
                optional={
                    **dict.fromkeys(("model", "os", "carrier", "idfv", "idfa"), Text()),
                    "ad_tracking_enabled": Flag(),
                }
            )
        ),
        "push_tokens": Array(Object(optional=dict.fromkeys(("app", "platform", "token"), Text()))),
        "apps": Array(
            Object(
                optional=dict.fromkeys(("name", "platform", "version", "sessions", "first_used", "last_used"), Text())
            )
        ),
        "campaigns_received": Array(
            Object(
                optional={
                    **dict.fromkeys(
                        ("name", "last_received", "api_campaign_id", "variation_name", "variation_api_id"), Text()
                    ),
                    "engaged": Object(
                        optional=dict.fromkeys(
                            ("opened_email", "opened_push", "clicked_email", "clicked_in_app_message"), Flag()
                        )
                    ),
                    "converted": Flag(),
                    "in_control": Flag(),
                }
            )
        ),
        "cards_clicked": Array(Object(optional={"name": Text()})),
    }
)
USERS = Object(required={"message": Text()}, optional={"users": Array(USER), "invalid_user_ids": INVALID})
SEGMENT_EXPORT = Object(required={"message": Text(), "object_prefix": Text()}, optional={"url": Text()})
CALLED_BACK = Object(required={"success": Flag()}, optional={"url": Text()})
TAGS = Array(Text())


def listed(name: str, item: Value) -> Response:
    """A page of a list."""
    return success(Object(required={"message": Text(), name: Array(item)}))


def series(**columns: Value) -> Response:
    """A series with these numbers at each point."""
    return success(Object(required={"message": Text(), "data": Array(Object(required={"time": Text(), **columns}))}))


SEGMENTS = listed(
    "segments",
    Object(required={"id": Text(), "name": Text(), "analytics_tracking_enabled": Flag(), "tags": TAGS}),
)
SEGMENT = success(
    Object(
        required={
            **dict.fromkeys(("message", "created_at", "updated_at", "name", "description"), Text()),
            "tags": TAGS,
        }
    )
)
CAMPAIGNS = listed(
    "campaigns", Object(required={"id": Text(), "name": Text(), "is_api_campaign": Flag(), "tags": TAGS})
)
# A campaign that was never sent has neither a first nor a last time.
CAMPAIGN = success(
    Object(
        required={
            **dict.fromkeys(("message", "created_at", "updated_at", "name", "schedule_type"), Text()),
            "channels": Array(Text()),
            "tags": TAGS,
        },
        optional={"first_sent": Text(), "last_sent": Text()},
    )
)
_PUSH = Object(
    optional={
        "variation_name": Text(),
        **dict.fromkeys(
            ("sent", "direct_opens", "total_opens", "bounces", "unique_recipients", "enrolled", "conversions"),
            Number(),
        ),
        "revenue": REAL,
        "conversions_by_send_time": Number(),
    }
)
_EMAILED = Object(
    required=dict.fromkeys(
        (
            "sent",
            "opens",
            "unique_opens",
            "clicks",
            "unique_clicks",
            "unsubscribes",
            "bounces_including_dropped",
            "delivered",
            "reported_spam",
        ),
        Number(),
    )
)
_SHOWN = Object(required=dict.fromkeys(("sent", "impressions", "opens"), Number()))
_PUSHES = ("android_push", "apple_push", "kindle_push", "windows_phone8_push", "windows_universal_push")
# The multivariate response has no message.
CAMPAIGN_SERIES = success(
    Object(
        required={
            "data": Array(
                Object(
                    required={
                        "time": Text(),
                        "conversions": Number(),
                        "revenue": REAL,
                        "conversions_by_send_time": Number(),
                        "messages": Object(
                            optional={
                                "email": Array(_EMAILED),
                                "in_app_message": Array(_SHOWN),
                                **dict.fromkeys(_PUSHES, Array(_PUSH)),
                            },
                        ),
                    }
                )
            )
        },
        optional={"message": Text()},
    )
)
_CARD_TYPES = ("NewsItem", "CaptionedImage", "Banner", "DevPick")
CARDS = listed(
    "cards", Object(required={"id": Text(), "type": Text(one_of=_CARD_TYPES), "title": Text(), "tags": TAGS})
)
_MOMENT = Text(format="date-time")
CARD = success(
    Object(
        required={
            "message": Text(),
            **dict.fromkeys(("created_at", "updated_at", "publish_at"), _MOMENT),
            **dict.fromkeys(("name", "title", "description"), Text()),
            "tags": TAGS,
            "extras": Object(others=Anything()),
        },
        # A card may have no end and, unless its type needs one, no image.
        optional={"end_at": _MOMENT, "image_url": Text()},
    ),
    {
        "message": "success",
        "created_at": "2015-08-10T15:19:03-04:00",
        "updated_at": "2015-08-11T15:19:03-04:00",
        "name": "Sale Card 2015",
        "publish_at": "2015-08-15T15:19:03-04:00",
        "end_at": "2015-08-18T15:19:03-04:00",
        "tags": ["your tag"],
        "title": "News Flash!",
        "image_url": "https://www.appboy-images.com/foo.png",
        "extras": {"kvp": "value"},
        "description": "Today get 20% off!",
    },
)
CARD_SERIES = series(**dict.fromkeys(("clicks", "impressions", "unique_clicks", "unique_impressions"), Number()))
# The documentation shows no response; this is Braze's.
UNSUBSCRIBES = success(
    Object(
        optional={
            "message": Text(),
            "emails": Array(Object(optional={"email": Text(), "unsubscribed_at": Text()})),
        }
    )
)
RAW_EXPORT = success(Object(required={"success": Flag(), "message": Text()}), {"success": True, "message": "success"})
