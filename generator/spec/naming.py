"""Converts the vendor's names to Python names."""

import builtins
import keyword
import re

# In a class body, these names would hide what annotations and defaults of the class use.
_TYPE_NAMES = frozenset({"Any", "Literal", "bool", "dict", "dt", "float", "int", "list", "mask", "str"})
# Every module of models imports these.
_IMPORTED = frozenset({"Any", "Literal", "Model", "TypeAlias", "UNSET", "UnsetType"})
_CLASS_NAME = re.compile(r"[A-Z][A-Za-z0-9]*\Z")
_METHOD_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*\Z")
_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+|[0-9]+")


def attribute_name(wire: str) -> str:
    """The attribute or argument for a field: the vendor's name, changed only if Python forbids it."""
    name = re.sub(r"\W", "_", wire, flags=re.ASCII).lstrip("_")
    if not name or name[0].isdigit():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _TYPE_NAMES else name


def is_class_name(name: str) -> bool:
    """Whether a schema name is a valid class name."""
    taken = keyword.iskeyword(name) or hasattr(builtins, name) or name in _IMPORTED
    return bool(_CLASS_NAME.match(name)) and not taken


def is_method_name(name: str) -> bool:
    """Whether a name is a valid method name."""
    return bool(_METHOD_NAME.match(name)) and not keyword.iskeyword(name)


def snake_case(name: str) -> str:
    """`createApp` and `CreateApp` as `create_app`."""
    return "_".join(word.lower() for word in _WORDS.findall(name))


def module_name(name: str) -> str:
    """The module for a class: `app_create` for `AppCreate`, `and_` for `And`."""
    module = snake_case(name)
    return f"{module}_" if keyword.iskeyword(module) else module


def pascal_case(name: str) -> str:
    """`push_tokens` and `lists.fields` as `PushTokens` and `ListsFields`."""
    return "".join(word[:1].upper() + word[1:] for word in _WORDS.findall(name))
