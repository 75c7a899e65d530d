"""Docstrings as Markdown with the fields that Sphinx's Python domain knows."""

from collections.abc import Iterator

import griffe

from generator.docs.markdown import flat


def docstring_text(thing: griffe.Object) -> str:
    """The docstring of a class, function or attribute; empty where there is none."""
    if thing.docstring is None:
        return ""
    return "\n\n".join(_section(section) for section in thing.docstring.parse("google", warnings=False))


def _section(section: griffe.DocstringSection) -> str:
    if isinstance(section, griffe.DocstringSectionText):
        return section.value
    if isinstance(section, griffe.DocstringSectionParameters):
        return "\n".join(_parameters(section))
    if isinstance(section, griffe.DocstringSectionRaises):
        return "\n".join(_raises(section))
    message = f"No page knows how to show the section {section.kind.value!r} of a docstring."
    raise NotImplementedError(message)


def _parameters(section: griffe.DocstringSectionParameters) -> Iterator[str]:
    for parameter in section.value:
        yield f":param {parameter.name.replace('*', '')}: {flat(parameter.description)}"


def _raises(section: griffe.DocstringSectionRaises) -> Iterator[str]:
    for raised in section.value:
        yield f":raises ~engagement_core.{raised.annotation}: {flat(raised.description)}"
