# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class LandingPage(Model):
    """A page that a shortened link in the message opens. Its key in `params` starts with `apifon_lp`."""

    url: str
    """The URL of the page, or the identifier of its template."""

    data: dict[str, Any] | UnsetType = UNSET
    """The values for the placeholders of the page."""

    redirect: bool | UnsetType = UNSET
    """Whether the shortened link redirects to the page. Default true."""

    method: Literal["GET", "POST"] | UnsetType = UNSET
    """The HTTP method with which the shortened link opens the page. Set it only if `redirect` is false. Default
    "GET".
    """

    prevent_sys_params: bool | UnsetType = UNSET
    """Whether the system parameters are kept from the URL's query. Default false."""

    landing_domain: str | UnsetType = UNSET
    """Your own domain instead of http://apfn.eu. The vendor sells such domains. Pattern `^https?://`."""

    enable_tracking: bool | UnsetType = UNSET
    """Whether clicks on the shortened link are counted. Default true."""
