"""Why a value does not fit: of the errors of a choice, the one that the author can act on."""

from collections import defaultdict

from jsonschema.exceptions import ValidationError


def cause(error: ValidationError) -> ValidationError:
    """The error itself or, where one of several schemas should have fitted, what is wrong by the nearest of them.

    The nearest is one for values of this kind, with the fewest errors; where two are as near, the error about the
    choice says more.
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
