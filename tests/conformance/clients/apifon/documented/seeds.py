"""Identifiers of a newly seeded mock, for requests that must succeed."""

from apifon_client.testing import ApifonMock

LIST = ApifonMock.LIST_ID
FIELD = ApifonMock.FIELD
GDPR_FIELD = ApifonMock.GDPR_FIELD
GROUP = ApifonMock.GROUP_FIELD
OPTION = ApifonMock.OPTION_FIELD
SUBSCRIBER = ApifonMock.SUBSCRIBER_ID
SUBSCRIBER_BY_EMAIL = ApifonMock.SUBSCRIBER_EMAIL_ID
BLOCKED = ApifonMock.BLOCKED_MOBILE
SCHEDULED_SMS = ApifonMock.SCHEDULED_SMS_REQUEST
SCHEDULED_IM = ApifonMock.SCHEDULED_IM_REQUEST
OTP_REFERENCE = ApifonMock.OTP_REFERENCE
OTP_CODE = ApifonMock.OTP_CODE
