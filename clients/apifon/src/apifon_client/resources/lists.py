# Generated from specs/apifon/openapi.yaml; do not edit.

"""Lists: Collections of subscribers, with the defaults, forms and consent texts that belong to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from apifon_client import models, resources
from apifon_client.operations import lists as operations
from apifon_client.pagination import PAGINATION
from engagement_core.call import Call
from engagement_core.lazy import LazyModule, resource
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


class Lists(Resource):
    """Collections of subscribers, with the defaults, forms and consent texts that belong to them."""

    @resource
    def fields(self) -> resources.ListsFields:
        """The personal data fields that the subscribers of a list can have."""
        return resources.ListsFields(self._client)

    @resource
    def gdpr(self) -> resources.ListsGdpr:
        """The purposes to which the subscribers of a list can consent."""
        return resources.ListsGdpr(self._client)

    @resource
    def groups(self) -> resources.ListsGroups:
        """The groups of a list, each of which offers subgroups to choose from."""
        return resources.ListsGroups(self._client)

    @property
    def with_raw_response(self) -> ListsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return ListsWithRawResponse(self)

    def create(
        self,
        *,
        type: models.ListType,
        title: str,
        prefix: str,
        description: str | UnsetType = UNSET,
        campaign_defaults: models.CampaignDefaults | params.CampaignDefaultsParam | UnsetType = UNSET,
        gdpr_properties: models.GdprProperties | params.GdprPropertiesParam | UnsetType = UNSET,
        double_optin: models.DoubleOptin | params.DoubleOptinParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Create a list.

        `POST /services/api/v1/list`

        Creates an empty list; add subscribers to it later. No protection against duplicates is documented: sending
        the request twice may create two lists.

        Example:
            result = client.lists.create(
                type="ADVANCED", title="Sample list from API ", prefix="+30\"
            )

        Args:
            type: The type of the list.
            title: The title.
            prefix: The default country code of mobile numbers.
            description: A description of the list.
            campaign_defaults: The defaults of campaigns.
            gdpr_properties: The GDPR texts.
            double_optin: The double opt-in: how new subscribers confirm.
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

        Documentation: List REST API: Add List, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.CREATE_LIST,
                body={
                    "type": type,
                    "title": title,
                    "prefix": prefix,
                    "description": description,
                    "campaign_defaults": campaign_defaults,
                    "gdpr_properties": gdpr_properties,
                    "double_optin": double_optin,
                },
                options=options,
            )
        )

    def list(
        self,
        *,
        fields: Sequence[str] | UnsetType = UNSET,
        type: models.ListType | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        sort_dir: models.SortDirection | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.SubscriberList]:
        """List the lists.

        `GET /services/api/v1/list`

        Returns one page of the account's lists.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.lists.list():
                print(item)

        Args:
            fields: The fields to return, separated by commas; the others are omitted. By default, every field is
                returned.
            type: Keeps the lists of one type.
            page: The page of the results. Default 1.
            size: The number of lists per page. Default 20.
            sort: The field by which the lists are ordered. Default "id".
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

        Documentation: List REST API: Get Lists, https://docs.apifon.com/apireference.html
        """
        return self._paginate(
            Call(
                operation=operations.LIST_LISTS,
                query={
                    "fields": fields,
                    "type": type,
                    "page": page,
                    "size": size,
                    "sort": sort,
                    "sort_dir": sort_dir,
                },
                options=options,
            ),
            PAGINATION["listLists"],
        )

    def get(
        self,
        list_id: str,
        *,
        fields: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SubscriberList:
        """Read a list.

        `GET /services/api/v1/list/{list_id}`

        Returns one list, its fields, its groups, its GDPR fields and its forms.

        Example:
            result = client.lists.get("000000000000000000000001")

        Args:
            list_id: The identifier of the list.
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

        Documentation: List REST API: Get List, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.GET_LIST,
                path={
                    "list_id": list_id,
                },
                query={
                    "fields": fields,
                },
                options=options,
            )
        )

    def update(
        self,
        list_id: str,
        *,
        title: str,
        prefix: str,
        description: str | UnsetType = UNSET,
        campaign_defaults: models.CampaignDefaults | params.CampaignDefaultsParam | UnsetType = UNSET,
        gdpr_properties: models.GdprProperties | params.GdprPropertiesParam | UnsetType = UNSET,
        double_optin: models.DoubleOptin | params.DoubleOptinParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Update a list.

        `PUT /services/api/v1/list/{list_id}`

        Replaces the properties of a list. Integrations report that an omitted field is removed.

        Source: integrations, on PUT replacing the whole resource (confidence: medium).

        Example:
            result = client.lists.update(
                "000000000000000000000001", title="Apifon list API ", prefix="+30\"
            )

        Args:
            list_id: The identifier of the list.
            title: The title.
            prefix: The default country code of mobile numbers.
            description: A description of the list.
            campaign_defaults: The defaults of campaigns.
            gdpr_properties: The GDPR texts.
            double_optin: The double opt-in: how new subscribers confirm.
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

        Documentation: List REST API: Update List, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_LIST,
                path={
                    "list_id": list_id,
                },
                body={
                    "title": title,
                    "prefix": prefix,
                    "description": description,
                    "campaign_defaults": campaign_defaults,
                    "gdpr_properties": gdpr_properties,
                    "double_optin": double_optin,
                },
                options=options,
            )
        )

    def delete(
        self,
        list_id: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Delete a list.

        `DELETE /services/api/v1/list/{list_id}`

        Removes a list together with its subscribers, forms and landing pages.

        Example:
            result = client.lists.delete("000000000000000000000001")

        Args:
            list_id: The identifier of the list.
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

        Documentation: List REST API: Remove List, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.DELETE_LIST,
                path={
                    "list_id": list_id,
                },
                options=options,
            )
        )


