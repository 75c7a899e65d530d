# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

CdiJobStatus: TypeAlias = Literal["running", "success", "partial", "error", "config_error"]
"""The status of a sync.

- `running`: the sync is running.
- `success`: all rows were synced.
- `partial`: some rows failed because of errors.
- `error`: no row was synced.
- `config_error`: the configuration of the integration has an error.
"""
