"""E-mail templates (`email_templates`)."""

from engagement_core.testing.values import as_text

from . import validators
from .content_blocks import check_tags, liquid_is_balanced, read_window
from .content_models import Template
from .responses import BAD_REQUEST, JSONObject, fatal, reject_if, success
from .state import Call
from .times import to_text

MAX_BODY_BYTES = 400 * 1024

_TEXTS = dict.fromkeys(("template_name", "subject", "body", "plaintext_body", "preheader"), validators.text)
_FIELDS = (*_TEXTS, "tags", "should_inline_css")


def create(call: Call) -> JSONObject:
    """Create email template."""
    if not call.body.get("template_name"):
        raise fatal("Template name is required")
    _reject_invalid(call)
    reject_if(validators.fields({name: _TEXTS[name] for name in ("subject", "body")})(call.body))
    template = Template(
        id=call.store.ids.uuid("email_template"),
        created_at=call.now,
        updated_at=call.now,
        fields={name: call.body[name] for name in _FIELDS if name in call.body},
    )
    call.store.email_templates[template.id] = template
    return success(email_template_id=template.id)


def update(call: Call) -> JSONObject:
    """Update email template: at least one field."""
    template = _find(call, as_text(call.body.get("email_template_id")))
    changes = {name: call.body[name] for name in _FIELDS if name in call.body}
    if not changes:
        raise fatal(BAD_REQUEST, "at least one field to update is required")
    if changes.get("template_name") == "":
        raise fatal("Template name is required")
    _reject_invalid(call)
    template.fields, template.updated_at = {**template.fields, **changes}, call.now
    return success()


def info(call: Call) -> JSONObject:
    """See email template information."""
    template = _find(call, call.query.get("email_template_id"))
    return {
        "email_template_id": template.id,
        "description": "",
        "tags": list[str](),
        **template.fields,
        "created_at": to_text(template.created_at),
        "updated_at": to_text(template.updated_at),
    }


def listing(call: Call) -> JSONObject:
    """List available email templates."""
    window = read_window(call, "Limit")
    templates = [each for each in call.store.email_templates.values() if window.has(each.updated_at)]
    shown = [
        {
            "email_template_id": template.id,
            "template_name": template.fields["template_name"],
            "created_at": to_text(template.created_at),
            "updated_at": to_text(template.updated_at),
            "tags": template.fields.get("tags", []),
        }
        for template in window.part(templates)
    ]
    return {"count": len(shown), "templates": shown}


def _find(call: Call, template_id: str | None) -> Template:
    template = call.store.email_templates.get(template_id or "")
    if template is None:
        raise fatal(BAD_REQUEST, "email_template_id is missing or unknown")
    return template


def _reject_invalid(call: Call) -> None:
    reject_if(validators.fields({}, {**_TEXTS})(call.body))
    error = check_tags(call)
    if error is not None:
        raise fatal(error)
    if not isinstance(call.body.get("should_inline_css", False), bool):
        raise fatal("Invalid value for `should_inline_css`. One of `true` or `false` was expected")
    body = str(call.body.get("body", ""))
    if len(body.encode("utf-8", "surrogatepass")) > MAX_BODY_BYTES:
        raise fatal(BAD_REQUEST, f"body must not have more than {MAX_BODY_BYTES} bytes")
    if not liquid_is_balanced(body) or not _has_known_blocks(call, body):
        raise fatal("Email must have valid Content Block names")


def _has_known_blocks(call: Call, body: str) -> bool:
    known = {block.name for block in call.store.content_blocks.values() if not block.deleted}
    named = {part.partition("}")[0] for part in body.split("content_blocks.${")[1:]}
    return named <= known
