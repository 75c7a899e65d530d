"""Reading JSON objects and queries, with a note of everything that is wrong with them."""

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

from .errors import refusal
from .rules import Rule

FLAGS = {"true": True, "false": False}


class Reader:
    """One object. The methods give None, or nothing, for what is absent or wrong; what is wrong is in `problems`."""

    def __init__(
        self, fields: Mapping[str, object], problems: dict[str, str] | None = None, path: str | None = None
    ) -> None:
        self.fields = fields
        self.problems: dict[str, str] = {} if problems is None else problems
        self._path = path

    def __contains__(self, name: str) -> bool:
        return name in self.fields

    def wrong(self, name: str, reason: str) -> None:
        """Note what is wrong with a field."""
        self.problems[self._place(name)] = reason

    def require(self, *names: str) -> None:
        """Note which of these are absent."""
        for name in names:
            if name not in self.fields:
                self.wrong(name, "Required")

    def refuse(self) -> None:
        """Refuse the request with a 400 if anything is wrong ("Error Responses", missing or invalid parameters)."""
        if self.problems:
            raise refusal(400, self.problems)

    def text(self, name: str, rule: Rule | None = None) -> str | None:
        """A string."""
        if name not in self.fields:
            return None
        text = as_text(self.fields[name])
        reason = "Must be a string" if text is None else rule(text) if rule is not None else None
        if reason is not None:
            self.wrong(name, reason)
            return None
        return text

    def need_text(self, name: str, rule: Rule | None = None) -> str:
        """A string that must be there."""
        self.require(name)
        return self.text(name, rule) or ""

    def texts(self, name: str) -> list[str] | None:
        """An array of strings."""
        if name not in self.fields:
            return None
        texts = as_texts(self.fields[name])
        if texts is None:
            self.wrong(name, "Must be an array of strings")
        return texts

    def flag(self, name: str) -> bool | None:
        """True or false."""
        if name not in self.fields:
            return None
        flag = as_flag(self.fields[name])
        if flag is None:
            self.wrong(name, "Must be true or false")
        return flag

    def spelled_flag(self, name: str) -> bool | None:
        """True or false, also as a string."""
        text = as_text(self.fields.get(name))
        return FLAGS[text] if text is not None and text in FLAGS else self.flag(name)

    def number(self, name: str, low: int | None = None, high: int | None = None) -> int | None:
        """A whole number."""
        if name not in self.fields:
            return None
        return self._within(name, as_whole_number(self.fields[name]), low, high)

    def need_number(self, name: str, low: int | None = None, high: int | None = None) -> int:
        """A whole number that must be there."""
        self.require(name)
        return self.number(name, low, high) or 0

    def spelled_number(self, name: str, low: int | None = None, high: int | None = None) -> int | None:
        """A whole number, also as a string."""
        text = as_text(self.fields.get(name))
        if text is None:
            return self.number(name, low, high)
        return self._within(name, whole_number_from_text(text), low, high)

    def child(self, name: str) -> "Reader | None":
        """An object."""
        if name not in self.fields:
            return None
        fields = as_object(self.fields[name])
        if fields is None:
            self.wrong(name, "Must be an object")
            return None
        return Reader(fields, self.problems, self._place(name))

    def children(self, name: str, most: int | None = None) -> "list[Reader]":
        """An array of objects; empty where there is none."""
        if name not in self.fields:
            return []
        items = as_list(self.fields[name])
        if items is None:
            self.wrong(name, "Must be an array")
            return []
        if most is not None and len(items) > most:
            self.wrong(name, f"Must not have more than {most}")
        return [self._item(f"{name}[{index}]", item) for index, item in enumerate(items)]

    def need_children(self, name: str, most: int | None = None) -> "list[Reader]":
        """An array of objects that must be there."""
        self.require(name)
        return self.children(name, most)

    def _item(self, name: str, item: object) -> "Reader":
        fields = as_object(item)
        if fields is None:
            self.wrong(name, "Must be an object")
        return Reader(fields or {}, self.problems, self._place(name))

    def _within(self, name: str, number: int | None, low: int | None, high: int | None) -> int | None:
        if number is None:
            self.wrong(name, "Must be an integer")
        elif low is not None and number < low:
            self.wrong(name, f"Must not be less than {low}")
        elif high is not None and number > high:
            self.wrong(name, f"Must not be greater than {high}")
        else:
            return number
        return None

    def _place(self, name: str) -> str:
        return name if self._path is None else f"{self._path}.{name}"


def read_query(request: Request) -> Reader:
    """The query: 400 for what is repeated, as no parameter is documented to be."""
    names = [name for name, _ in request.query_params.multi_items()]
    repeated = {name: "Must not be repeated" for name in names if names.count(name) > 1}
    if repeated:
        raise refusal(400, repeated)
    return Reader(dict(request.query_params))


async def read_body(request: Request) -> Reader:
    """The JSON object in the body: 415 for other media types, 400 for what is no JSON object ("Status Codes")."""
    body = await request.body()
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if body and media_type != "application/json":
        raise refusal(415, {"Content-Type": "Must be application/json"})
    try:
        fields = as_object(parse_json(body))
    except MalformedJSON as error:
        raise refusal(400, {"body": f"Not JSON: {error}"}) from None
    if fields is None:
        raise refusal(400, {"body": "Must be an object"})
    return Reader(fields)
