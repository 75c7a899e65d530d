# Generated from specs/braze/*.yaml; do not edit.

"""TemplatesEmail: The templates of e-mail messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models, resources
from braze_rest_client.operations import templates_email as operations
from braze_rest_client.pagination import PAGINATION
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

if TYPE_CHECKING:
    from braze_rest_client import params
else:
    params = LazyModule("braze_rest_client.params")


class TemplatesEmail(Resource):
    """The templates of e-mail messages."""

    @resource
    def translations(self) -> resources.TemplatesEmailTranslations:
        """The translations of an e-mail template."""
        return resources.TemplatesEmailTranslations(self._client)

    @property
    def with_raw_response(self) -> TemplatesEmailWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return TemplatesEmailWithRawResponse(self)

    def create(
        self,
        *,
        template_name: str,
        subject: str,
        body: str,
        plaintext_body: str | UnsetType = UNSET,
        preheader: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        should_inline_css: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EmailTemplateCreated:
        """Create an e-mail template.

        `POST /templates/email/create`

        Creates an e-mail template, which the dashboard then shows on the page Templates & Media. If the request is
        sent twice, there may be two templates. Needs the permission `templates.email.create`.

        Example:
            result = client.templates.email.create(
                template_name="email_template_name",
                subject="Welcome to my email template!",
                body=(
                    "This is the text within my email body and \"
                    "https://www.braze.com/ here is a link to Braze.com.\"
                ),
            )

        Args:
            template_name: The name.
            subject: The subject line.
            body: The body, up to 400 KB, which may have HTML. The Content Blocks in it must exist.
            plaintext_body: The body as plain text.
            preheader: The preheader, from which some e-mail programs make a preview.
            tags: The tags, which must exist already.
            should_inline_css: Whether CSS is inlined. If it is left out, the setting of the workspace applies.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The template is invalid, for one of the reasons that `message` can have. Nothing
                was stored.
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

        Documentation: Create email template,
        https://www.braze.com/docs/api/endpoints/templates/email_templates/post_create_email_template/
        """
        return self._perform(
            Call(
                operation=operations.CREATE_EMAIL_TEMPLATE,
                body={
                    "template_name": template_name,
                    "subject": subject,
                    "body": body,
                    "plaintext_body": plaintext_body,
                    "preheader": preheader,
                    "tags": tags,
                    "should_inline_css": should_inline_css,
                },
                options=options,
            )
        )

    def get(
        self,
        *,
        email_template_id: str,
        **options: Unpack[CallOptions],
    ) -> models.EmailTemplateDetails:
        """Get an e-mail template.

        `GET /templates/email/info`

        Returns an e-mail template with its texts; images are HTML in `body`. Templates of the drag-and-drop editor
        are not accepted. Needs the permission `templates.email.info`.

        Example:
            result = client.templates.email.get(
                email_template_id="5eed000b-0000-4000-8000-000000000001\"
            )

        Args:
            email_template_id: The identifier of the template.
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

        Documentation: See email template information,
        https://www.braze.com/docs/api/endpoints/templates/email_templates/get_see_email_template_information/
        """
        return self._perform(
            Call(
                operation=operations.GET_EMAIL_TEMPLATE,
                query={
                    "email_template_id": email_template_id,
                },
                options=options,
            )
        )

    def list(
        self,
        *,
        modified_after: models.EmailTemplateTime | params.EmailTemplateTimeParam | UnsetType = UNSET,
        modified_before: models.EmailTemplateTime | params.EmailTemplateTimeParam | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.EmailTemplate]:
        """List e-mail templates.

        `GET /templates/email/list`

        Returns the e-mail templates, without their texts and without those of the drag-and-drop editor. Page through
        long lists with `limit` and `offset`. Needs the permission `templates.email.list`.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.templates.email.list():
                print(item)

        Args:
            modified_after: Only templates that were changed at or after this time.
            modified_before: Only templates that were changed at or before this time.
            limit: The maximum number of templates to return. 1 to 1000; default 100.
            offset: The number of matching templates to skip. At least 0.
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

        Documentation: List available email templates,
        https://www.braze.com/docs/api/endpoints/templates/email_templates/get_list_email_templates/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_EMAIL_TEMPLATES,
                query={
                    "modified_after": modified_after,
                    "modified_before": modified_before,
                    "limit": limit,
                    "offset": offset,
                },
                options=options,
            ),
            PAGINATION["listEmailTemplates"],
        )

    def update(
        self,
        *,
        email_template_id: str,
        template_name: str | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
        body: str | UnsetType = UNSET,
        plaintext_body: str | UnsetType = UNSET,
        preheader: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        should_inline_css: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EmailTemplateUpdated:
        """Update an e-mail template.

        `POST /templates/email/update`

        Changes the fields of an e-mail template that the request has; at least one is needed besides the identifier.
        Needs the permission `templates.email.update`.

        Example:
            result = client.templates.email.update(
                email_template_id="5eed000b-0000-4000-8000-000000000001",
                template_name="Weekly Newsletter",
            )

        Args:
            email_template_id: The identifier of the template, from its page in the dashboard or from its creation.
            template_name: The name.
            subject: The subject line.
            body: The body, which may have HTML.
            plaintext_body: The body as plain text.
            preheader: The preheader, from which some e-mail programs make a preview.
            tags: The tags, which must exist already.
            should_inline_css: Whether CSS is inlined. If it is left out, the setting of the workspace applies.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The template is invalid, for one of the reasons that `message` can have. Nothing
                was stored.
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

        Documentation: Update existing email templates,
        https://www.braze.com/docs/api/endpoints/templates/email_templates/post_update_email_template/
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_EMAIL_TEMPLATE,
                body={
                    "email_template_id": email_template_id,
                    "template_name": template_name,
                    "subject": subject,
                    "body": body,
                    "plaintext_body": plaintext_body,
                    "preheader": preheader,
                    "tags": tags,
                    "should_inline_css": should_inline_css,
                },
                options=options,
            )
        )


class TemplatesEmailWithRawResponse(RawMethods):
    """The methods of `TemplatesEmail`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: TemplatesEmail) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)
        self.get = with_raw_response(resource.get)
        self.list = with_raw_pages(resource.list, operations.LIST_EMAIL_TEMPLATES)
        self.update = with_raw_response(resource.update)


