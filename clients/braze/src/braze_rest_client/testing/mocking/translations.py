# Copied from overrides/braze/mocking/translations.py; edit it there.

"""Translations of messages and templates (`translations`), with errors in a form of their own."""

from collections.abc import Callable

from engagement_core.testing.mock import HTTPError
from engagement_core.testing.values import as_object, as_text

from . import validators
from .content_blocks import liquid_is_balanced
from .models import Variation
from .responses import JSONObject, fatal, success, translation_error
from .state import Call

NO_LOCALE = "The provided locale code does not exist."
NOT_MULTILINGUAL = "This message does not support multi-language."
PARSING = "The provided translations yielded errors when parsing. Please contact Braze for more information."
PARSING_ID = "1234567-abc-123-012345678"

Find = Callable[[Call, Callable[[str], str]], Variation]
"""Finds a translatable message with parameters that a function reads."""


def show(find: Find) -> Callable[[Call], JSONObject]:
    """Return the operation that shows the translations, of one locale if it is given."""

    def operation(call: Call) -> JSONObject:
        _check_flag(call)
        variation = find(call, _in_query(call))
        locale_id = call.query.get("locale_id")
        if locale_id is not None and locale_id not in call.store.locales:
            raise translation_error(NO_LOCALE)
        return {"translations": _shown(call, variation, locale_id)}

    return operation


def show_source(find: Find) -> Callable[[Call], JSONObject]:
    """Return the operation that shows the texts behind the translation tags."""

    def operation(call: Call) -> JSONObject:
        _check_flag(call)
        locale_id = call.query.get("locale_id")
        if locale_id is not None and locale_id not in call.store.locales:
            raise translation_error(NO_LOCALE)
        return success(translations={"translation_map": find(call, _in_query(call)).source})

    return operation


def update(find: Find) -> Callable[[Call], JSONObject]:
    """Return the operation that sets translations of a locale."""

    def operation(call: Call) -> JSONObject:
        variation = find(call, _in_body(call))
        locale_id = _in_body(call)("locale_id")
        if locale_id not in call.store.locales:
            raise translation_error(NO_LOCALE)
        texts = _read_map(call)
        if texts is None:
            raise translation_error(PARSING, id=PARSING_ID)
        variation.translations.setdefault(locale_id, {}).update(texts)
        return success()

    return operation


def campaign_message(call: Call, read: Callable[[str], str]) -> Variation:
    """Find a message of a campaign."""
    campaign = call.store.campaigns.get(read("campaign_id"))
    if campaign is None:
        raise fatal("The campaign does not exist.", status=404)
    return _multilingual(campaign.variations, read("message_variation_id"))


def canvas_message(call: Call, read: Callable[[str], str]) -> Variation:
    """Find a message of a step of a Canvas."""
    canvas = call.store.canvases.get(read("workflow_id"))
    step_id = read("step_id")
    step = next((each for each in canvas.steps if each.id == step_id), None) if canvas is not None else None
    if step is None:
        raise fatal("The Canvas or the step does not exist.", status=404)
    return _multilingual(step.variations, read("message_variation_id"))


def content_block(call: Call, read: Callable[[str], str]) -> Variation:
    """Find a Content Block."""
    block = call.store.content_blocks.get(read("content_block_id"))
    if block is None:
        raise fatal("The Content Block does not exist.", status=404)
    if block.text is None:
        raise translation_error(NOT_MULTILINGUAL)
    return block.text


def email_template(call: Call, read: Callable[[str], str]) -> Variation:
    """Find an e-mail template."""
    template = call.store.email_templates.get(read("template_id"))
    if template is None:
        raise fatal("The template does not exist.", status=404)
    if template.text is None:
        raise translation_error(NOT_MULTILINGUAL)
    return template.text


def show_webhook(call: Call) -> JSONObject:
    """View translations for a webhook template."""
    text = _webhook_template(call, call.query.get("template_id"))
    locale_id = call.query.get("locale_id")
    if locale_id is not None and locale_id not in call.store.locales:
        raise fatal("Invalid locale ID")
    return {"translations": _shown(call, text, locale_id)}


def show_webhook_source(call: Call) -> JSONObject:
    """View source translations for a webhook template."""
    return {"translations": {"translation_map": _webhook_template(call, call.query.get("template_id")).source}}


def update_webhook(call: Call) -> JSONObject:
    """Update translations for a webhook template; the response is an empty object."""
    text = _webhook_template(call, as_text(call.body.get("template_id")))
    locale_id = as_text(call.body.get("locale_id"))
    if locale_id is None or locale_id not in call.store.locales:
        raise fatal("Locale not found")
    texts = _read_map(call)
    if texts is None:
        raise fatal("Invalid translation map")
    text.translations.setdefault(locale_id, {}).update(texts)
    return {}


def malformed(message: str) -> HTTPError:
    """Make the error for a body that is not a JSON object."""
    return translation_error(message)


def _webhook_template(call: Call, template_id: str | None) -> Variation:
    if not template_id:
        raise fatal("template_id is required")
    template = call.store.webhook_templates.get(template_id)
    if template is None:
        raise fatal("Template not found", status=404)
    if template.text is None:
        raise fatal("This template does not have multi-language setup")
    return template.text


def _multilingual(variations: list[Variation], variation_id: str) -> Variation:
    variation = next((each for each in variations if each.id == variation_id), None)
    if variation is None:
        raise fatal("The message does not exist.", status=404)
    if variation.source is None:
        raise translation_error(NOT_MULTILINGUAL)
    return variation


def _in_query(call: Call) -> Callable[[str], str]:
    return lambda name: _required(name, call.query.get(name))


def _in_body(call: Call) -> Callable[[str], str]:
    return lambda name: _required(name, call.body.get(name))


def _required(name: str, value: object) -> str:
    if not isinstance(value, str) or not value:
        raise translation_error(f"{name} is required and must be a string.")
    return value


def _check_flag(call: Call) -> None:
    if call.query.get("post_launch_draft_version", "false") not in ("true", "false"):
        raise translation_error("post_launch_draft_version must be true or false.")


def _read_map(call: Call) -> dict[str, str] | None:
    """Return the translations of a request; None if they are no map of texts with valid Liquid."""
    given = as_object(call.body.get("translation_map"))
    if given is None or any(validators.text(each) for each in given.values()):
        return None
    texts = {name: str(each) for name, each in given.items()}
    return texts if all(map(liquid_is_balanced, texts.values())) else None


def _shown(call: Call, variation: Variation, locale_id: str | None) -> list[JSONObject]:
    return [
        {"translation_map": texts, "locale": call.store.locales[each].shown()}
        for each, texts in variation.translations.items()
        if locale_id in (None, each)
    ]
