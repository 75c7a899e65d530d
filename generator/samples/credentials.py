"""Where the credentials of a request go, and the environment variables that samples read them from."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from generator.spec.document import Document
from generator.spec.naming import snake_case

_OAUTH = "access_token"
"""The argument of every client that takes an existing OAuth 2 token."""


@frozen(kw_only=True)
class Header:
    """A header with a credential."""

    name: str
    prefix: str
    variable: str


@frozen(kw_only=True)
class Credentials:
    """The credentials of one request, by place: names and environment variables."""

    headers: tuple[Header, ...]
    query: Mapping[str, str]
    body: Mapping[str, str]

    @classmethod
    def of(
        cls,
        document: Document,
        operation: Mapping[str, Any],
        credentials: Sequence[Mapping[str, Any]],
        fields: Sequence[str],
    ) -> "Credentials | None":
        """The first alternative of an operation's security that needs no signature; None if all do.

        `credentials` are those of the catalog, `fields` the credentials in the body.
        """
        variables = {each["name"]: each["variable"] for each in credentials}
        schemes = document.root["components"].get("securitySchemes", {})
        body = {name: variables.get(name, "") for name in fields}
        alternatives: Sequence[Mapping[str, Any]] = operation.get("security", document.root.get("security")) or [{}]
        for alternative in alternatives:
            named = {name: _argument(name, schemes[name]) for name in alternative}
            if all(argument in variables for argument in named.values()):
                found = {name: (schemes[name], variables[argument]) for name, argument in named.items()}
                # A credential in the body replaces those of the other alternatives.
                return cls(headers=tuple(_headers(found)), query=_query(found), body={} if alternative else body)
        return None


def _argument(name: str, scheme: Mapping[str, Any]) -> str:
    return _OAUTH if scheme["type"] == "oauth2" else snake_case(name)


def _headers(found: Mapping[str, tuple[Mapping[str, Any], str]]) -> Iterator[Header]:
    for scheme, variable in found.values():
        if scheme["type"] != "apiKey":
            yield Header(name="Authorization", prefix="Bearer ", variable=variable)
        elif scheme["in"] == "header":
            yield Header(name=scheme["name"], prefix="", variable=variable)


def _query(found: Mapping[str, tuple[Mapping[str, Any], str]]) -> dict[str, str]:
    keys = ((scheme, variable) for scheme, variable in found.values() if scheme["type"] == "apiKey")
    return {scheme["name"]: variable for scheme, variable in keys if scheme["in"] == "query"}
