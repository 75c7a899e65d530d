"""Braze: users. Written by `make contract` from specs/braze; not by hand."""

from datetime import date, datetime
from typing import TypeAlias

import pytest

from braze_rest_client import models, params
from braze_rest_client.resources.users import AsyncUsers, AsyncUsersWithRawResponse, Users, UsersWithRawResponse
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Users | AsyncUsers, UsersWithRawResponse | AsyncUsersWithRawResponse]


@pytest.fixture
def users(contract: Contract) -> Called:
    return contract.resource("users")


def test_track_users(users: Called) -> None:
    """POST /users/track"""
    operation = users.operation("trackUsers", returns=(models.UserTrackResult, models.UserTrackPartialResult))
    operation.sends("minimal", lambda users: users.track(attributes=[{"external_id": "user1"}]))
    operation.sends("minimal", lambda users: users.track(attributes=[models.UserAttributes(external_id="user1")]))
    operation.sends(
        "everything",
        lambda users: users.track(
            attributes=[
                {
                    "external_id": BrazeMock.USER_ID,
                    "email": "test@example.com",
                    "phone": "+15043277269",
                    "_update_existing_only": False,
                    "country": "text",
                    "current_location": {"longitude": -73.991443, "latitude": 40.753824},
                    "date_of_first_session": "2013-07-16T19:20:30Z",
                    "date_of_last_session": "2013-07-16T19:20:30Z",
                    "dob": "1988-02-14",
                    "email_subscribe": "subscribed",
                    "email_open_tracking_disabled": True,
                    "email_click_tracking_disabled": True,
                    "facebook": {"id": "text", "likes": ["text"], "num_friends": 1},
                    "first_name": "Jon",
                    "gender": "M",
                    "home_city": "text",
                    "language": "text",
                    "last_name": "text",
                    "marked_email_as_spam_at": "2013-07-16T19:20:30Z",
                    "push_subscribe": "opted_in",
                    "push_tokens": [{"app_id": BrazeMock.APP_ID, "token": "abcd", "device_id": "optional_field_value"}],
                    "subscription_groups": [
                        {
                            "subscription_group_id": BrazeMock.EMAIL_GROUP_ID,
                            "subscription_state": "unsubscribed",
                            "use_double_opt_in_logic": True,
                        }
                    ],
                    "time_zone": "text",
                    "twitter": {
                        "id": 1,
                        "screen_name": "text",
                        "followers_count": 1,
                        "friends_count": 1,
                        "statuses_count": 1,
                    },
                    "my_array_custom_attribute": ["Value1", "Value2"],
                    "my_array_of_objects_attribute": [{"key": "value"}, {"key": "value"}],
                    "my_custom_attribute": "value",
                    "my_custom_attribute_2": params.CustomAttributeIncrementParam(inc=1),
                    "has_profile_picture": True,
                    "music_videos_favorited": params.CustomAttributeArrayChangeParam(
                        add=["calvinharris-summer"], remove=["nickiminaj-anaconda"]
                    ),
                    "string_attribute": "fruit",
                    "boolean_attribute_1": True,
                    "integer_attribute": 26,
                    "array_attribute": ["banana", "apple"],
                }
            ],
            events=[
                {
                    "name": "rented_movie",
                    "time": "2022-12-06T19:20:45+01:00",
                    "external_id": BrazeMock.USER_ID,
                    "email": "test@example.com",
                    "phone": "text",
                    "app_id": BrazeMock.APP_ID,
                    "properties": {
                        "release": {"studio": "FilmStudio", "year": "2022"},
                        "cast": [{"name": "Actor1"}, {"name": "Actor2"}],
                    },
                    "_update_existing_only": True,
                }
            ],
            purchases=[
                {
                    "product_id": "product_name",
                    "currency": "USD",
                    "price": 12.12,
                    "time": "2017-05-12T18:47:12Z",
                    "external_id": BrazeMock.USER_ID,
                    "email": "test@example.com",
                    "phone": "text",
                    "app_id": BrazeMock.APP_ID,
                    "quantity": 6,
                    "properties": {
                        "color": "red",
                        "monogram": "ABC",
                        "checkout_duration": 180,
                        "size": "Large",
                        "brand": "Backpack Locker",
                    },
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
                    external_id=BrazeMock.USER_ID,
                    email="test@example.com",
                    phone="+15043277269",
                    update_existing_only=False,
                    country="text",
                    current_location=models.UserLocation(longitude=-73.991443, latitude=40.753824),
                    date_of_first_session=datetime.fromisoformat("2013-07-16T19:20:30Z"),
                    date_of_last_session=datetime.fromisoformat("2013-07-16T19:20:30Z"),
                    dob=date.fromisoformat("1988-02-14"),
                    email_subscribe="subscribed",
                    email_open_tracking_disabled=True,
                    email_click_tracking_disabled=True,
                    facebook=models.FacebookProfile(id="text", likes=["text"], num_friends=1),
                    first_name="Jon",
                    gender="M",
                    home_city="text",
                    language="text",
                    last_name="text",
                    marked_email_as_spam_at=datetime.fromisoformat("2013-07-16T19:20:30Z"),
                    push_subscribe="opted_in",
                    push_tokens=[
                        models.PushToken(app_id=BrazeMock.APP_ID, token="abcd", device_id="optional_field_value")
                    ],
                    subscription_groups=[
                        models.SubscriptionGroupState(
                            subscription_group_id=BrazeMock.EMAIL_GROUP_ID,
                            subscription_state="unsubscribed",
                            use_double_opt_in_logic=True,
                        )
                    ],
                    time_zone="text",
                    twitter=models.TwitterProfile(
                        id=1, screen_name="text", followers_count=1, friends_count=1, statuses_count=1
                    ),
                    additional_properties={
                        "my_array_custom_attribute": ["Value1", "Value2"],
                        "my_array_of_objects_attribute": [{"key": "value"}, {"key": "value"}],
                        "my_custom_attribute": "value",
                        "my_custom_attribute_2": models.CustomAttributeIncrement(inc=1),
                        "has_profile_picture": True,
                        "music_videos_favorited": models.CustomAttributeArrayChange(
                            add=["calvinharris-summer"], remove=["nickiminaj-anaconda"]
                        ),
                        "string_attribute": "fruit",
                        "boolean_attribute_1": True,
                        "integer_attribute": 26,
                        "array_attribute": ["banana", "apple"],
                    },
                )
            ],
            events=[
                models.Event(
                    name="rented_movie",
                    time=datetime.fromisoformat("2022-12-06T19:20:45+01:00"),
                    external_id=BrazeMock.USER_ID,
                    email="test@example.com",
                    phone="text",
                    app_id=BrazeMock.APP_ID,
                    properties={
                        "release": {"studio": "FilmStudio", "year": "2022"},
                        "cast": [{"name": "Actor1"}, {"name": "Actor2"}],
                    },
                    update_existing_only=True,
                )
            ],
            purchases=[
                models.Purchase(
                    product_id="product_name",
                    currency="USD",
                    price=12.12,
                    time=datetime.fromisoformat("2017-05-12T18:47:12Z"),
                    external_id=BrazeMock.USER_ID,
                    email="test@example.com",
                    phone="text",
                    app_id=BrazeMock.APP_ID,
                    quantity=6,
                    properties={
                        "color": "red",
                        "monogram": "ABC",
                        "checkout_duration": 180,
                        "size": "Large",
                        "brand": "Backpack Locker",
                    },
                    update_existing_only=True,
                )
            ],
        ),
    )
    operation.sends(
        "example byEmail",
        lambda users: users.track(
            attributes=[
                {
                    "email": "test@example.com",
                    "string_attribute": "fruit",
                    "boolean_attribute_1": True,
                    "integer_attribute": 26,
                    "array_attribute": ["banana", "apple"],
                }
            ],
            events=[
                {
                    "name": "rented_movie",
                    "time": "2022-12-06T19:20:45+01:00",
                    "email": "test@example.com",
                    "app_id": BrazeMock.APP_ID,
                    "properties": {
                        "release": {"studio": "FilmStudio", "year": "2022"},
                        "cast": [{"name": "Actor1"}, {"name": "Actor2"}],
                    },
                },
                {
                    "name": "rented_movie",
                    "time": "2013-07-16T19:20:50+01:00",
                    "user_alias": {"alias_name": "device123", "alias_label": "my_device_identifier"},
                    "app_id": BrazeMock.APP_ID,
                },
            ],
            purchases=[
                {
                    "product_id": "product_name",
                    "currency": "USD",
                    "price": 12.12,
                    "time": "2017-05-12T18:47:12Z",
                    "email": "test@example.com",
                    "app_id": BrazeMock.APP_ID,
                    "quantity": 6,
                    "properties": {
                        "color": "red",
                        "monogram": "ABC",
                        "checkout_duration": 180,
                        "size": "Large",
                        "brand": "Backpack Locker",
                    },
                }
            ],
        ),
    )
    operation.sends(
        "example byEmail",
        lambda users: users.track(
            attributes=[
                models.UserAttributes(
                    email="test@example.com",
                    additional_properties={
                        "string_attribute": "fruit",
                        "boolean_attribute_1": True,
                        "integer_attribute": 26,
                        "array_attribute": ["banana", "apple"],
                    },
                )
            ],
            events=[
                models.Event(
                    name="rented_movie",
                    time=datetime.fromisoformat("2022-12-06T19:20:45+01:00"),
                    email="test@example.com",
                    app_id=BrazeMock.APP_ID,
                    properties={
                        "release": {"studio": "FilmStudio", "year": "2022"},
                        "cast": [{"name": "Actor1"}, {"name": "Actor2"}],
                    },
                ),
                models.Event(
                    name="rented_movie",
                    time=datetime.fromisoformat("2013-07-16T19:20:50+01:00"),
                    user_alias=models.UserAlias(alias_name="device123", alias_label="my_device_identifier"),
                    app_id=BrazeMock.APP_ID,
                ),
            ],
            purchases=[
                models.Purchase(
                    product_id="product_name",
                    currency="USD",
                    price=12.12,
                    time=datetime.fromisoformat("2017-05-12T18:47:12Z"),
                    email="test@example.com",
                    app_id=BrazeMock.APP_ID,
                    quantity=6,
                    properties={
                        "color": "red",
                        "monogram": "ABC",
                        "checkout_duration": 180,
                        "size": "Large",
                        "brand": "Backpack Locker",
                    },
                )
            ],
        ),
    )
    operation.sends(
        "example byPhone",
        lambda users: users.track(
            attributes=[
                {
                    "phone": "+15043277269",
                    "string_attribute": "fruit",
                    "boolean_attribute_1": True,
                    "integer_attribute": 25,
                    "array_attribute": ["banana", "apple"],
                }
            ]
        ),
    )
    operation.sends(
        "example byPhone",
        lambda users: users.track(
            attributes=[
                models.UserAttributes(
                    phone="+15043277269",
                    additional_properties={
                        "string_attribute": "fruit",
                        "boolean_attribute_1": True,
                        "integer_attribute": 25,
                        "array_attribute": ["banana", "apple"],
                    },
                )
            ]
        ),
    )
    operation.sends(
        "example subscriptionGroups",
        lambda users: users.track(
            attributes=[
                {
                    "external_id": BrazeMock.USER_ID,
                    "email": "example@example.com",
                    "email_subscribe": "subscribed",
                    "subscription_groups": [
                        {"subscription_group_id": BrazeMock.EMAIL_GROUP_ID, "subscription_state": "unsubscribed"},
                        {"subscription_group_id": BrazeMock.EMAIL_GROUP_ID, "subscription_state": "subscribed"},
                        {
                            "subscription_group_id": BrazeMock.EMAIL_GROUP_ID,
                            "subscription_state": "subscribed",
                            "use_double_opt_in_logic": True,
                        },
                    ],
                }
            ]
        ),
    )
    operation.sends(
        "example subscriptionGroups",
        lambda users: users.track(
            attributes=[
                models.UserAttributes(
                    external_id=BrazeMock.USER_ID,
                    email="example@example.com",
                    email_subscribe="subscribed",
                    subscription_groups=[
                        models.SubscriptionGroupState(
                            subscription_group_id=BrazeMock.EMAIL_GROUP_ID, subscription_state="unsubscribed"
                        ),
                        models.SubscriptionGroupState(
                            subscription_group_id=BrazeMock.EMAIL_GROUP_ID, subscription_state="subscribed"
                        ),
                        models.SubscriptionGroupState(
                            subscription_group_id=BrazeMock.EMAIL_GROUP_ID,
                            subscription_state="subscribed",
                            use_double_opt_in_logic=True,
                        ),
                    ],
                )
            ]
        ),
    )
    operation.sends(
        "example aliasOnly",
        lambda users: users.track(
            attributes=[
                {
                    "user_alias": {"alias_name": "example_name", "alias_label": "example_label"},
                    "email": "email@example.com",
                    "_update_existing_only": False,
                }
            ]
        ),
    )
    operation.sends(
        "example aliasOnly",
        lambda users: users.track(
            attributes=[
                models.UserAttributes(
                    user_alias=models.UserAlias(alias_name="example_name", alias_label="example_label"),
                    email="email@example.com",
                    update_existing_only=False,
                )
            ]
        ),
    )
    operation.sends(
        "example attributes",
        lambda users: users.track(
            attributes=[
                {
                    "external_id": BrazeMock.USER_ID,
                    "dob": "1988-02-14",
                    "first_name": "Jon",
                    "has_profile_picture": True,
                    "music_videos_favorited": params.CustomAttributeArrayChangeParam(
                        add=["calvinharris-summer"], remove=["nickiminaj-anaconda"]
                    ),
                },
                {
                    "external_id": BrazeMock.USER_ID,
                    "first_name": "Jill",
                    "push_tokens": [{"app_id": BrazeMock.APP_ID, "token": "abcd", "device_id": "optional_field_value"}],
                    "has_profile_picture": False,
                },
                {
                    "user_alias": {"alias_name": "device123", "alias_label": "my_device_identifier"},
                    "first_name": "Alice",
                    "has_profile_picture": False,
                },
                {
                    "external_id": BrazeMock.USER_ID,
                    "subscription_groups": [
                        {"subscription_group_id": BrazeMock.EMAIL_GROUP_ID, "subscription_state": "subscribed"}
                    ],
                },
            ]
        ),
    )
    operation.sends(
        "example attributes",
        lambda users: users.track(
            attributes=[
                models.UserAttributes(
                    external_id=BrazeMock.USER_ID,
                    dob=date.fromisoformat("1988-02-14"),
                    first_name="Jon",
                    additional_properties={
                        "has_profile_picture": True,
                        "music_videos_favorited": models.CustomAttributeArrayChange(
                            add=["calvinharris-summer"], remove=["nickiminaj-anaconda"]
                        ),
                    },
                ),
                models.UserAttributes(
                    external_id=BrazeMock.USER_ID,
                    first_name="Jill",
                    push_tokens=[
                        models.PushToken(app_id=BrazeMock.APP_ID, token="abcd", device_id="optional_field_value")
                    ],
                    additional_properties={"has_profile_picture": False},
                ),
                models.UserAttributes(
                    user_alias=models.UserAlias(alias_name="device123", alias_label="my_device_identifier"),
                    first_name="Alice",
                    additional_properties={"has_profile_picture": False},
                ),
                models.UserAttributes(
                    external_id=BrazeMock.USER_ID,
                    subscription_groups=[
                        models.SubscriptionGroupState(
                            subscription_group_id=BrazeMock.EMAIL_GROUP_ID, subscription_state="subscribed"
                        )
                    ],
                ),
            ]
        ),
    )
    operation.sends(
        "example attributeForms",
        lambda users: users.track(
            attributes=[
                {
                    "external_id": BrazeMock.USER_ID,
                    "email": "bob@example.com",
                    "first_name": "Jon",
                    "my_custom_attribute": "value",
                    "my_custom_attribute_2": params.CustomAttributeIncrementParam(inc=1),
                    "my_array_custom_attribute": ["Value1", "Value2"],
                    "my_array_of_objects_attribute": [{"key": "value"}, {"key": "value"}],
                },
                {
                    "external_id": BrazeMock.USER_ID,
                    "my_array_custom_attribute": params.CustomAttributeArrayChangeParam(add=["Value3"]),
                    "my_array_of_objects_attribute": {"$add": [{"key": "value"}]},
                },
                {
                    "external_id": BrazeMock.USER_ID,
                    "my_array_custom_attribute": params.CustomAttributeArrayChangeParam(remove=["Value1"]),
                    "my_array_of_objects_attribute": {
                        "$remove": [{"$identifier_key": "key", "$identifier_value": "value"}]
                    },
                },
            ]
        ),
    )
    operation.sends(
        "example attributeForms",
        lambda users: users.track(
            attributes=[
                models.UserAttributes(
                    external_id=BrazeMock.USER_ID,
                    email="bob@example.com",
                    first_name="Jon",
                    additional_properties={
                        "my_custom_attribute": "value",
                        "my_custom_attribute_2": models.CustomAttributeIncrement(inc=1),
                        "my_array_custom_attribute": ["Value1", "Value2"],
                        "my_array_of_objects_attribute": [{"key": "value"}, {"key": "value"}],
                    },
                ),
                models.UserAttributes(
                    external_id=BrazeMock.USER_ID,
                    additional_properties={
                        "my_array_custom_attribute": models.CustomAttributeArrayChange(add=["Value3"]),
                        "my_array_of_objects_attribute": models.CustomAttributeObjectsChange(add=[{"key": "value"}]),
                    },
                ),
                models.UserAttributes(
                    external_id=BrazeMock.USER_ID,
                    additional_properties={
                        "my_array_custom_attribute": models.CustomAttributeArrayChange(remove=["Value1"]),
                        "my_array_of_objects_attribute": models.CustomAttributeObjectsChange(
                            remove=[
                                models.CustomAttributeObjectSelector(identifier_key="key", identifier_value="value")
                            ]
                        ),
                    },
                ),
            ]
        ),
    )
    operation.sends(
        "example events",
        lambda users: users.track(
            events=[
                {
                    "name": "watched_trailer",
                    "time": "2013-07-16T19:20:30+01:00",
                    "external_id": BrazeMock.USER_ID,
                    "app_id": BrazeMock.APP_ID,
                },
                {
                    "name": "rented_movie",
                    "time": "2013-07-16T19:20:45+01:00",
                    "external_id": BrazeMock.USER_ID,
                    "app_id": BrazeMock.APP_ID,
                    "properties": {"movie": "The Sad Egg", "director": "Dan Alexander"},
                },
                {
                    "name": "watched_trailer",
                    "time": "2013-07-16T19:20:50+01:00",
                    "user_alias": {"alias_name": "device123", "alias_label": "my_device_identifier"},
                    "app_id": BrazeMock.APP_ID,
                },
            ]
        ),
    )
    operation.sends(
        "example events",
        lambda users: users.track(
            events=[
                models.Event(
                    name="watched_trailer",
                    time=datetime.fromisoformat("2013-07-16T19:20:30+01:00"),
                    external_id=BrazeMock.USER_ID,
                    app_id=BrazeMock.APP_ID,
                ),
                models.Event(
                    name="rented_movie",
                    time=datetime.fromisoformat("2013-07-16T19:20:45+01:00"),
                    external_id=BrazeMock.USER_ID,
                    app_id=BrazeMock.APP_ID,
                    properties={"movie": "The Sad Egg", "director": "Dan Alexander"},
                ),
                models.Event(
                    name="watched_trailer",
                    time=datetime.fromisoformat("2013-07-16T19:20:50+01:00"),
                    user_alias=models.UserAlias(alias_name="device123", alias_label="my_device_identifier"),
                    app_id=BrazeMock.APP_ID,
                ),
            ]
        ),
    )
    operation.sends(
        "example purchases",
        lambda users: users.track(
            purchases=[
                {
                    "product_id": "backpack",
                    "currency": "USD",
                    "price": 40.0,
                    "time": "2013-07-16T19:20:30+01:00",
                    "external_id": BrazeMock.USER_ID,
                    "app_id": BrazeMock.APP_ID,
                    "properties": {
                        "color": "red",
                        "monogram": "ABC",
                        "checkout_duration": 180,
                        "size": "Large",
                        "brand": "Backpack Locker",
                    },
                },
                {
                    "product_id": "pen",
                    "currency": "USD",
                    "price": 2.5,
                    "time": "2013-07-17T19:20:20+01:00",
                    "user_alias": {"alias_name": "device123", "alias_label": "my_device_identifier"},
                    "app_id": BrazeMock.APP_ID,
                    "properties": {"color": "blue"},
                },
            ]
        ),
    )
    operation.sends(
        "example purchases",
        lambda users: users.track(
            purchases=[
                models.Purchase(
                    product_id="backpack",
                    currency="USD",
                    price=40.0,
                    time=datetime.fromisoformat("2013-07-16T19:20:30+01:00"),
                    external_id=BrazeMock.USER_ID,
                    app_id=BrazeMock.APP_ID,
                    properties={
                        "color": "red",
                        "monogram": "ABC",
                        "checkout_duration": 180,
                        "size": "Large",
                        "brand": "Backpack Locker",
                    },
                ),
                models.Purchase(
                    product_id="pen",
                    currency="USD",
                    price=2.5,
                    time=datetime.fromisoformat("2013-07-17T19:20:20+01:00"),
                    user_alias=models.UserAlias(alias_name="device123", alias_label="my_device_identifier"),
                    app_id=BrazeMock.APP_ID,
                    properties={"color": "blue"},
                ),
            ]
        ),
    )


