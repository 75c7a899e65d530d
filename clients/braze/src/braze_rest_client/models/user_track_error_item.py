# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import TypeAlias

from braze_rest_client.models.error_object import ErrorObject

UserTrackErrorItem: TypeAlias = str | ErrorObject
"""An error of a single object of the request, as a text or as an object."""
