"""What differs between two versions of a Python package for those who import it."""

from collections.abc import Iterator
from pathlib import Path

import griffe

from generator.release.change import Change, Severity

# Tables and workshops behind the resources and the mock: public by name alone.
_INTERNAL = ("operations", "testing.mocking")

_WORDS = {
    griffe.BreakageKind.PARAMETER_MOVED: "the parameter `{old}` stands at another place now",
    griffe.BreakageKind.PARAMETER_REMOVED: "the parameter `{old}` is gone",
    griffe.BreakageKind.PARAMETER_CHANGED_KIND: "the parameter `{old}` cannot be passed as before (by name, by place)",
    griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT: "the default of the parameter `{old}` is another one now",
    griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED: "the parameter `{old}` is required now",
    griffe.BreakageKind.PARAMETER_ADDED_REQUIRED: "the parameter `{new}` is new and required",
    griffe.BreakageKind.RETURN_CHANGED_TYPE: "it returns something else now",
    griffe.BreakageKind.OBJECT_REMOVED: "it is gone",
    griffe.BreakageKind.OBJECT_CHANGED_KIND: "it is a {new} now, was a {old}",
    griffe.BreakageKind.ATTRIBUTE_CHANGED_TYPE: "its type is another one now",
    griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE: "its value is another one now",
    griffe.BreakageKind.CLASS_REMOVED_BASE: "it no longer inherits from all classes that it did",
}


def compare_packages(package: str, old: Path, new: Path) -> list[Change]:
    """The differences of a package between two source folders."""
    before, after = _load(package, old), _load(package, new)
    breaks = {
        (_within(breakage.obj), _words(breakage)): breakage.obj
        for breakage in griffe.find_breaking_changes(before, after)
        if not _internal(breakage.obj.path, package)
    }
    return [
        *(Change(Severity.BREAK, path, text) for path, text in sorted(breaks)),
        *(Change(Severity.ADDITION, path, f"the {what} is new") for path, what in _additions(before, after, package)),
    ]


def _load(package: str, folder: Path) -> griffe.Module:
    # The sources are read, never run: those of an old release need not fit what is installed.
    loaded = griffe.load(package, search_paths=[folder], allow_inspection=False, resolve_aliases=True)
    assert isinstance(loaded, griffe.Module)
    return loaded


def _within(thing: griffe.Object | griffe.Alias) -> str:
    """The path where an object is defined, so that one that is also imported elsewhere counts once.

    What comes from a private base class goes by the class that users see.
    """
    try:
        path = thing.canonical_path
    except griffe.AliasResolutionError:
        return thing.path
    return thing.path if "._" in path else path


def _words(breakage: griffe.Breakage) -> str:
    return _WORDS[breakage.kind].format(old=_named(breakage.old_value), new=_named(breakage.new_value))


def _named(value: object) -> str:
    if isinstance(value, griffe.Parameter):
        return value.name
    return value.value if isinstance(value, griffe.Kind) else ""


def _additions(old: griffe.Module, new: griffe.Module, package: str) -> Iterator[tuple[str, str]]:
    """What is public now and was not there, without what it holds."""
    before, after = dict(_public(old)), dict(_public(new))
    for path in sorted(path for path in after if not _internal(path, package)):
        thing, earlier = after[path], before.get(path)
        if earlier is not None:
            for parameter in _new_parameters(earlier, thing):
                yield path, f"parameter `{parameter}`"
        elif path.rpartition(".")[0] in {*before, package}:
            yield path, thing.kind.value


def _new_parameters(old: griffe.Object, new: griffe.Object) -> Iterator[str]:
    """The parameters of a function that may be left out and were not there."""
    if isinstance(old, griffe.Function) and isinstance(new, griffe.Function):
        names = {parameter.name for parameter in old.parameters}
        yield from (each.name for each in new.parameters if each.name not in names and not each.required)


def _public(thing: griffe.Object) -> Iterator[tuple[str, griffe.Object]]:
    for member in thing.members.values():
        if isinstance(member, griffe.Object) and member.is_public:
            yield member.path, member
            yield from _public(member)


def _internal(path: str, package: str) -> bool:
    inner = path.removeprefix(f"{package}.")
    return any(inner == name or inner.startswith(f"{name}.") for name in _INTERNAL)