def test_delete_users(users: Called) -> None:
    """POST /users/delete"""
    operation = users.operation("deleteUsers", returns=models.UserDeleteResult)
    operation.sends(
        "minimal", lambda users: users.delete(external_ids=["external_identifier1", "external_identifier2"])
    )
    operation.sends(
        "everything",
        lambda users: users.delete(
            phone_numbers=["text", params.UserDeletePhoneParam(phone="text", prioritization=["identified"])]
        ),
    )
    operation.sends(
        "everything",
        lambda users: users.delete(
            phone_numbers=["text", models.UserDeletePhone(phone="text", prioritization=["identified"])]
        ),
    )
    operation.sends(
        "example byBrazeId", lambda users: users.delete(braze_ids=["braze_identifier1", "braze_identifier2"])
    )
    operation.sends(
        "example byAlias",
        lambda users: users.delete(
            user_aliases=[
                {"alias_name": "user_alias1", "alias_label": "alias_label1"},
                {"alias_name": "user_alias2", "alias_label": "alias_label2"},
            ]
        ),
    )
    operation.sends(
        "example byAlias",
        lambda users: users.delete(
            user_aliases=[
                models.UserAlias(alias_name="user_alias1", alias_label="alias_label1"),
                models.UserAlias(alias_name="user_alias2", alias_label="alias_label2"),
            ]
        ),
    )
    operation.sends(
        "example byEmail",
        lambda users: users.delete(
            email_addresses=[
                params.UserDeleteEmailParam(
                    email="john.smith@braze.com", prioritization=["unidentified", "most_recently_updated"]
                )
            ]
        ),
    )
    operation.sends(
        "example byEmail",
        lambda users: users.delete(
            email_addresses=[
                models.UserDeleteEmail(
                    email="john.smith@braze.com", prioritization=["unidentified", "most_recently_updated"]
                )
            ]
        ),
    )