class AsyncTemplatesEmail(AsyncResource):
    """The templates of e-mail messages."""

    @resource
    def translations(self) -> resources.AsyncTemplatesEmailTranslations:
        """The translations of an e-mail template."""
        return resources.AsyncTemplatesEmailTranslations(self._client)

    @property
    def with_raw_response(self) -> AsyncTemplatesEmailWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncTemplatesEmailWithRawResponse(self)

    async def create(
        self,
        *,
        template_name: str,
        subject: str,
        body: str,
        plaintext_body: str | UnsetType = UNSET,
        preheader: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        should_inline_css: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EmailTemplateCreated:
        """Create an e-mail template.

        `POST /templates/email/create`

        Creates an e-mail template, which the dashboard then shows on the page Templates & Media. If the request is
        sent twice, there may be two templates. Needs the permission `templates.email.create`.

        Example:
            result = await client.templates.email.create(
                template_name="email_template_name",
                subject="Welcome to my email template!",
                body=(
                    "This is the text within my email body and \"
                    "https://www.braze.com/ here is a link to Braze.com.\"
                ),
            )

        Args:
            template_name: The name.
            subject: The subject line.
            body: The body, up to 400 KB, which may have HTML. The Content Blocks in it must exist.
            plaintext_body: The body as plain text.
            preheader: The preheader, from which some e-mail programs make a preview.
            tags: The tags, which must exist already.
            should_inline_css: Whether CSS is inlined. If it is left out, the setting of the workspace applies.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The template is invalid, for one of the reasons that `message` can have. Nothing
                was stored.
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

        Documentation: Create email template,
        https://www.braze.com/docs/api/endpoints/templates/email_templates/post_create_email_template/
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_EMAIL_TEMPLATE,
                body={
                    "template_name": template_name,
                    "subject": subject,
                    "body": body,
                    "plaintext_body": plaintext_body,
                    "preheader": preheader,
                    "tags": tags,
                    "should_inline_css": should_inline_css,
                },
                options=options,
            )
        )

    async def get(
        self,
        *,
        email_template_id: str,
        **options: Unpack[CallOptions],
    ) -> models.EmailTemplateDetails:
        """Get an e-mail template.

        `GET /templates/email/info`

        Returns an e-mail template with its texts; images are HTML in `body`. Templates of the drag-and-drop editor
        are not accepted. Needs the permission `templates.email.info`.

        Example:
            result = await client.templates.email.get(
                email_template_id="5eed000b-0000-4000-8000-000000000001\"
            )

        Args:
            email_template_id: The identifier of the template.
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

        Documentation: See email template information,
        https://www.braze.com/docs/api/endpoints/templates/email_templates/get_see_email_template_information/
        """
        return await self._perform(
            Call(
                operation=operations.GET_EMAIL_TEMPLATE,
                query={
                    "email_template_id": email_template_id,
                },
                options=options,
            )
        )

    def list(
        self,
        *,
        modified_after: models.EmailTemplateTime | params.EmailTemplateTimeParam | UnsetType = UNSET,
        modified_before: models.EmailTemplateTime | params.EmailTemplateTimeParam | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.EmailTemplate]:
        """List e-mail templates.

        `GET /templates/email/list`

        Returns the e-mail templates, without their texts and without those of the drag-and-drop editor. Page through
        long lists with `limit` and `offset`. Needs the permission `templates.email.list`.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.templates.email.list():
                print(item)

        Args:
            modified_after: Only templates that were changed at or after this time.
            modified_before: Only templates that were changed at or before this time.
            limit: The maximum number of templates to return. 1 to 1000; default 100.
            offset: The number of matching templates to skip. At least 0.
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

        Documentation: List available email templates,
        https://www.braze.com/docs/api/endpoints/templates/email_templates/get_list_email_templates/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_EMAIL_TEMPLATES,
                query={
                    "modified_after": modified_after,
                    "modified_before": modified_before,
                    "limit": limit,
                    "offset": offset,
                },
                options=options,
            ),
            PAGINATION["listEmailTemplates"],
        )

    async def update(
        self,
        *,
        email_template_id: str,
        template_name: str | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
        body: str | UnsetType = UNSET,
        plaintext_body: str | UnsetType = UNSET,
        preheader: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        should_inline_css: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EmailTemplateUpdated:
        """Update an e-mail template.

        `POST /templates/email/update`

        Changes the fields of an e-mail template that the request has; at least one is needed besides the identifier.
        Needs the permission `templates.email.update`.

        Example:
            result = await client.templates.email.update(
                email_template_id="5eed000b-0000-4000-8000-000000000001",
                template_name="Weekly Newsletter",
            )

        Args:
            email_template_id: The identifier of the template, from its page in the dashboard or from its creation.
            template_name: The name.
            subject: The subject line.
            body: The body, which may have HTML.
            plaintext_body: The body as plain text.
            preheader: The preheader, from which some e-mail programs make a preview.
            tags: The tags, which must exist already.
            should_inline_css: Whether CSS is inlined. If it is left out, the setting of the workspace applies.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The template is invalid, for one of the reasons that `message` can have. Nothing
                was stored.
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

        Documentation: Update existing email templates,
        https://www.braze.com/docs/api/endpoints/templates/email_templates/post_update_email_template/
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_EMAIL_TEMPLATE,
                body={
                    "email_template_id": email_template_id,
                    "template_name": template_name,
                    "subject": subject,
                    "body": body,
                    "plaintext_body": plaintext_body,
                    "preheader": preheader,
                    "tags": tags,
                    "should_inline_css": should_inline_css,
                },
                options=options,
            )
        )


class AsyncTemplatesEmailWithRawResponse(RawMethods):
    """The methods of `AsyncTemplatesEmail`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncTemplatesEmail) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
        self.get = with_async_raw_response(resource.get)
        self.list = with_async_raw_pages(resource.list, operations.LIST_EMAIL_TEMPLATES)
        self.update = with_async_raw_response(resource.update)
