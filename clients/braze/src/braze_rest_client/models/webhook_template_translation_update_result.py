# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any, TypeAlias

WebhookTemplateTranslationUpdateResult: TypeAlias = dict[str, Any]
"""The translations were changed. The object is empty."""