def test_identify_users(users: Called) -> None:
    """POST /users/identify"""
    operation = users.operation("identifyUsers", returns=models.UserAliasesResult)
    operation.sends(
        "minimal",
        lambda users: users.identify(
            aliases_to_identify=[
                {
                    "external_id": BrazeMock.USER_ID,
                    "user_alias": {"alias_name": "example_alias", "alias_label": "example_label"},
                }
            ]
        ),
    )
    operation.sends(
        "minimal",
        lambda users: users.identify(
            aliases_to_identify=[
                models.AliasToIdentify(
                    external_id=BrazeMock.USER_ID,
                    user_alias=models.UserAlias(alias_name="example_alias", alias_label="example_label"),
                )
            ]
        ),
    )
    operation.sends(
        "everything",
        lambda users: users.identify(
            aliases_to_identify=[
                {
                    "external_id": BrazeMock.USER_ID,
                    "user_alias": {"alias_name": "example_alias", "alias_label": "example_label"},
                }
            ],
            emails_to_identify=[
                {
                    "external_id": BrazeMock.USER_ID,
                    "email": "john.smith@example.com",
                    "prioritization": ["unidentified", "most_recently_updated"],
                }
            ],
            phone_numbers_to_identify=[
                {
                    "external_id": BrazeMock.USER_ID,
                    "phone": "+11112223333",
                    "prioritization": ["unidentified", "most_recently_updated"],
                }
            ],
        ),
    )
    operation.sends(
        "everything",
        lambda users: users.identify(
            aliases_to_identify=[
                models.AliasToIdentify(
                    external_id=BrazeMock.USER_ID,
                    user_alias=models.UserAlias(alias_name="example_alias", alias_label="example_label"),
                )
            ],
            emails_to_identify=[
                models.EmailToIdentify(
                    external_id=BrazeMock.USER_ID,
                    email="john.smith@example.com",
                    prioritization=["unidentified", "most_recently_updated"],
                )
            ],
            phone_numbers_to_identify=[
                models.PhoneToIdentify(
                    external_id=BrazeMock.USER_ID,
                    phone="+11112223333",
                    prioritization=["unidentified", "most_recently_updated"],
                )
            ],
        ),
    )
    operation.sends(
        "example byAliasAndEmail",
        lambda users: users.identify(
            aliases_to_identify=[
                {
                    "external_id": BrazeMock.USER_ID,
                    "user_alias": {"alias_name": "example_alias", "alias_label": "example_label"},
                }
            ],
            emails_to_identify=[
                {
                    "external_id": BrazeMock.USER_ID,
                    "email": "john.smith@example.com",
                    "prioritization": ["unidentified", "most_recently_updated"],
                }
            ],
        ),
    )
    operation.sends(
        "example byAliasAndEmail",
        lambda users: users.identify(
            aliases_to_identify=[
                models.AliasToIdentify(
                    external_id=BrazeMock.USER_ID,
                    user_alias=models.UserAlias(alias_name="example_alias", alias_label="example_label"),
                )
            ],
            emails_to_identify=[
                models.EmailToIdentify(
                    external_id=BrazeMock.USER_ID,
                    email="john.smith@example.com",
                    prioritization=["unidentified", "most_recently_updated"],
                )
            ],
        ),
    )
    operation.sends(
        "example byPhone",
        lambda users: users.identify(
            phone_numbers_to_identify=[
                {
                    "external_id": BrazeMock.USER_ID,
                    "phone": "+11112223333",
                    "prioritization": ["unidentified", "most_recently_updated"],
                }
            ]
        ),
    )
    operation.sends(
        "example byPhone",
        lambda users: users.identify(
            phone_numbers_to_identify=[
                models.PhoneToIdentify(
                    external_id=BrazeMock.USER_ID,
                    phone="+11112223333",
                    prioritization=["unidentified", "most_recently_updated"],
                )
            ]
        ),
    )


