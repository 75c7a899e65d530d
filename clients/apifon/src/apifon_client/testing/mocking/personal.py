# Copied from overrides/apifon/mocking/personal.py; edit it there.

"""Values of subscriber fields, each of the type of its field ("Add Subscriber field", type)."""

import re

from engagement_core.testing.values import as_number, as_text, as_whole_number

from .fields import DATE_FORMATS
from .models import ContactList, SubscriberField
from .reader import Reader
from .rules import email, web_url

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_EPOCH = re.compile(r"-?[0-9]+")
_DATE_PARTS = {"dd": "(?:0?[1-9]|[12][0-9]|3[01])", "MM": "(?:0?[1-9]|1[0-2])", "yy": "(?:[0-9]{4}|[0-9]{2})"}


def read_subscriber_fields(reader: Reader, contacts: ContactList) -> dict[str, object] | None:
    """Return the key-value pairs; keys that name no field of the list are kept unchanged."""
    values = reader.child("subscriber_fields")
    if values is None:
        return None
    fields = {field.field: field for field in contacts.fields}
    for name, value in values.fields.items():
        if as_text(value) is None and as_number(value) is None:
            values.add_error(name, "Must be a string or a number")
        elif name in fields:
            _check(values, fields[name], value)
    return dict(values.fields)


def read_gdpr_fields(reader: Reader) -> dict[str, dict[str, bool]] | None:
    """Return GDPR_FIELDS: consents by field identifier; both fields of the table are required."""
    consents = reader.child("gdpr_fields")
    if consents is None:
        return None
    return {name: _consent(consents.child(name)) for name in consents.fields}


def _consent(reader: Reader | None) -> dict[str, bool]:
    given = reader or Reader({})
    if reader is not None:
        reader.require("mobile", "email")
    flags = {name: given.flag(name) for name in ("mobile", "email")}
    return {name: flag for name, flag in flags.items() if flag is not None}


def _check(reader: Reader, field: SubscriberField, value: object) -> None:
    reason = {"DATE": _date, "NUMBER": _number, "URL": _url, "EMAIL": _email}.get(field.type, _anything)(field, value)
    if reason is not None:
        reader.add_error(field.field, reason)


def _date(field: SubscriberField, value: object) -> str | None:
    """Check an epoch timestamp, or a date in the format of the field; in any format if it has none."""
    text = as_text(value)
    if text is None:
        return None if as_whole_number(value) is not None else "Must be an epoch timestamp or a formatted date"
    formats = DATE_FORMATS if field.date_format is None else (field.date_format,)
    good = _EPOCH.fullmatch(text) or any(re.fullmatch(_pattern(date_format), text) for date_format in formats)
    return None if good else f"Must be a date of the form {' or '.join(formats)}"


def _pattern(date_format: str) -> str:
    separator = date_format[2]
    return separator.join(_DATE_PARTS[part] for part in date_format.split(separator))


def _number(_: SubscriberField, value: object) -> str | None:
    good = as_number(value) is not None or _NUMBER.fullmatch(as_text(value) or "")
    return None if good else "Must be a number"


def _url(_: SubscriberField, value: object) -> str | None:
    return web_url(as_text(value) or "")


def _email(_: SubscriberField, value: object) -> str | None:
    return email(as_text(value) or "")


def _anything(_: SubscriberField, __: object) -> None:
    return
