# Generated from specs/apifon/openapi.yaml; do not edit.

"""Subscribers: The members of a list, by mobile number, email address or both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from apifon_client import models
from apifon_client.bulk import AsyncSubscribersBulk, SubscribersBulk
from apifon_client.identifiers import SubscriberIds
from apifon_client.operations import subscribers as operations
from apifon_client.pagination import PAGINATION
from engagement_core.call import Call
from engagement_core.lazy import LazyModule
from engagement_core.options import CallOptions
from engagement_core.paginator import AsyncPaginator, Paginator
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_pages,
    with_async_raw_response,
    with_raw_pages,
    with_raw_response,
)
from engagement_core.response import EmptyResponse

if TYPE_CHECKING:
    from apifon_client import params
else:
    params = LazyModule("apifon_client.params")


class Subscribers(SubscriberIds, SubscribersBulk, Resource):
    """The members of a list, by mobile number, email address or both."""

    @property
    def with_raw_response(self) -> SubscribersWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return SubscribersWithRawResponse(self)

    def create(
        self,
        list_id: str,
        *,
        destination: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        status: models.SubscriptionStatus | UnsetType = UNSET,
        email_status: models.SubscriptionStatus | UnsetType = UNSET,
        subscriber_fields: Mapping[str, str | int | float] | UnsetType = UNSET,
        gdpr_fields: Mapping[str, models.GdprConsentWrite | params.GdprConsentWriteParam] | UnsetType = UNSET,
        groupOptions: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Create a subscriber.

        `POST /services/api/v1/list/{list_id}/subscriber`

        Adds a subscriber to a list. In a double opt-in list the status `UNCONFIRMED` makes the vendor send a
        confirmation message immediately. The documentation promises a success status without a body but does not say
        which one.

        Example:
            result = client.subscribers.create(
                "000000000000000000000001",
                destination="+306999999999",
                status="UNSUBSCRIBED",
            )

        Args:
            list_id: The identifier of the list.
            destination: The mobile number.
            email: The email address. Only in lists of type `ADVANCED`.
            status: The status of the mobile number.
            email_status: The status of the email address.
            subscriber_fields: The personal data, by the identifier of the subscriber field.
            gdpr_fields: The consents, by the identifier of the GDPR field. Only in lists of type `ADVANCED`.
            groupOptions: The identifiers of the subscriber's subgroups.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            APIStatusError: 415: The endpoint does not support this content type.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Subscriber REST API: Add Subscriber, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.CREATE_SUBSCRIBER,
                path={
                    "list_id": list_id,
                },
                body={
                    "destination": destination,
                    "email": email,
                    "status": status,
                    "email_status": email_status,
                    "subscriber_fields": subscriber_fields,
                    "gdpr_fields": gdpr_fields,
                    "groupOptions": groupOptions,
                },
                options=options,
            )
        )

    def list(
        self,
        list_id: str,
        *,
        fields: Sequence[str] | UnsetType = UNSET,
        status: models.SubscriptionStatus | UnsetType = UNSET,
        email: models.SubscriptionStatus | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        sort_dir: models.SortDirection | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.Subscriber]:
        """List the subscribers.

        `GET /services/api/v1/list/{list_id}/subscriber`

        Returns one page of the subscribers of a list.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.subscribers.list("000000000000000000000001"):
                print(item)

        Args:
            list_id: The identifier of the list.
            fields: The fields to return, separated by commas; the others are omitted. By default, every field is
                returned.
            status: Keeps the subscribers with this status of their mobile number.
            email: Keeps the subscribers with this status of their email address. Despite its name, it does not
                accept an address.
            page: The page of the results. Default 1.
            size: The number of results per page. At most 200; default 200.
            sort: The field by which the subscribers are ordered.
            sort_dir: The direction of the order. Default "ASC".
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Subscriber REST API: Get Subscribers, https://docs.apifon.com/apireference.html
        """
        return self._paginate(
            Call(
                operation=operations.LIST_SUBSCRIBERS,
                path={
                    "list_id": list_id,
                },
                query={
                    "fields": fields,
                    "status": status,
                    "email": email,
                    "page": page,
                    "size": size,
                    "sort": sort,
                    "sort_dir": sort_dir,
                },
                options=options,
            ),
            PAGINATION["listSubscribers"],
        )

    def create_many(
        self,
        list_id: str,
        *,
        subscribers: Sequence[models.SubscriberWrite | params.SubscriberWriteParam],
        update_on_duplicate: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Create or update several subscribers.

        `POST /services/api/v1/list/{list_id}/subscriber/bulk`

        Accepts several subscribers and processes them afterwards: success means that the request was accepted, not
        that anyone was added. Subscribers on the bounce list, for example, are skipped. The status `UNCONFIRMED`
        makes the vendor send a confirmation message. The documentation promises a success status without a body but
        does not say which one.

        Example:
            result = client.subscribers.create_many(
                "000000000000000000000001",
                subscribers=[
                    {"destination": "+306911111111", "status": "UNSUBSCRIBED"}
                ],
            )

        Args:
            list_id: The identifier of the list.
            subscribers: The subscribers.
            update_on_duplicate: Whether a subscriber that is already in the list is updated; otherwise it is
                skipped. Default false.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            APIStatusError: 415: The endpoint does not support this content type.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Subscriber REST API: Add Subscribers, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.CREATE_SUBSCRIBERS,
                path={
                    "list_id": list_id,
                },
                body={
                    "subscribers": subscribers,
                    "update_on_duplicate": update_on_duplicate,
                },
                options=options,
            )
        )

    def update(
        self,
        list_id: str,
        lookup_md5: str,
        *,
        destination: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        status: models.SubscriptionStatus | UnsetType = UNSET,
        email_status: models.SubscriptionStatus | UnsetType = UNSET,
        subscriber_fields: Mapping[str, str | int | float] | UnsetType = UNSET,
        gdpr_fields: Mapping[str, models.GdprConsentWrite | params.GdprConsentWriteParam] | UnsetType = UNSET,
        groupOptions: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Update a subscriber.

        `PUT /services/api/v1/list/{list_id}/subscriber/{lookup_md5}`

        Replaces the properties of a subscriber and restores it from the archive. Integrations report that an omitted
        field is removed. The documentation promises a success status without a body but does not say which one.

        Source: integrations, on PUT replacing the whole resource (confidence: medium).

        Example:
            result = client.subscribers.update(
                "000000000000000000000001",
                "ed55d35a3375f927724df3192151e600",
                destination="+306999999999",
                status="UNSUBSCRIBED",
            )

        Args:
            list_id: The identifier of the list.
            lookup_md5: The `destination_id` or `email_id` of the subscriber.
            destination: The mobile number.
            email: The email address. Only in lists of type `ADVANCED`.
            status: The status of the mobile number.
            email_status: The status of the email address.
            subscriber_fields: The personal data, by the identifier of the subscriber field.
            gdpr_fields: The consents, by the identifier of the GDPR field. Only in lists of type `ADVANCED`.
            groupOptions: The identifiers of the subscriber's subgroups.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            APIStatusError: 415: The endpoint does not support this content type.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Subscriber REST API: Update Subscriber, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_SUBSCRIBER,
                path={
                    "list_id": list_id,
                    "lookup_md5": lookup_md5,
                },
                body={
                    "destination": destination,
                    "email": email,
                    "status": status,
                    "email_status": email_status,
                    "subscriber_fields": subscriber_fields,
                    "gdpr_fields": gdpr_fields,
                    "groupOptions": groupOptions,
                },
                options=options,
            )
        )

    def get(
        self,
        list_id: str,
        lookup_md5: str,
        *,
        fields: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Subscriber:
        """Read a subscriber.

        `GET /services/api/v1/list/{list_id}/subscriber/{lookup_md5}`

        Returns one subscriber of a list.

        Example:
            result = client.subscribers.get(
                "000000000000000000000001", "ed55d35a3375f927724df3192151e600\"
            )

        Args:
            list_id: The identifier of the list.
            lookup_md5: The `destination_id` or `email_id` of the subscriber.
            fields: The fields to return, separated by commas; the others are omitted. By default, every field is
                returned.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Subscriber REST API: Get Subscriber, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.GET_SUBSCRIBER,
                path={
                    "list_id": list_id,
                    "lookup_md5": lookup_md5,
                },
                query={
                    "fields": fields,
                },
                options=options,
            )
        )

    def delete(
        self,
        list_id: str,
        lookup_md5: str,
        *,
        permanent: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Archive or delete a subscriber.

        `DELETE /services/api/v1/list/{list_id}/subscriber/{lookup_md5}`

        Archives a subscriber, or removes it permanently with `permanent`. An archived subscriber stays in the list
        without being billed and is restored when it is updated, subscribed or unsubscribed. The documentation
        promises a success status without a body but does not say which one.

        Example:
            result = client.subscribers.delete(
                "000000000000000000000001", "ed55d35a3375f927724df3192151e600\"
            )

        Args:
            list_id: The identifier of the list.
            lookup_md5: The `destination_id` or `email_id` of the subscriber.
            permanent: Whether the subscriber is removed permanently; otherwise it is archived. Default false.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Subscriber REST API: Remove Subscriber, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.DELETE_SUBSCRIBER,
                path={
                    "list_id": list_id,
                    "lookup_md5": lookup_md5,
                },
                query={
                    "permanent": permanent,
                },
                options=options,
            )
        )

    def query(
        self,
        list_id: str,
        *,
        conditions: Sequence[models.Condition | params.ConditionParam] | UnsetType = UNSET,
        sort: models.Sort | params.SortParam | UnsetType = UNSET,
        fields: Sequence[str] | str | UnsetType = UNSET,
        page: int | str | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.Subscriber]:
        """Search subscribers.

        `POST /services/api/v1/list/{list_id}/subscriber/query`

        Returns one page of the subscribers that meet every condition. The response has no page links. A condition
        refers to a nested field with a dot, for example `subscriber_fields.FIRST_NAME`.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.subscribers.query("000000000000000000000001"):
                print(item)

        Args:
            list_id: The identifier of the list.
            conditions: The conditions, all of which must be met.
            sort: The order of the results.
            fields: The fields to return, as a list (in the samples) or separated by commas (in the tables).
            page: The page of the results. An integer in the tables, a string of digits in the samples. Default 1.
            size: The number of results per page. At most 200; default 200.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            APIStatusError: 415: The endpoint does not support this content type.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Subscriber REST API: Query Subscribers, https://docs.apifon.com/apireference.html
        """
        return self._paginate(
            Call(
                operation=operations.QUERY_SUBSCRIBERS,
                path={
                    "list_id": list_id,
                },
                body={
                    "conditions": conditions,
                    "sort": sort,
                    "fields": fields,
                    "page": page,
                    "size": size,
                },
                options=options,
            ),
            PAGINATION["querySubscribers"],
        )

    def subscribe(
        self,
        list_id: str,
        lookup_md5: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Subscribe a subscriber.

        `POST /services/api/v1/list/{list_id}/subscriber/{lookup_md5}/subscribe`

        Sets a subscriber to subscribed and restores it from the archive. A subscriber on the bounce list is
        rejected. The request has no body. The documentation promises a success status without a body but does not
        say which one.

        Example:
            result = client.subscribers.subscribe(
                "000000000000000000000001", "ed55d35a3375f927724df3192151e600\"
            )

        Args:
            list_id: The identifier of the list.
            lookup_md5: The `destination_id` or `email_id` of the subscriber.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Subscriber REST API: Subscribe Subscriber, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.SUBSCRIBE_SUBSCRIBER,
                path={
                    "list_id": list_id,
                    "lookup_md5": lookup_md5,
                },
                options=options,
            )
        )

    def unsubscribe(
        self,
        list_id: str,
        lookup_md5: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Unsubscribe a subscriber.

        `POST /services/api/v1/list/{list_id}/subscriber/{lookup_md5}/unsubscribe`

        Sets a subscriber to unsubscribed and restores it from the archive. The request has no body. The
        documentation promises a success status without a body but does not say which one.

        Example:
            result = client.subscribers.unsubscribe(
                "000000000000000000000001", "ed55d35a3375f927724df3192151e600\"
            )

        Args:
            list_id: The identifier of the list.
            lookup_md5: The `destination_id` or `email_id` of the subscriber.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Subscriber REST API: Unsubscribe Subscriber, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.UNSUBSCRIBE_SUBSCRIBER,
                path={
                    "list_id": list_id,
                    "lookup_md5": lookup_md5,
                },
                options=options,
            )
        )


