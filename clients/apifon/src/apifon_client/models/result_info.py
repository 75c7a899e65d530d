# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.results import RequestInfo
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ResultInfo(RequestInfo, Model):
    """The result of a request."""

    status_code: int | str
    """A status modelled on HTTP: 200 for success, 403 for wrong parameters, 401 for failed authentication. A number in
    the samples, a string in the tables.
    """

    description: str
    """The status in words."""
