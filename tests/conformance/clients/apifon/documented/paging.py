"""Pages, partial responses and conditions, which lists, subscribers and the bounce list share."""

from collections.abc import Mapping

from tests.conformance.fuzz.documentation import Anything, Array, Choice, Number, Object, Parameter, Text

# "Epoch Timestamp", in milliseconds.
EPOCH = Number(format="int64")

DIRECTION = Text(one_of=("DESC", "ASC"), default="ASC")
# "As comma-separated input".
FIELDS = Parameter(value=Array(Text()))
FIELDS_ALONE: Mapping[str, Parameter] = {"fields": FIELDS}

META = Object(required={"page": Number(), "size": Number(), "total": Number()})
LINKS = Object(required=dict.fromkeys(("prev", "next", "first", "last"), Text()))

# `fields` is a string and `page` a number in the tables, an array and a string in the samples.
QUERY = Object(
    optional={
        "conditions": Array(
            Object(
                required={
                    "name": Text(),
                    "op": Text(one_of=("eq", "beginsWith", "gte", "gt", "lte", "lt", "exists", "nexists")),
                    "vl": Anything(),
                }
            )
        ),
        "sort": Object(optional={"sort_dir": DIRECTION, "sort_field": Text(default="id")}),
        "fields": Choice((Array(Text()), Text())),
        "page": Choice((Number(), Text(pattern="^[0-9]+$")), default=1),
        "size": Number(maximum=200, default=200),
    }
)


def paged(*, size: Number, sort: str | None, **others: Text) -> dict[str, Parameter]:
    """Return the parameters of a page and those of the operation."""
    return {
        "fields": FIELDS,
        "page": Parameter(value=Number(default=1)),
        "size": Parameter(value=size),
        "sort": Parameter(value=Text(default=sort)),
        "sort_dir": Parameter(value=DIRECTION),
        **{name: Parameter(value=value) for name, value in others.items()},
    }


def page(item: Object) -> Object:
    """Return a page with links."""
    return Object(required={"meta": META, "links": LINKS, "results": Array(item)})


def found(item: Object) -> Object:
    """Return a page of a query, which has no links."""
    return Object(required={"meta": META, "results": Array(item)})