class SubscribersWithRawResponse(RawMethods):
    """The methods of `Subscribers`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Subscribers) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)
        self.list = with_raw_pages(resource.list, operations.LIST_SUBSCRIBERS)
        self.create_many = with_raw_response(resource.create_many)
        self.update = with_raw_response(resource.update)
        self.get = with_raw_response(resource.get)
        self.delete = with_raw_response(resource.delete)
        self.query = with_raw_pages(resource.query, operations.QUERY_SUBSCRIBERS)
        self.subscribe = with_raw_response(resource.subscribe)
        self.unsubscribe = with_raw_response(resource.unsubscribe)


class AsyncSubscribers(SubscriberIds, AsyncSubscribersBulk, AsyncResource):
    """The members of a list, by mobile number, email address or both."""

    @property
    def with_raw_response(self) -> AsyncSubscribersWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncSubscribersWithRawResponse(self)

    async def create(
        self,
        list_id: str,
        *,
        destination: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        status: models.SubscriptionStatus | UnsetType = UNSET,
        email_status: models.SubscriptionStatus | UnsetType = UNSET,
        subscriber_fields: Mapping[str, str | int | float] | UnsetType = UNSET,
        gdpr_fields: Mapping[str, models.GdprConsentWrite | params.GdprConsentWriteParam] | UnsetType = UNSET,
        groupOptions: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Create a subscriber.

        `POST /services/api/v1/list/{list_id}/subscriber`

        Adds a subscriber to a list. In a double opt-in list the status `UNCONFIRMED` makes the vendor send a
        confirmation message immediately. The documentation promises a success status without a body but does not say
        which one.

        Example:
            result = await client.subscribers.create(
                "000000000000000000000001",
                destination="+306999999999",
                status="UNSUBSCRIBED",
            )

        Args:
            list_id: The identifier of the list.
            destination: The mobile number.
            email: The email address. Only in lists of type `ADVANCED`.
            status: The status of the mobile number.
            email_status: The status of the email address.
            subscriber_fields: The personal data, by the identifier of the subscriber field.
            gdpr_fields: The consents, by the identifier of the GDPR field. Only in lists of type `ADVANCED`.
            groupOptions: The identifiers of the subscriber's subgroups.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            APIStatusError: 415: The endpoint does not support this content type.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Subscriber REST API: Add Subscriber, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_SUBSCRIBER,
                path={
                    "list_id": list_id,
                },
                body={
                    "destination": destination,
                    "email": email,
                    "status": status,
                    "email_status": email_status,
                    "subscriber_fields": subscriber_fields,
                    "gdpr_fields": gdpr_fields,
                    "groupOptions": groupOptions,
                },
                options=options,
            )
        )

    def list(
        self,
        list_id: str,
        *,
        fields: Sequence[str] | UnsetType = UNSET,
        status: models.SubscriptionStatus | UnsetType = UNSET,
        email: models.SubscriptionStatus | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        sort_dir: models.SortDirection | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.Subscriber]:
        """List the subscribers.

        `GET /services/api/v1/list/{list_id}/subscriber`

        Returns one page of the subscribers of a list.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.subscribers.list("000000000000000000000001"):
                print(item)

        Args:
            list_id: The identifier of the list.
            fields: The fields to return, separated by commas; the others are omitted. By default, every field is
                returned.
            status: Keeps the subscribers with this status of their mobile number.
            email: Keeps the subscribers with this status of their email address. Despite its name, it does not
                accept an address.
            page: The page of the results. Default 1.
            size: The number of results per page. At most 200; default 200.
            sort: The field by which the subscribers are ordered.
            sort_dir: The direction of the order. Default "ASC".
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Subscriber REST API: Get Subscribers, https://docs.apifon.com/apireference.html
        """
        return self._paginate(
            Call(
                operation=operations.LIST_SUBSCRIBERS,
                path={
                    "list_id": list_id,
                },
                query={
                    "fields": fields,
                    "status": status,
                    "email": email,
                    "page": page,
                    "size": size,
                    "sort": sort,
                    "sort_dir": sort_dir,
                },
                options=options,
            ),
            PAGINATION["listSubscribers"],
        )

    async def create_many(
        self,
        list_id: str,
        *,
        subscribers: Sequence[models.SubscriberWrite | params.SubscriberWriteParam],
        update_on_duplicate: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Create or update several subscribers.

        `POST /services/api/v1/list/{list_id}/subscriber/bulk`

        Accepts several subscribers and processes them afterwards: success means that the request was accepted, not
        that anyone was added. Subscribers on the bounce list, for example, are skipped. The status `UNCONFIRMED`
        makes the vendor send a confirmation message. The documentation promises a success status without a body but
        does not say which one.

        Example:
            result = await client.subscribers.create_many(
                "000000000000000000000001",
                subscribers=[
                    {"destination": "+306911111111", "status": "UNSUBSCRIBED"}
                ],
            )

        Args:
            list_id: The identifier of the list.
            subscribers: The subscribers.
            update_on_duplicate: Whether a subscriber that is already in the list is updated; otherwise it is
                skipped. Default false.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            APIStatusError: 415: The endpoint does not support this content type.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Subscriber REST API: Add Subscribers, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_SUBSCRIBERS,
                path={
                    "list_id": list_id,
                },
                body={
                    "subscribers": subscribers,
                    "update_on_duplicate": update_on_duplicate,
                },
                options=options,
            )
        )

    async def update(
        self,
        list_id: str,
        lookup_md5: str,
        *,
        destination: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        status: models.SubscriptionStatus | UnsetType = UNSET,
        email_status: models.SubscriptionStatus | UnsetType = UNSET,
        subscriber_fields: Mapping[str, str | int | float] | UnsetType = UNSET,
        gdpr_fields: Mapping[str, models.GdprConsentWrite | params.GdprConsentWriteParam] | UnsetType = UNSET,
        groupOptions: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Update a subscriber.

        `PUT /services/api/v1/list/{list_id}/subscriber/{lookup_md5}`

        Replaces the properties of a subscriber and restores it from the archive. Integrations report that an omitted
        field is removed. The documentation promises a success status without a body but does not say which one.

        Source: integrations, on PUT replacing the whole resource (confidence: medium).

        Example:
            result = await client.subscribers.update(
                "000000000000000000000001",
                "ed55d35a3375f927724df3192151e600",
                destination="+306999999999",
                status="UNSUBSCRIBED",
            )

        Args:
            list_id: The identifier of the list.
            lookup_md5: The `destination_id` or `email_id` of the subscriber.
            destination: The mobile number.
            email: The email address. Only in lists of type `ADVANCED`.
            status: The status of the mobile number.
            email_status: The status of the email address.
            subscriber_fields: The personal data, by the identifier of the subscriber field.
            gdpr_fields: The consents, by the identifier of the GDPR field. Only in lists of type `ADVANCED`.
            groupOptions: The identifiers of the subscriber's subgroups.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            APIStatusError: 415: The endpoint does not support this content type.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Subscriber REST API: Update Subscriber, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_SUBSCRIBER,
                path={
                    "list_id": list_id,
                    "lookup_md5": lookup_md5,
                },
                body={
                    "destination": destination,
                    "email": email,
                    "status": status,
                    "email_status": email_status,
                    "subscriber_fields": subscriber_fields,
                    "gdpr_fields": gdpr_fields,
                    "groupOptions": groupOptions,
                },
                options=options,
            )
        )

    async def get(
        self,
        list_id: str,
        lookup_md5: str,
        *,
        fields: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Subscriber:
        """Read a subscriber.

        `GET /services/api/v1/list/{list_id}/subscriber/{lookup_md5}`

        Returns one subscriber of a list.

        Example:
            result = await client.subscribers.get(
                "000000000000000000000001", "ed55d35a3375f927724df3192151e600\"
            )

        Args:
            list_id: The identifier of the list.
            lookup_md5: The `destination_id` or `email_id` of the subscriber.
            fields: The fields to return, separated by commas; the others are omitted. By default, every field is
                returned.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Subscriber REST API: Get Subscriber, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.GET_SUBSCRIBER,
                path={
                    "list_id": list_id,
                    "lookup_md5": lookup_md5,
                },
                query={
                    "fields": fields,
                },
                options=options,
            )
        )

    async def delete(
        self,
        list_id: str,
        lookup_md5: str,
        *,
        permanent: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Archive or delete a subscriber.

        `DELETE /services/api/v1/list/{list_id}/subscriber/{lookup_md5}`

        Archives a subscriber, or removes it permanently with `permanent`. An archived subscriber stays in the list
        without being billed and is restored when it is updated, subscribed or unsubscribed. The documentation
        promises a success status without a body but does not say which one.

        Example:
            result = await client.subscribers.delete(
                "000000000000000000000001", "ed55d35a3375f927724df3192151e600\"
            )

        Args:
            list_id: The identifier of the list.
            lookup_md5: The `destination_id` or `email_id` of the subscriber.
            permanent: Whether the subscriber is removed permanently; otherwise it is archived. Default false.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Subscriber REST API: Remove Subscriber, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_SUBSCRIBER,
                path={
                    "list_id": list_id,
                    "lookup_md5": lookup_md5,
                },
                query={
                    "permanent": permanent,
                },
                options=options,
            )
        )

    def query(
        self,
        list_id: str,
        *,
        conditions: Sequence[models.Condition | params.ConditionParam] | UnsetType = UNSET,
        sort: models.Sort | params.SortParam | UnsetType = UNSET,
        fields: Sequence[str] | str | UnsetType = UNSET,
        page: int | str | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.Subscriber]:
        """Search subscribers.

        `POST /services/api/v1/list/{list_id}/subscriber/query`

        Returns one page of the subscribers that meet every condition. The response has no page links. A condition
        refers to a nested field with a dot, for example `subscriber_fields.FIRST_NAME`.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.subscribers.query("000000000000000000000001"):
                print(item)

        Args:
            list_id: The identifier of the list.
            conditions: The conditions, all of which must be met.
            sort: The order of the results.
            fields: The fields to return, as a list (in the samples) or separated by commas (in the tables).
            page: The page of the results. An integer in the tables, a string of digits in the samples. Default 1.
            size: The number of results per page. At most 200; default 200.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            APIStatusError: 415: The endpoint does not support this content type.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Subscriber REST API: Query Subscribers, https://docs.apifon.com/apireference.html
        """
        return self._paginate(
            Call(
                operation=operations.QUERY_SUBSCRIBERS,
                path={
                    "list_id": list_id,
                },
                body={
                    "conditions": conditions,
                    "sort": sort,
                    "fields": fields,
                    "page": page,
                    "size": size,
                },
                options=options,
            ),
            PAGINATION["querySubscribers"],
        )

    async def subscribe(
        self,
        list_id: str,
        lookup_md5: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Subscribe a subscriber.

        `POST /services/api/v1/list/{list_id}/subscriber/{lookup_md5}/subscribe`

        Sets a subscriber to subscribed and restores it from the archive. A subscriber on the bounce list is
        rejected. The request has no body. The documentation promises a success status without a body but does not
        say which one.

        Example:
            result = await client.subscribers.subscribe(
                "000000000000000000000001", "ed55d35a3375f927724df3192151e600\"
            )

        Args:
            list_id: The identifier of the list.
            lookup_md5: The `destination_id` or `email_id` of the subscriber.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Subscriber REST API: Subscribe Subscriber, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.SUBSCRIBE_SUBSCRIBER,
                path={
                    "list_id": list_id,
                    "lookup_md5": lookup_md5,
                },
                options=options,
            )
        )

    async def unsubscribe(
        self,
        list_id: str,
        lookup_md5: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Unsubscribe a subscriber.

        `POST /services/api/v1/list/{list_id}/subscriber/{lookup_md5}/unsubscribe`

        Sets a subscriber to unsubscribed and restores it from the archive. The request has no body. The
        documentation promises a success status without a body but does not say which one.

        Example:
            result = await client.subscribers.unsubscribe(
                "000000000000000000000001", "ed55d35a3375f927724df3192151e600\"
            )

        Args:
            list_id: The identifier of the list.
            lookup_md5: The `destination_id` or `email_id` of the subscriber.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Subscriber REST API: Unsubscribe Subscriber, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.UNSUBSCRIBE_SUBSCRIBER,
                path={
                    "list_id": list_id,
                    "lookup_md5": lookup_md5,
                },
                options=options,
            )
        )


class AsyncSubscribersWithRawResponse(RawMethods):
    """The methods of `AsyncSubscribers`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncSubscribers) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
        self.list = with_async_raw_pages(resource.list, operations.LIST_SUBSCRIBERS)
        self.create_many = with_async_raw_response(resource.create_many)
        self.update = with_async_raw_response(resource.update)
        self.get = with_async_raw_response(resource.get)
        self.delete = with_async_raw_response(resource.delete)
        self.query = with_async_raw_pages(resource.query, operations.QUERY_SUBSCRIBERS)
        self.subscribe = with_async_raw_response(resource.subscribe)
        self.unsubscribe = with_async_raw_response(resource.unsubscribe)
