# Generated from specs/braze/*.yaml; do not edit.

"""PreferenceCenter: Pages on which users choose the e-mail that they receive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import preference_center as operations
from engagement_core.call import Call
from engagement_core.lazy import LazyModule
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_response,
    with_raw_response,
)

if TYPE_CHECKING:
    from braze_rest_client import params
else:
    params = LazyModule("braze_rest_client.params")


class PreferenceCenter(Resource):
    """Pages on which users choose the e-mail that they receive."""

    @property
    def with_raw_response(self) -> PreferenceCenterWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return PreferenceCenterWithRawResponse(self)

    def get_url(
        self,
        preferenceCenterExternalID: str,
        userID: str,
        *,
        preference_center_api_id: str | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PreferenceCenterUrl:
        """Get the address of a preference center for a user.

        `GET /preference_center/v1/{preferenceCenterExternalID}/url/{userID}`

        Makes the address of a preference center for one user; each user has another. It works for preference centers
        made with the API or with the drag-and-drop editor only. The limit is fixed. Needs the permission
        `preference_center.user.get`.

        Example:
            result = client.preference_center.get_url(
                "5eed000d-0000-4000-8000-000000000001", "user1\"
            )

        Args:
            preferenceCenterExternalID: The identifier of the preference center, which other operations call
                `preference_center_api_id`.
            userID: The external identifier of the user.
            preference_center_api_id: The identifier of the preference center. The path has it already, and the
                sample request has no query.
            external_id: The external identifier of the user. The path has it already, and the sample request has no
                query.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Generate preference center URL,
        https://www.braze.com/docs/api/endpoints/preference_center/get_create_url_preference_center/
        """
        return self._perform(
            Call(
                operation=operations.GET_PREFERENCE_CENTER_URL,
                path={
                    "preferenceCenterExternalID": preferenceCenterExternalID,
                    "userID": userID,
                },
                query={
                    "preference_center_api_id": preference_center_api_id,
                    "external_id": external_id,
                },
                options=options,
            )
        )

    def list(
        self,
        **options: Unpack[CallOptions],
    ) -> models.PreferenceCenterList:
        """List preference centers.

        `GET /preference_center/v1/list`

        Returns the preference centers of the workspace, all at once and without their pages. Needs the permission
        `preference_center.list`.

        Example:
            result = client.preference_center.list()

        Args:
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: List preference centers,
        https://www.braze.com/docs/api/endpoints/preference_center/get_list_preference_center/
        """
        return self._perform(
            Call(
                operation=operations.LIST_PREFERENCE_CENTERS,
                options=options,
            )
        )

    def get(
        self,
        preferenceCenterExternalID: str,
        **options: Unpack[CallOptions],
    ) -> models.PreferenceCenterDetails:
        """Get a preference center.

        `GET /preference_center/v1/{preferenceCenterExternalID}`

        Returns a preference center with its pages and the times of its creation and last change. Needs the
        permission `preference_center.get`.

        Example:
            result = client.preference_center.get(
                "5eed000d-0000-4000-8000-000000000001\"
            )

        Args:
            preferenceCenterExternalID: The identifier of the preference center, which other operations call
                `preference_center_api_id`.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: View details for preference center,
        https://www.braze.com/docs/api/endpoints/preference_center/get_view_details_preference_center/
        """
        return self._perform(
            Call(
                operation=operations.GET_PREFERENCE_CENTER,
                path={
                    "preferenceCenterExternalID": preferenceCenterExternalID,
                },
                options=options,
            )
        )

    def update(
        self,
        preferenceCenterExternalID: str,
        *,
        preference_center_page_html: str,
        confirmation_page_html: str,
        name: str | UnsetType = UNSET,
        preference_center_title: str | UnsetType = UNSET,
        state: models.PreferenceCenterState | UnsetType = UNSET,
        preference_center_options: models.PreferenceCenterOptions
        | params.PreferenceCenterOptionsParam
        | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PreferenceCenterUpdated:
        """Update a preference center.

        `PUT /preference_center/v1/{preferenceCenterExternalID}`

        Replaces the pages of a preference center, and its title, state and options if the request has them. Needs
        the permission `preference_center.update`.

        Example:
            result = client.preference_center.update(
                "5eed000d-0000-4000-8000-000000000001",
                preference_center_page_html="HTML for preference center here",
                confirmation_page_html="HTML here with a message to users here",
                name="Example",
                preference_center_title="Example Preference Center Title",
                state="active",
            )

        Args:
            preferenceCenterExternalID: The identifier of the preference center, which other operations call
                `preference_center_api_id`.
            preference_center_page_html: The HTML of the preference page, with the same Liquid as at its creation.
            confirmation_page_html: The HTML of the confirmation page.
            name: The name. It is in the sample request, though it cannot be changed.
            preference_center_title: The title of the preference page and of the confirmation page. Default
                "Preference Center".
            state: The state.
            preference_center_options: Additions to the head of the pages.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Update preference center,
        https://www.braze.com/docs/api/endpoints/preference_center/put_update_preference_center/
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_PREFERENCE_CENTER,
                path={
                    "preferenceCenterExternalID": preferenceCenterExternalID,
                },
                body={
                    "preference_center_page_html": preference_center_page_html,
                    "confirmation_page_html": confirmation_page_html,
                    "name": name,
                    "preference_center_title": preference_center_title,
                    "state": state,
                    "options": preference_center_options,
                },
                options=options,
            )
        )

    def create(
        self,
        *,
        name: str,
        preference_center_page_html: str,
        confirmation_page_html: str,
        preference_center_title: str | UnsetType = UNSET,
        state: Literal["active", "draft"] | UnsetType = UNSET,
        preference_center_options: models.PreferenceCenterOptions
        | params.PreferenceCenterOptionsParam
        | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PreferenceCenterCreated:
        """Create a preference center.

        `POST /preference_center/v1`

        Creates a preference center, the page on which users manage the messages they get by e-mail. The name cannot
        be changed afterwards. If the request is sent twice, there may be two preference centers. Needs the
        permission `preference_center.update`.

        Example:
            result = client.preference_center.create(
                name="MyPreferenceCenter2022-09-22",
                preference_center_page_html="HTML for preference center here",
                confirmation_page_html="HTML here with a message to users here",
            )

        Args:
            name: The name, of letters, digits, hyphens and underscores. It cannot be changed later. Pattern
                `^[A-Za-z0-9_-]+$`.
            preference_center_page_html: The HTML of the preference page. Its form is sent to
                `{{preference_center_submit_url}}`. An input for the state of all e-mail has the name `{%
                form_field_name :email_global_state %}`, one for a subscription group `{% form_field_name
                :subscription_group <subscription_group_id> %}`. The present states of the user are
                `{{subscribed_state.${email_global}}}` (`opted_in`, `subscribed` or `unsubscribed`) and
                `{{subscribed_state.${<subscription_group_id>}}}` (`subscribed` or `unsubscribed`).
            confirmation_page_html: The HTML of the confirmation page.
            preference_center_title: The title of the preference page and of the confirmation page. Default
                "Preference Center".
            state: Whether the preference center is in use or a draft. Default "active".
            preference_center_options: Additions to the head of the pages.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Create preference center,
        https://www.braze.com/docs/api/endpoints/preference_center/post_create_preference_center/
        """
        return self._perform(
            Call(
                operation=operations.CREATE_PREFERENCE_CENTER,
                body={
                    "name": name,
                    "preference_center_page_html": preference_center_page_html,
                    "confirmation_page_html": confirmation_page_html,
                    "preference_center_title": preference_center_title,
                    "state": state,
                    "options": preference_center_options,
                },
                options=options,
            )
        )


class PreferenceCenterWithRawResponse(RawMethods):
    """The methods of `PreferenceCenter`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: PreferenceCenter) -> None:
        super().__init__(resource)
        self.get_url = with_raw_response(resource.get_url)
        self.list = with_raw_response(resource.list)
        self.get = with_raw_response(resource.get)
        self.update = with_raw_response(resource.update)
        self.create = with_raw_response(resource.create)


class AsyncPreferenceCenter(AsyncResource):
    """Pages on which users choose the e-mail that they receive."""

    @property
    def with_raw_response(self) -> AsyncPreferenceCenterWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncPreferenceCenterWithRawResponse(self)

    async def get_url(
        self,
        preferenceCenterExternalID: str,
        userID: str,
        *,
        preference_center_api_id: str | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PreferenceCenterUrl:
        """Get the address of a preference center for a user.

        `GET /preference_center/v1/{preferenceCenterExternalID}/url/{userID}`

        Makes the address of a preference center for one user; each user has another. It works for preference centers
        made with the API or with the drag-and-drop editor only. The limit is fixed. Needs the permission
        `preference_center.user.get`.

        Example:
            result = await client.preference_center.get_url(
                "5eed000d-0000-4000-8000-000000000001", "user1\"
            )

        Args:
            preferenceCenterExternalID: The identifier of the preference center, which other operations call
                `preference_center_api_id`.
            userID: The external identifier of the user.
            preference_center_api_id: The identifier of the preference center. The path has it already, and the
                sample request has no query.
            external_id: The external identifier of the user. The path has it already, and the sample request has no
                query.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Generate preference center URL,
        https://www.braze.com/docs/api/endpoints/preference_center/get_create_url_preference_center/
        """
        return await self._perform(
            Call(
                operation=operations.GET_PREFERENCE_CENTER_URL,
                path={
                    "preferenceCenterExternalID": preferenceCenterExternalID,
                    "userID": userID,
                },
                query={
                    "preference_center_api_id": preference_center_api_id,
                    "external_id": external_id,
                },
                options=options,
            )
        )

    async def list(
        self,
        **options: Unpack[CallOptions],
    ) -> models.PreferenceCenterList:
        """List preference centers.

        `GET /preference_center/v1/list`

        Returns the preference centers of the workspace, all at once and without their pages. Needs the permission
        `preference_center.list`.

        Example:
            result = await client.preference_center.list()

        Args:
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: List preference centers,
        https://www.braze.com/docs/api/endpoints/preference_center/get_list_preference_center/
        """
        return await self._perform(
            Call(
                operation=operations.LIST_PREFERENCE_CENTERS,
                options=options,
            )
        )

    async def get(
        self,
        preferenceCenterExternalID: str,
        **options: Unpack[CallOptions],
    ) -> models.PreferenceCenterDetails:
        """Get a preference center.

        `GET /preference_center/v1/{preferenceCenterExternalID}`

        Returns a preference center with its pages and the times of its creation and last change. Needs the
        permission `preference_center.get`.

        Example:
            result = await client.preference_center.get(
                "5eed000d-0000-4000-8000-000000000001\"
            )

        Args:
            preferenceCenterExternalID: The identifier of the preference center, which other operations call
                `preference_center_api_id`.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: View details for preference center,
        https://www.braze.com/docs/api/endpoints/preference_center/get_view_details_preference_center/
        """
        return await self._perform(
            Call(
                operation=operations.GET_PREFERENCE_CENTER,
                path={
                    "preferenceCenterExternalID": preferenceCenterExternalID,
                },
                options=options,
            )
        )

    async def update(
        self,
        preferenceCenterExternalID: str,
        *,
        preference_center_page_html: str,
        confirmation_page_html: str,
        name: str | UnsetType = UNSET,
        preference_center_title: str | UnsetType = UNSET,
        state: models.PreferenceCenterState | UnsetType = UNSET,
        preference_center_options: models.PreferenceCenterOptions
        | params.PreferenceCenterOptionsParam
        | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PreferenceCenterUpdated:
        """Update a preference center.

        `PUT /preference_center/v1/{preferenceCenterExternalID}`

        Replaces the pages of a preference center, and its title, state and options if the request has them. Needs
        the permission `preference_center.update`.

        Example:
            result = await client.preference_center.update(
                "5eed000d-0000-4000-8000-000000000001",
                preference_center_page_html="HTML for preference center here",
                confirmation_page_html="HTML here with a message to users here",
                name="Example",
                preference_center_title="Example Preference Center Title",
                state="active",
            )

        Args:
            preferenceCenterExternalID: The identifier of the preference center, which other operations call
                `preference_center_api_id`.
            preference_center_page_html: The HTML of the preference page, with the same Liquid as at its creation.
            confirmation_page_html: The HTML of the confirmation page.
            name: The name. It is in the sample request, though it cannot be changed.
            preference_center_title: The title of the preference page and of the confirmation page. Default
                "Preference Center".
            state: The state.
            preference_center_options: Additions to the head of the pages.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Update preference center,
        https://www.braze.com/docs/api/endpoints/preference_center/put_update_preference_center/
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_PREFERENCE_CENTER,
                path={
                    "preferenceCenterExternalID": preferenceCenterExternalID,
                },
                body={
                    "preference_center_page_html": preference_center_page_html,
                    "confirmation_page_html": confirmation_page_html,
                    "name": name,
                    "preference_center_title": preference_center_title,
                    "state": state,
                    "options": preference_center_options,
                },
                options=options,
            )
        )

    async def create(
        self,
        *,
        name: str,
        preference_center_page_html: str,
        confirmation_page_html: str,
        preference_center_title: str | UnsetType = UNSET,
        state: Literal["active", "draft"] | UnsetType = UNSET,
        preference_center_options: models.PreferenceCenterOptions
        | params.PreferenceCenterOptionsParam
        | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PreferenceCenterCreated:
        """Create a preference center.

        `POST /preference_center/v1`

        Creates a preference center, the page on which users manage the messages they get by e-mail. The name cannot
        be changed afterwards. If the request is sent twice, there may be two preference centers. Needs the
        permission `preference_center.update`.

        Example:
            result = await client.preference_center.create(
                name="MyPreferenceCenter2022-09-22",
                preference_center_page_html="HTML for preference center here",
                confirmation_page_html="HTML here with a message to users here",
            )

        Args:
            name: The name, of letters, digits, hyphens and underscores. It cannot be changed later. Pattern
                `^[A-Za-z0-9_-]+$`.
            preference_center_page_html: The HTML of the preference page. Its form is sent to
                `{{preference_center_submit_url}}`. An input for the state of all e-mail has the name `{%
                form_field_name :email_global_state %}`, one for a subscription group `{% form_field_name
                :subscription_group <subscription_group_id> %}`. The present states of the user are
                `{{subscribed_state.${email_global}}}` (`opted_in`, `subscribed` or `unsubscribed`) and
                `{{subscribed_state.${<subscription_group_id>}}}` (`subscribed` or `unsubscribed`).
            confirmation_page_html: The HTML of the confirmation page.
            preference_center_title: The title of the preference page and of the confirmation page. Default
                "Preference Center".
            state: Whether the preference center is in use or a draft. Default "active".
            preference_center_options: Additions to the head of the pages.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Create preference center,
        https://www.braze.com/docs/api/endpoints/preference_center/post_create_preference_center/
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_PREFERENCE_CENTER,
                body={
                    "name": name,
                    "preference_center_page_html": preference_center_page_html,
                    "confirmation_page_html": confirmation_page_html,
                    "preference_center_title": preference_center_title,
                    "state": state,
                    "options": preference_center_options,
                },
                options=options,
            )
        )


class AsyncPreferenceCenterWithRawResponse(RawMethods):
    """The methods of `AsyncPreferenceCenter`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncPreferenceCenter) -> None:
        super().__init__(resource)
        self.get_url = with_async_raw_response(resource.get_url)
        self.list = with_async_raw_response(resource.list)
        self.get = with_async_raw_response(resource.get)
        self.update = with_async_raw_response(resource.update)
        self.create = with_async_raw_response(resource.create)
