"""Annotations and signatures, with the public names of the objects in them."""

import re
from collections.abc import Iterator

import griffe

_SELF_EVIDENT = re.compile(r" \| (?:UnsetType\b|~?(?:\w+\.)*params\.\w+Param\b)")
_PREFIXES = {griffe.ParameterKind.var_positional: "*", griffe.ParameterKind.var_keyword: "**"}


class PublicNames:
    """Public names of objects, by the path of their definition.

    The exports of `shortcuts` are known by the path of their definition.
    """

    def __init__(self, packages: list[griffe.Module], shortcuts: list[griffe.Module] | None = None) -> None:
        self._public = {path: name for package in packages for path, name in _exports(package)}
        self._public |= {name: path for package in shortcuts or () for path, name in _exports(package)}
        self._roots = {package.path.partition(".")[0] for package in packages}

    def of(self, path: str) -> str:
        """Return the public name of an object; its path if no package exports it."""
        return self._public.get(path, path)

    def knows(self, name: str) -> bool:
        """Whether a name is exported by a package."""
        return name in self._public.values()

    def annotation(self, expression: griffe.Expr | str | None) -> str:
        """Return an annotation or default as source; names of the project are shortened and linked.

        Members of unions that every optional argument or every model has are left out: `UnsetType`, and the `TypedDict`
        that is accepted in place of a model.
        """
        return _SELF_EVIDENT.sub("", self._source(expression))

    def _source(self, expression: griffe.Expr | str | None) -> str:
        if expression is None or isinstance(expression, str):
            return expression or ""
        if isinstance(expression, griffe.ExprName | griffe.ExprAttribute):
            path = self.of(expression.canonical_path)
            return f"~{path}" if path.partition(".")[0] in self._roots else str(expression)
        return "".join(self._source(element) for element in expression.iterate(flat=False))

    def signature(self, function: griffe.Function) -> str:
        """Return the parameters of a function, without `self`, and its return type."""
        arguments = ", ".join(self._arguments(function))
        returned = self.annotation(function.returns)
        return f"({arguments})" + (f" -> {returned}" if returned else "")

    def _arguments(self, function: griffe.Function) -> Iterator[str]:
        kinds = griffe.ParameterKind
        before: griffe.ParameterKind | None = None
        for parameter in _own(function):
            if before is kinds.positional_only and parameter.kind is not kinds.positional_only:
                yield "/"
            if parameter.kind is kinds.keyword_only and before not in (kinds.keyword_only, kinds.var_positional):
                yield "*"
            yield self._argument(parameter)
            before = parameter.kind
        if before is kinds.positional_only:
            yield "/"

    def _argument(self, parameter: griffe.Parameter) -> str:
        prefix = _PREFIXES.get(parameter.kind or griffe.ParameterKind.keyword_only, "")
        hint = self.annotation(parameter.annotation)
        shown = f"{prefix}{parameter.name}" + (f": {hint}" if hint else "")
        # griffe sets the defaults of `*args` and `**kwargs` to `()` and `{}`.
        return f"{shown} = {parameter.default}" if parameter.default is not None and not prefix else shown


def _own(function: griffe.Function) -> list[griffe.Parameter]:
    parameters = list(function.parameters)
    bound = isinstance(function.parent, griffe.Class) and "staticmethod" not in function.labels
    return parameters[1:] if bound else parameters


def _exports(package: griffe.Module) -> Iterator[tuple[str, str]]:
    for name in map(str, package.exports or ()):
        member = package.members.get(name)
        # Objects re-exported from other packages are documented there.
        if isinstance(member, griffe.Alias) and member.target_path.startswith(f"{package.path}."):
            yield member.target_path, f"{package.path}.{name}"
