"""Appboy: users. Written by `make contract` from specs/appboy; not by hand."""

from datetime import datetime
from typing import TypeAlias

import pytest

from appboy_client import models, params
from appboy_client.resources.users import AsyncUsers, AsyncUsersWithRawResponse, Users, UsersWithRawResponse
from appboy_client.testing import AppboyMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Users | AsyncUsers, UsersWithRawResponse | AsyncUsersWithRawResponse]


@pytest.fixture
def users(contract: Contract) -> Called:
    return contract.resource("users")


def test_track_users(users: Called) -> None:
    """POST /users/track"""
    operation = users.operation("trackUsers", returns=(models.Success, models.PartialSuccess, models.Queued))
    operation.sends("minimal", lambda users: users.track())
    operation.sends(
        "everything",
        lambda users: users.track(
            attributes=[
                {
                    "external_id": AppboyMock.USER_ID,
                    "_update_existing_only": True,
                    "first_name": "Jon",
                    "last_name": "text",
                    "email": "bob@example.com",
                    "dob": "1988-02-14",
                    "country": "US",
                    "language": "en",
                    "time_zone": "America/New_York",
                    "home_city": "text",
                    "current_location": {"longitude": -73.991443, "latitude": 40.753824},
                    "bio": "text",
                    "gender": "M",
                    "phone": "12125550100",
                    "email_subscribe": "opted_in",
                    "push_subscribe": "subscribed",
                    "date_of_first_session": "2013-07-16T19:20:30Z",
                    "date_of_last_session": "2013-07-16T19:20:45Z",
                    "image_url": "text",
                    "push_tokens": [{"app_id": AppboyMock.APP_ID, "token": "abcd"}],
                    "facebook": {"id": "text", "likes": ["text"], "num_friends": 1},
                    "twitter": {
                        "id": 1,
                        "screen_name": "text",
                        "followers_count": 1,
                        "friends_count": 1,
                        "statuses_count": 1,
                    },
                    "foursquare_access_token": "text",
                    "first_attribute": "your user's first attribute",
                    "second_attribute": "your user's second attribute",
                    "my_array_custom_attribute": ["Value1", "Value2"],
                    "my_custom_attribute": "value",
                    "my_custom_attribute_2": params.CustomAttributeIncrementParam(inc=1),
                    "has_profile_picture": True,
                    "music_videos_favorited": params.CustomAttributeArrayChangeParam(
                        add=["calvinharris-summer"], remove=["nickiminaj-anaconda"]
                    ),
                }
            ],
            events=[
                {
                    "external_id": AppboyMock.USER_ID,
                    "name": "watched_trailer",
                    "time": "2013-07-16T19:20:30+01:00",
                    "app_id": AppboyMock.APP_ID,
                    "properties": {"key": "text"},
                    "_update_existing_only": True,
                }
            ],
            purchases=[
                {
                    "external_id": AppboyMock.USER_ID,
                    "product_id": "backpack",
                    "currency": "USD",
                    "price": 40.0,
                    "time": "2013-07-16T19:20:30+01:00",
                    "app_id": AppboyMock.APP_ID,
                    "quantity": 1,
                    "properties": {"color": "red", "monogram": "ABC", "checkout_duration": 180},
                    "_update_existing_only": True,
                }
            ],
        ),
    )
    operation.sends(
        "everything",
        lambda users: users.track(
            attributes=[
                models.UserAttributes(
                    external_id=AppboyMock.USER_ID,
                    update_existing_only=True,
                    first_name="Jon",
                    last_name="text",
                    email="bob@example.com",
                    dob="1988-02-14",
                    country="US",
                    language="en",
                    time_zone="America/New_York",
                    home_city="text",
                    current_location=models.Location(longitude=-73.991443, latitude=40.753824),
                    bio="text",
                    gender="M",
                    phone="12125550100",
                    email_subscribe="opted_in",
                    push_subscribe="subscribed",
                    date_of_first_session=datetime.fromisoformat("2013-07-16T19:20:30Z"),
                    date_of_last_session=datetime.fromisoformat("2013-07-16T19:20:45Z"),
                    image_url="text",
                    push_tokens=[models.PushToken(app_id=AppboyMock.APP_ID, token="abcd")],
                    facebook=models.FacebookProfile(id="text", likes=["text"], num_friends=1),
                    twitter=models.TwitterProfile(
                        id=1, screen_name="text", followers_count=1, friends_count=1, statuses_count=1
                    ),
                    foursquare_access_token="text",
                    additional_properties={
                        "first_attribute": "your user's first attribute",
                        "second_attribute": "your user's second attribute",
                        "my_array_custom_attribute": ["Value1", "Value2"],
                        "my_custom_attribute": "value",
                        "my_custom_attribute_2": models.CustomAttributeIncrement(inc=1),
                        "has_profile_picture": True,
                        "music_videos_favorited": models.CustomAttributeArrayChange(
                            add=["calvinharris-summer"], remove=["nickiminaj-anaconda"]
                        ),
                    },
                )
            ],
            events=[
                models.Event(
                    external_id=AppboyMock.USER_ID,
                    name="watched_trailer",
                    time=datetime.fromisoformat("2013-07-16T19:20:30+01:00"),
                    app_id=AppboyMock.APP_ID,
                    properties={"key": "text"},
                    update_existing_only=True,
                )
            ],
            purchases=[
                models.Purchase(
                    external_id=AppboyMock.USER_ID,
                    product_id="backpack",
                    currency="USD",
                    price=40.0,
                    time=datetime.fromisoformat("2013-07-16T19:20:30+01:00"),
                    app_id=AppboyMock.APP_ID,
                    quantity=1,
                    properties={"color": "red", "monogram": "ABC", "checkout_duration": 180},
                    update_existing_only=True,
                )
            ],
        ),
    )
    operation.sends(
        "example attributes",
        lambda users: users.track(
            attributes=[
                {
                    "external_id": AppboyMock.USER_ID,
                    "first_name": "Jon",
                    "dob": "1988-02-14",
                    "has_profile_picture": True,
                    "music_videos_favorited": params.CustomAttributeArrayChangeParam(
                        add=["calvinharris-summer"], remove=["nickiminaj-anaconda"]
                    ),
                },
                {
                    "external_id": AppboyMock.USER_ID,
                    "first_name": "Jill",
                    "push_tokens": [{"app_id": AppboyMock.APP_ID, "token": "abcd"}],
                    "has_profile_picture": False,
                },
            ]
        ),
    )
    operation.sends(
        "example attributes",
        lambda users: users.track(
            attributes=[
                models.UserAttributes(
                    external_id=AppboyMock.USER_ID,
                    first_name="Jon",
                    dob="1988-02-14",
                    additional_properties={
                        "has_profile_picture": True,
                        "music_videos_favorited": models.CustomAttributeArrayChange(
                            add=["calvinharris-summer"], remove=["nickiminaj-anaconda"]
                        ),
                    },
                ),
                models.UserAttributes(
                    external_id=AppboyMock.USER_ID,
                    first_name="Jill",
                    push_tokens=[models.PushToken(app_id=AppboyMock.APP_ID, token="abcd")],
                    additional_properties={"has_profile_picture": False},
                ),
            ]
        ),
    )
    operation.sends(
        "example attributeForms",
        lambda users: users.track(
            attributes=[
                {
                    "external_id": AppboyMock.USER_ID,
                    "_update_existing_only": True,
                    "first_name": "Jon",
                    "email": "bob@example.com",
                    "my_custom_attribute": "value",
                    "my_custom_attribute_2": params.CustomAttributeIncrementParam(inc=1),
                    "my_array_custom_attribute": ["Value1", "Value2"],
                },
                {
                    "external_id": AppboyMock.USER_ID,
                    "my_array_custom_attribute": params.CustomAttributeArrayChangeParam(add=["Value3"]),
                },
                {
                    "external_id": AppboyMock.USER_ID,
                    "my_array_custom_attribute": params.CustomAttributeArrayChangeParam(remove=["Value1"]),
                },
            ]
        ),
    )
    operation.sends(
        "example attributeForms",
        lambda users: users.track(
            attributes=[
                models.UserAttributes(
                    external_id=AppboyMock.USER_ID,
                    update_existing_only=True,
                    first_name="Jon",
                    email="bob@example.com",
                    additional_properties={
                        "my_custom_attribute": "value",
                        "my_custom_attribute_2": models.CustomAttributeIncrement(inc=1),
                        "my_array_custom_attribute": ["Value1", "Value2"],
                    },
                ),
                models.UserAttributes(
                    external_id=AppboyMock.USER_ID,
                    additional_properties={
                        "my_array_custom_attribute": models.CustomAttributeArrayChange(add=["Value3"])
                    },
                ),
                models.UserAttributes(
                    external_id=AppboyMock.USER_ID,
                    additional_properties={
                        "my_array_custom_attribute": models.CustomAttributeArrayChange(remove=["Value1"])
                    },
                ),
            ]
        ),
    )
    operation.sends(
        "example profileFields",
        lambda users: users.track(
            attributes=[
                {
                    "external_id": AppboyMock.USER_ID,
                    "first_name": "Jon",
                    "email": "bob@example.com",
                    "dob": "1980-12-21",
                    "time_zone": "America/New_York",
                    "current_location": {"longitude": -73.991443, "latitude": 40.753824},
                    "gender": "M",
                    "email_subscribe": "opted_in",
                    "push_subscribe": "subscribed",
                    "push_tokens": [{"app_id": AppboyMock.APP_ID, "token": "abcd"}],
                }
            ]
        ),
    )
    operation.sends(
        "example profileFields",
        lambda users: users.track(
            attributes=[
                models.UserAttributes(
                    external_id=AppboyMock.USER_ID,
                    first_name="Jon",
                    email="bob@example.com",
                    dob="1980-12-21",
                    time_zone="America/New_York",
                    current_location=models.Location(longitude=-73.991443, latitude=40.753824),
                    gender="M",
                    email_subscribe="opted_in",
                    push_subscribe="subscribed",
                    push_tokens=[models.PushToken(app_id=AppboyMock.APP_ID, token="abcd")],
                )
            ]
        ),
    )
    operation.sends(
        "example pushTokenImport",
        lambda users: users.track(
            attributes=[{"push_token_import": True, "push_tokens": [{"app_id": AppboyMock.APP_ID, "token": "abcd"}]}]
        ),
    )
    operation.sends(
        "example pushTokenImport",
        lambda users: users.track(
            attributes=[
                models.UserAttributes(
                    push_token_import=True, push_tokens=[models.PushToken(app_id=AppboyMock.APP_ID, token="abcd")]
                )
            ]
        ),
    )
    operation.sends(
        "example events",
        lambda users: users.track(
            events=[
                {
                    "external_id": AppboyMock.USER_ID,
                    "name": "watched_trailer",
                    "time": "2013-07-16T19:20:30+01:00",
                    "app_id": AppboyMock.APP_ID,
                },
                {
                    "external_id": AppboyMock.USER_ID,
                    "name": "rented_movie",
                    "time": "2013-07-16T19:20:45+01:00",
                    "app_id": AppboyMock.APP_ID,
                },
            ]
        ),
    )
    operation.sends(
        "example events",
        lambda users: users.track(
            events=[
                models.Event(
                    external_id=AppboyMock.USER_ID,
                    name="watched_trailer",
                    time=datetime.fromisoformat("2013-07-16T19:20:30+01:00"),
                    app_id=AppboyMock.APP_ID,
                ),
                models.Event(
                    external_id=AppboyMock.USER_ID,
                    name="rented_movie",
                    time=datetime.fromisoformat("2013-07-16T19:20:45+01:00"),
                    app_id=AppboyMock.APP_ID,
                ),
            ]
        ),
    )
    operation.sends(
        "example purchases",
        lambda users: users.track(
            purchases=[
                {
                    "external_id": AppboyMock.USER_ID,
                    "product_id": "backpack",
                    "currency": "USD",
                    "price": 40.0,
                    "time": "2013-07-16T19:20:30+01:00",
                    "app_id": AppboyMock.APP_ID,
                    "properties": {"color": "red", "monogram": "ABC", "checkout_duration": 180},
                },
                {
                    "external_id": AppboyMock.USER_ID,
                    "product_id": "pencil",
                    "currency": "USD",
                    "price": 2.0,
                    "time": "2013-07-17T19:20:20+01:00",
                    "app_id": AppboyMock.APP_ID,
                    "properties": {"number": 2, "sharpened": True},
                },
            ]
        ),
    )
    operation.sends(
        "example purchases",
        lambda users: users.track(
            purchases=[
                models.Purchase(
                    external_id=AppboyMock.USER_ID,
                    product_id="backpack",
                    currency="USD",
                    price=40.0,
                    time=datetime.fromisoformat("2013-07-16T19:20:30+01:00"),
                    app_id=AppboyMock.APP_ID,
                    properties={"color": "red", "monogram": "ABC", "checkout_duration": 180},
                ),
                models.Purchase(
                    external_id=AppboyMock.USER_ID,
                    product_id="pencil",
                    currency="USD",
                    price=2.0,
                    time=datetime.fromisoformat("2013-07-17T19:20:20+01:00"),
                    app_id=AppboyMock.APP_ID,
                    properties={"number": 2, "sharpened": True},
                ),
            ]
        ),
    )
    operation.sends(
        "example pythonSample",
        lambda users: users.track(
            attributes=[
                {
                    "external_id": AppboyMock.USER_ID,
                    "first_attribute": "your user's first attribute",
                    "second_attribute": "your user's second attribute",
                },
                {
                    "external_id": AppboyMock.USER_ID,
                    "first_attribute": "first attribute",
                    "second_attribute": "second attribute",
                },
            ]
        ),
    )
    operation.sends(
        "example pythonSample",
        lambda users: users.track(
            attributes=[
                models.UserAttributes(
                    external_id=AppboyMock.USER_ID,
                    additional_properties={
                        "first_attribute": "your user's first attribute",
                        "second_attribute": "your user's second attribute",
                    },
                ),
                models.UserAttributes(
                    external_id=AppboyMock.USER_ID,
                    additional_properties={
                        "first_attribute": "first attribute",
                        "second_attribute": "second attribute",
                    },
                ),
            ]
        ),
    )
    operation.sends(
        "example phpSample",
        lambda users: users.track(
            attributes=[
                {
                    "external_id": AppboyMock.USER_ID,
                    "first_attribute": "your user's first attribute",
                    "second_attribute": "your user's second attribute",
                },
                {
                    "external_id": AppboyMock.USER_ID,
                    "first_attribute": "your user's first attribute",
                    "second_attribute": "your user's second attribute",
                },
            ]
        ),
    )
    operation.sends(
        "example phpSample",
        lambda users: users.track(
            attributes=[
                models.UserAttributes(
                    external_id=AppboyMock.USER_ID,
                    additional_properties={
                        "first_attribute": "your user's first attribute",
                        "second_attribute": "your user's second attribute",
                    },
                ),
                models.UserAttributes(
                    external_id=AppboyMock.USER_ID,
                    additional_properties={
                        "first_attribute": "your user's first attribute",
                        "second_attribute": "your user's second attribute",
                    },
                ),
            ]
        ),
    )


