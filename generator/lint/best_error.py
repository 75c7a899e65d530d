"""Which of the errors below an `anyOf` or `oneOf` to report: the one that the author can act on."""

from collections import defaultdict

from jsonschema.exceptions import ValidationError


def best_error(error: ValidationError) -> ValidationError:
    """The most specific error below an error.

    If none of several schemas matches, it is the error of the nearest one: a schema for values of this type, with the
    fewest errors. If two are equally near, the error about the choice itself says more.
    """
    while error.context:
        branches: defaultdict[str | int, list[ValidationError]] = defaultdict(list)
        for inner in error.context:
            branches[inner.relative_schema_path[0]].append(inner)
        nearest, *others = sorted(branches.values(), key=_distance)
        if others and _distance(others[0]) == _distance(nearest):
            return error
        error = nearest[0]
    return error


def _distance(errors: list[ValidationError]) -> tuple[bool, int]:
    other_kind = any(
        error.validator == "const" or (error.validator == "type" and not error.relative_path) for error in errors
    )
    return other_kind, len(errors)
