"""Braze: templates.email. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.templates_email import (
    AsyncTemplatesEmail,
    AsyncTemplatesEmailWithRawResponse,
    TemplatesEmail,
    TemplatesEmailWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    TemplatesEmail | AsyncTemplatesEmail, TemplatesEmailWithRawResponse | AsyncTemplatesEmailWithRawResponse
]


@pytest.fixture
def templates_email(contract: Contract) -> Called:
    return contract.resource("templates.email")


def test_create_email_template(templates_email: Called) -> None:
    """POST /templates/email/create"""
    operation = templates_email.operation("createEmailTemplate", returns=models.EmailTemplateCreated)
    operation.sends(
        "minimal",
        lambda templates_email: templates_email.create(
            template_name="email_template_name",
            subject="Welcome to my email template!",
            body="This is the text within my email body and https://www.braze.com/ here is a link to Braze.com.",
        ),
    )
    operation.sends(
        "everything",
        lambda templates_email: templates_email.create(
            template_name="email_template_name",
            subject="Welcome to my email template!",
            body="This is the text within my email body and https://www.braze.com/ here is a link to Braze.com.",
            plaintext_body="This is the text within my email body and here is a link to https://www.braze.com/.",
            preheader="My preheader is pretty cool.",
            tags=["Tag1", "Tag2"],
            should_inline_css=True,
        ),
    )
    operation.sends(
        "example template",
        lambda templates_email: templates_email.create(
            template_name="email_template_name",
            subject="Welcome to my email template!",
            body="This is the text within my email body and https://www.braze.com/ here is a link to Braze.com.",
            plaintext_body="This is the text within my email body and here is a link to https://www.braze.com/.",
            preheader="My preheader is pretty cool.",
            tags=["Tag1", "Tag2"],
        ),
    )


def test_get_email_template(templates_email: Called) -> None:
    """GET /templates/email/info"""
    operation = templates_email.operation("getEmailTemplate", returns=models.EmailTemplateDetails)
    operation.sends(
        "minimal", lambda templates_email: templates_email.get(email_template_id=BrazeMock.EMAIL_TEMPLATE_ID)
    )


def test_list_email_templates(templates_email: Called) -> None:
    """GET /templates/email/list"""
    operation = templates_email.listing("listEmailTemplates", items=models.EmailTemplate)
    operation.sends("minimal", lambda templates_email: templates_email.list())
    operation.sends(
        "everything",
        lambda templates_email: templates_email.list(
            modified_after="2020-01-01T00:00:00Z", modified_before="2030-01-01T00:00:00Z", limit=1, offset=0
        ),
    )


def test_update_email_template(templates_email: Called) -> None:
    """POST /templates/email/update"""
    operation = templates_email.operation("updateEmailTemplate", returns=models.EmailTemplateUpdated)
    operation.sends(
        "minimal",
        lambda templates_email: templates_email.update(
            email_template_id=BrazeMock.EMAIL_TEMPLATE_ID, template_name="Weekly Newsletter"
        ),
    )
    operation.sends(
        "everything",
        lambda templates_email: templates_email.update(
            email_template_id=BrazeMock.EMAIL_TEMPLATE_ID,
            template_name="Weekly Newsletter",
            subject="This Week's Styles",
            body="Check out this week's digital lookbook to inspire your outfits. Take a look at https://www.braze.com/",
            plaintext_body="This is the updated text within my email body and here is a link to https://www.braze.com/.",
            preheader="We want you to have the best looks this summer",
            tags=["Tag1", "Tag2"],
            should_inline_css=True,
        ),
    )
    operation.sends(
        "example newsletter",
        lambda templates_email: templates_email.update(
            email_template_id=BrazeMock.EMAIL_TEMPLATE_ID,
            template_name="Weekly Newsletter",
            subject="This Week's Styles",
            body="Check out this week's digital lookbook to inspire your outfits. Take a look at https://www.braze.com/",
            plaintext_body="This is the updated text within my email body and here is a link to https://www.braze.com/.",
            preheader="We want you to have the best looks this summer",
            tags=["Tag1", "Tag2"],
        ),
    )