class ListsWithRawResponse(RawMethods):
    """The methods of `Lists`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Lists) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)
        self.list = with_raw_pages(resource.list, operations.LIST_LISTS)
        self.get = with_raw_response(resource.get)
        self.update = with_raw_response(resource.update)
        self.delete = with_raw_response(resource.delete)


class AsyncLists(AsyncResource):
    """Collections of subscribers, with the defaults, forms and consent texts that belong to them."""

    @resource
    def fields(self) -> resources.AsyncListsFields:
        """The personal data fields that the subscribers of a list can have."""
        return resources.AsyncListsFields(self._client)

    @resource
    def gdpr(self) -> resources.AsyncListsGdpr:
        """The purposes to which the subscribers of a list can consent."""
        return resources.AsyncListsGdpr(self._client)

    @resource
    def groups(self) -> resources.AsyncListsGroups:
        """The groups of a list, each of which offers subgroups to choose from."""
        return resources.AsyncListsGroups(self._client)

    @property
    def with_raw_response(self) -> AsyncListsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncListsWithRawResponse(self)

    async def create(
        self,
        *,
        type: models.ListType,
        title: str,
        prefix: str,
        description: str | UnsetType = UNSET,
        campaign_defaults: models.CampaignDefaults | params.CampaignDefaultsParam | UnsetType = UNSET,
        gdpr_properties: models.GdprProperties | params.GdprPropertiesParam | UnsetType = UNSET,
        double_optin: models.DoubleOptin | params.DoubleOptinParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Create a list.

        `POST /services/api/v1/list`

        Creates an empty list; add subscribers to it later. No protection against duplicates is documented: sending
        the request twice may create two lists.

        Example:
            result = await client.lists.create(
                type="ADVANCED", title="Sample list from API ", prefix="+30\"
            )

        Args:
            type: The type of the list.
            title: The title.
            prefix: The default country code of mobile numbers.
            description: A description of the list.
            campaign_defaults: The defaults of campaigns.
            gdpr_properties: The GDPR texts.
            double_optin: The double opt-in: how new subscribers confirm.
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

        Documentation: List REST API: Add List, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_LIST,
                body={
                    "type": type,
                    "title": title,
                    "prefix": prefix,
                    "description": description,
                    "campaign_defaults": campaign_defaults,
                    "gdpr_properties": gdpr_properties,
                    "double_optin": double_optin,
                },
                options=options,
            )
        )

    def list(
        self,
        *,
        fields: Sequence[str] | UnsetType = UNSET,
        type: models.ListType | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        sort_dir: models.SortDirection | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.SubscriberList]:
        """List the lists.

        `GET /services/api/v1/list`

        Returns one page of the account's lists.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.lists.list():
                print(item)

        Args:
            fields: The fields to return, separated by commas; the others are omitted. By default, every field is
                returned.
            type: Keeps the lists of one type.
            page: The page of the results. Default 1.
            size: The number of lists per page. Default 20.
            sort: The field by which the lists are ordered. Default "id".
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

        Documentation: List REST API: Get Lists, https://docs.apifon.com/apireference.html
        """
        return self._paginate(
            Call(
                operation=operations.LIST_LISTS,
                query={
                    "fields": fields,
                    "type": type,
                    "page": page,
                    "size": size,
                    "sort": sort,
                    "sort_dir": sort_dir,
                },
                options=options,
            ),
            PAGINATION["listLists"],
        )

    async def get(
        self,
        list_id: str,
        *,
        fields: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SubscriberList:
        """Read a list.

        `GET /services/api/v1/list/{list_id}`

        Returns one list, its fields, its groups, its GDPR fields and its forms.

        Example:
            result = await client.lists.get("000000000000000000000001")

        Args:
            list_id: The identifier of the list.
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

        Documentation: List REST API: Get List, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.GET_LIST,
                path={
                    "list_id": list_id,
                },
                query={
                    "fields": fields,
                },
                options=options,
            )
        )

    async def update(
        self,
        list_id: str,
        *,
        title: str,
        prefix: str,
        description: str | UnsetType = UNSET,
        campaign_defaults: models.CampaignDefaults | params.CampaignDefaultsParam | UnsetType = UNSET,
        gdpr_properties: models.GdprProperties | params.GdprPropertiesParam | UnsetType = UNSET,
        double_optin: models.DoubleOptin | params.DoubleOptinParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Update a list.

        `PUT /services/api/v1/list/{list_id}`

        Replaces the properties of a list. Integrations report that an omitted field is removed.

        Source: integrations, on PUT replacing the whole resource (confidence: medium).

        Example:
            result = await client.lists.update(
                "000000000000000000000001", title="Apifon list API ", prefix="+30\"
            )

        Args:
            list_id: The identifier of the list.
            title: The title.
            prefix: The default country code of mobile numbers.
            description: A description of the list.
            campaign_defaults: The defaults of campaigns.
            gdpr_properties: The GDPR texts.
            double_optin: The double opt-in: how new subscribers confirm.
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

        Documentation: List REST API: Update List, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_LIST,
                path={
                    "list_id": list_id,
                },
                body={
                    "title": title,
                    "prefix": prefix,
                    "description": description,
                    "campaign_defaults": campaign_defaults,
                    "gdpr_properties": gdpr_properties,
                    "double_optin": double_optin,
                },
                options=options,
            )
        )

    async def delete(
        self,
        list_id: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Delete a list.

        `DELETE /services/api/v1/list/{list_id}`

        Removes a list together with its subscribers, forms and landing pages.

        Example:
            result = await client.lists.delete("000000000000000000000001")

        Args:
            list_id: The identifier of the list.
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

        Documentation: List REST API: Remove List, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_LIST,
                path={
                    "list_id": list_id,
                },
                options=options,
            )
        )


class AsyncListsWithRawResponse(RawMethods):
    """The methods of `AsyncLists`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncLists) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
        self.list = with_async_raw_pages(resource.list, operations.LIST_LISTS)
        self.get = with_async_raw_response(resource.get)
        self.update = with_async_raw_response(resource.update)
        self.delete = with_async_raw_response(resource.delete)
