"""Docstrings as Markdown, with field lists for Sphinx's Python domain."""

from collections.abc import Iterator

import griffe

from generator.docs.markdown import flat


def docstring_text(documented: griffe.Object) -> str:
    """Return the docstring of a class, function or attribute; empty if it has none."""
    if documented.docstring is None:
        return ""
    return "\n\n".join(_section(section) for section in documented.docstring.parse("google", warnings=False))


def _section(section: griffe.DocstringSection) -> str:
    if isinstance(section, griffe.DocstringSectionText):
        return section.value
    if isinstance(section, griffe.DocstringSectionParameters):
        return "\n".join(_parameters(section))
    if isinstance(section, griffe.DocstringSectionRaises):
        return "\n".join(_raises(section))
    message = f"Unsupported docstring section {section.kind.value!r}."
    raise NotImplementedError(message)


def _parameters(section: griffe.DocstringSectionParameters) -> Iterator[str]:
    for parameter in section.value:
        yield f":param {parameter.name.replace('*', '')}: {flat(parameter.description)}"


def _raises(section: griffe.DocstringSectionRaises) -> Iterator[str]:
    for raised in section.value:
        yield f":raises ~engagement_core.{raised.annotation}: {flat(raised.description)}"