def test_delete_users(users: Called) -> None:
    """POST /users/delete"""
    operation = users.operation("deleteUsers", returns=(models.UserDeleteResult, models.Queued))
    operation.sends("minimal", lambda users: users.delete(external_ids=[AppboyMock.USER_ID, AppboyMock.SECOND_USER_ID]))
    operation.sends(
        "everything",
        lambda users: users.delete(external_ids=[AppboyMock.USER_ID, AppboyMock.SECOND_USER_ID], appboy_ids=[]),
    )
    operation.sends("example byAppboyId", lambda users: users.delete(appboy_ids=[AppboyMock.APPBOY_ID]))


def test_export_users_by_ids(users: Called) -> None:
    """POST /users/export/ids"""
    operation = users.operation("exportUsersByIds", returns=models.UserExport)
    operation.sends(
        "minimal", lambda users: users.export_by_ids(external_ids=[AppboyMock.USER_ID, AppboyMock.SECOND_USER_ID])
    )
    operation.sends(
        "everything",
        lambda users: users.export_by_ids(
            external_ids=[AppboyMock.USER_ID, AppboyMock.SECOND_USER_ID],
            fields_to_export=["first_name", "email", "purchases"],
        ),
    )


def test_export_users_by_segment(users: Called) -> None:
    """POST /users/export/segment"""
    operation = users.operation("exportUsersBySegment", returns=models.SegmentExport)
    operation.sends("minimal", lambda users: users.export_by_segment(segment_id=AppboyMock.SEGMENT_ID))
    operation.sends(
        "everything",
        lambda users: users.export_by_segment(
            segment_id=AppboyMock.SEGMENT_ID,
            callback_endpoint="https://example.com/segment-export-ready",
            fields_to_export=["first_name", "email", "purchases"],
        ),
    )
    operation.sends(
        "example sampleCurl",
        lambda users: users.export_by_segment(
            segment_id=AppboyMock.SEGMENT_ID, fields_to_export=["first_name", "email", "purchases"]
        ),
    )