def test_merge_users(users: Called) -> None:
    """POST /users/merge"""
    operation = users.operation("mergeUsers", returns=models.Success)
    operation.sends(
        "minimal",
        lambda users: users.merge(
            merge_updates=[
                {
                    "identifier_to_merge": {"external_id": BrazeMock.USER_ID},
                    "identifier_to_keep": {"external_id": BrazeMock.USER_ID},
                }
            ]
        ),
    )
    operation.sends(
        "minimal",
        lambda users: users.merge(
            merge_updates=[
                models.UserMergeUpdate(
                    identifier_to_merge=models.UserIdentifier(external_id=BrazeMock.USER_ID),
                    identifier_to_keep=models.UserIdentifier(external_id=BrazeMock.USER_ID),
                )
            ]
        ),
    )
    operation.sends(
        "example three",
        lambda users: users.merge(
            merge_updates=[
                {
                    "identifier_to_merge": {"external_id": BrazeMock.USER_ID},
                    "identifier_to_keep": {"external_id": BrazeMock.USER_ID},
                },
                {
                    "identifier_to_merge": {
                        "email": "user1@braze.com",
                        "prioritization": ["unidentified", "most_recently_updated"],
                    },
                    "identifier_to_keep": {
                        "email": "user2@braze.com",
                        "prioritization": ["identified", "most_recently_updated"],
                    },
                },
                {
                    "identifier_to_merge": {
                        "user_alias": {"alias_name": "old-user2@example.com", "alias_label": "email"}
                    },
                    "identifier_to_keep": {
                        "user_alias": {"alias_name": "current-user2@example.com", "alias_label": "email"}
                    },
                },
            ]
        ),
    )
    operation.sends(
        "example three",
        lambda users: users.merge(
            merge_updates=[
                models.UserMergeUpdate(
                    identifier_to_merge=models.UserIdentifier(external_id=BrazeMock.USER_ID),
                    identifier_to_keep=models.UserIdentifier(external_id=BrazeMock.USER_ID),
                ),
                models.UserMergeUpdate(
                    identifier_to_merge=models.UserIdentifier(
                        email="user1@braze.com", prioritization=["unidentified", "most_recently_updated"]
                    ),
                    identifier_to_keep=models.UserIdentifier(
                        email="user2@braze.com", prioritization=["identified", "most_recently_updated"]
                    ),
                ),
                models.UserMergeUpdate(
                    identifier_to_merge=models.UserIdentifier(
                        user_alias=models.UserAlias(alias_name="old-user2@example.com", alias_label="email")
                    ),
                    identifier_to_keep=models.UserIdentifier(
                        user_alias=models.UserAlias(alias_name="current-user2@example.com", alias_label="email")
                    ),
                ),
            ]
        ),
    )
