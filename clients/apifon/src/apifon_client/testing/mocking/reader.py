# Copied from overrides/apifon/mocking/reader.py; edit it there.

"""Readers of JSON objects and queries, which collect validation errors."""

from collections.abc import Mapping

from starlette.requests import Request

from engagement_core.testing.values import (
    MalformedJSON,
    as_flag,
    as_list,
    as_object,
    as_text,
    as_texts,
    as_whole_number,
    parse_json,
    whole_number_from_text,
)

from .errors import api_error
from .rules import Rule

FLAGS = {"true": True, "false": False}


class Reader:
    """Reads one object; methods return None or an empty value for missing and invalid fields, with `errors`."""

    def __init__(
        self, fields: Mapping[str, object], errors: dict[str, str] | None = None, path: str | None = None
    ) -> None:
        self.fields = fields
        self.errors: dict[str, str] = {} if errors is None else errors
        self._path = path

    def __contains__(self, name: str) -> bool:
        return name in self.fields

    def add_error(self, name: str, reason: str) -> None:
        """Record why a field is invalid."""
        self.errors[self._place(name)] = reason

    def require(self, *names: str) -> None:
        """Record the missing fields."""
        for name in names:
            if name not in self.fields:
                self.add_error(name, "Required")

    def raise_for_errors(self) -> None:
        """Raise a 400 if there are errors ("Error Responses", missing or invalid parameters)."""
        if self.errors:
            raise api_error(400, self.errors)

    def text(self, name: str, rule: Rule | None = None) -> str | None:
        """Return a string."""
        if name not in self.fields:
            return None
        text = as_text(self.fields[name])
        reason = "Must be a string" if text is None else rule(text) if rule is not None else None
        if reason is not None:
            self.add_error(name, reason)
            return None
        return text

    def required_text(self, name: str, rule: Rule | None = None) -> str:
        """Return a required string."""
        self.require(name)
        return self.text(name, rule) or ""

    def texts(self, name: str) -> list[str] | None:
        """Return an array of strings."""
        if name not in self.fields:
            return None
        texts = as_texts(self.fields[name])
        if texts is None:
            self.add_error(name, "Must be an array of strings")
        return texts

    def flag(self, name: str) -> bool | None:
        """Return a boolean."""
        if name not in self.fields:
            return None
        flag = as_flag(self.fields[name])
        if flag is None:
            self.add_error(name, "Must be true or false")
        return flag

    def flag_or_text(self, name: str) -> bool | None:
        """Return a boolean, also from a string."""
        text = as_text(self.fields.get(name))
        return FLAGS[text] if text is not None and text in FLAGS else self.flag(name)

    def number(self, name: str, low: int | None = None, high: int | None = None) -> int | None:
        """Return an integer."""
        if name not in self.fields:
            return None
        return self._within(name, as_whole_number(self.fields[name]), low, high)

    def required_number(self, name: str, low: int | None = None, high: int | None = None) -> int:
        """Return a required integer."""
        self.require(name)
        return self.number(name, low, high) or 0

    def number_or_text(self, name: str, high: int | None = None) -> int | None:
        """Return an integer, also from a string."""
        text = as_text(self.fields.get(name))
        if text is None:
            return self.number(name, None, high)
        return self._within(name, whole_number_from_text(text), None, high)

    def child(self, name: str) -> "Reader | None":
        """Return a reader of an object."""
        if name not in self.fields:
            return None
        fields = as_object(self.fields[name])
        if fields is None:
            self.add_error(name, "Must be an object")
            return None
        return Reader(fields, self.errors, self._place(name))

    def children(self, name: str, limit: int | None = None) -> "list[Reader]":
        """Return readers of an array of objects; empty if it is missing."""
        if name not in self.fields:
            return []
        items = as_list(self.fields[name])
        if items is None:
            self.add_error(name, "Must be an array")
            return []
        if limit is not None and len(items) > limit:
            self.add_error(name, f"Must not have more than {limit}")
        return [self._item(f"{name}[{index}]", item) for index, item in enumerate(items)]

    def required_children(self, name: str) -> "list[Reader]":
        """Return readers of a required array of objects."""
        self.require(name)
        return self.children(name)

    def _item(self, name: str, item: object) -> "Reader":
        fields = as_object(item)
        if fields is None:
            self.add_error(name, "Must be an object")
        return Reader(fields or {}, self.errors, self._place(name))

    def _within(self, name: str, number: int | None, low: int | None, high: int | None) -> int | None:
        if number is None:
            self.add_error(name, "Must be an integer")
        elif low is not None and number < low:
            self.add_error(name, f"Must not be less than {low}")
        elif high is not None and number > high:
            self.add_error(name, f"Must not be greater than {high}")
        else:
            return number
        return None

    def _place(self, name: str) -> str:
        return name if self._path is None else f"{self._path}.{name}"


def read_query(request: Request) -> Reader:
    """Return a reader of the query; duplicate parameters are a 400."""
    names = [name for name, _ in request.query_params.multi_items()]
    duplicates = {name: "Must not be repeated" for name in names if names.count(name) > 1}
    if duplicates:
        raise api_error(400, duplicates)
    return Reader(dict(request.query_params))


async def read_body(request: Request) -> Reader:
    """Return a reader of the body; 415 for other media types, 400 unless it is a JSON object ("Status Codes")."""
    body = await request.body()
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if body and media_type != "application/json":
        raise api_error(415, {"Content-Type": "Must be application/json"})
    try:
        fields = as_object(parse_json(body))
    except MalformedJSON as error:
        raise api_error(400, {"body": f"Not JSON: {error}"}) from None
    if fields is None:
        raise api_error(400, {"body": "Must be an object"})
    return Reader(fields)
