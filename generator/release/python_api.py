"""Comparison of the public API of two versions of a Python package."""

from collections.abc import Iterator
from pathlib import Path

import griffe

from generator.release.change import Change, Severity

# Implementation of resources and mocks: public by name only.
_INTERNAL = ("operations", "testing.mocking")

_MESSAGES = {
    griffe.BreakageKind.PARAMETER_MOVED: "the position of the parameter `{old}` changed",
    griffe.BreakageKind.PARAMETER_REMOVED: "the parameter `{old}` was removed",
    griffe.BreakageKind.PARAMETER_CHANGED_KIND: "the parameter `{old}` is no longer positional or keyword as before",
    griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT: "the default of the parameter `{old}` changed",
    griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED: "the parameter `{old}` is now required",
    griffe.BreakageKind.PARAMETER_ADDED_REQUIRED: "the required parameter `{new}` was added",
    griffe.BreakageKind.RETURN_CHANGED_TYPE: "the return type changed",
    griffe.BreakageKind.OBJECT_REMOVED: "removed",
    griffe.BreakageKind.OBJECT_CHANGED_KIND: "changed from a {old} to a {new}",
    griffe.BreakageKind.ATTRIBUTE_CHANGED_TYPE: "the type changed",
    griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE: "the value changed",
    griffe.BreakageKind.CLASS_REMOVED_BASE: "a base class was removed",
}


def compare_packages(package: str, old: Path, new: Path) -> list[Change]:
    """List the changes of a package between two source folders."""
    before, after = _load(package, old), _load(package, new)
    breaks = {
        (_definition_path(breakage.obj), _describe(breakage)): breakage.obj
        for breakage in griffe.find_breaking_changes(before, after)
        if not _internal(breakage.obj.path, package)
    }
    return [
        *(Change(Severity.BREAK, path, text) for path, text in sorted(breaks)),
        *(Change(Severity.ADDITION, path, f"{what} added") for path, what in _additions(before, after, package)),
    ]


def _load(package: str, folder: Path) -> griffe.Module:
    # Only parse the sources: those of an old release may not run in this environment.
    loaded = griffe.load(package, search_paths=[folder], allow_inspection=False, resolve_aliases=True)
    assert isinstance(loaded, griffe.Module)
    return loaded


def _definition_path(found: griffe.Object | griffe.Alias) -> str:
    """Return the path of an object's definition, so that one that is also imported elsewhere counts once.

    Members of a private base class keep the path of the public class.
    """
    try:
        path = found.canonical_path
    except griffe.AliasResolutionError:
        return found.path
    return found.path if "._" in path else path


def _describe(breakage: griffe.Breakage) -> str:
    return _MESSAGES[breakage.kind].format(old=_name_of(breakage.old_value), new=_name_of(breakage.new_value))


def _name_of(value: object) -> str:
    if isinstance(value, griffe.Parameter):
        return value.name
    return value.value if isinstance(value, griffe.Kind) else ""


def _additions(old: griffe.Module, new: griffe.Module, package: str) -> Iterator[tuple[str, str]]:
    """Yield what was added to the public API, without the members of added classes."""
    before, after = dict(_public(old)), dict(_public(new))
    for path in sorted(path for path in after if not _internal(path, package)):
        new_object, old_object = after[path], before.get(path)
        if old_object is not None:
            for parameter in _new_parameters(old_object, new_object):
                yield path, f"parameter `{parameter}`"
        elif path.rpartition(".")[0] in {*before, package}:
            yield path, new_object.kind.value


def _new_parameters(old: griffe.Object, new: griffe.Object) -> Iterator[str]:
    """Yield the optional parameters that were added to a function."""
    if isinstance(old, griffe.Function) and isinstance(new, griffe.Function):
        names = {parameter.name for parameter in old.parameters}
        yield from (
            parameter.name for parameter in new.parameters if parameter.name not in names and not parameter.required
        )


def _public(parent: griffe.Object) -> Iterator[tuple[str, griffe.Object]]:
    for member in parent.members.values():
        if isinstance(member, griffe.Object) and member.is_public:
            yield member.path, member
            yield from _public(member)


def _internal(path: str, package: str) -> bool:
    inner = path.removeprefix(f"{package}.")
    return any(inner == name or inner.startswith(f"{name}.") for name in _INTERNAL)
