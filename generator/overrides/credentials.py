"""The credentials of a client, from the class Credentials in its auth.py."""

import ast
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from generator.diagnostics import file_error
from generator.overrides.ast_utils import python_tree

_TEXT_HINTS = {"str", "str | None", "Secret", "Secret | None"}


@frozen(kw_only=True)
class Credential:
    """One argument of the client that is a credential."""

    name: str
    hint: str
    default: str
    """Source of its default; empty if it is required."""
    doc: str
    variable: str
    """Environment variable that `from_env` reads; empty if the credential is not a string."""

    @property
    def is_secret(self) -> bool:
        """Whether it must not be shown."""
        return self.hint.startswith("Secret")


def read_credentials(file: Path, environment: str) -> tuple[Credential, ...]:
    """The fields, in order; raises GenerationError if the class does not exist."""
    classes = [node for node in python_tree(file).body if isinstance(node, ast.ClassDef) and node.name == "Credentials"]
    if not classes:
        raise file_error(file, "auth.py does not define Credentials.", "Add it, with the credentials as fields.")
    return tuple(_credentials(classes[0], environment))


def _credentials(node: ast.ClassDef, environment: str) -> Iterator[Credential]:
    for statement, following in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            hint = ast.unparse(statement.annotation)
            name = statement.target.id
            yield Credential(
                name=name,
                hint=hint,
                default=_default(statement.value),
                doc=_docstring(following),
                variable=f"{environment}_{name.upper()}" if hint in _TEXT_HINTS else "",
            )


def _default(value: ast.expr | None) -> str:
    if isinstance(value, ast.Call):
        defaults = [keyword.value for keyword in value.keywords if keyword.arg == "default"]
        return ast.unparse(defaults[0]) if defaults else ""
    return ast.unparse(value) if value is not None else ""


def _docstring(node: ast.stmt | None) -> str:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
        return " ".join(node.value.value.split())
    return ""
