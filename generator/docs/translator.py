"""Writes HTML without what the style of the site does not use: a fifth of a page with many tables and signatures."""

from typing import Any

from docutils import nodes
from docutils.nodes import Element, Text
from sphinx.writers.html5 import HTML5Translator


class ShortTranslator(HTML5Translator):
    """Code without an element for each word, links without tooltips, cells without paragraphs."""

    def visit_Text(self, node: Text) -> None:  # noqa: N802 - the name that docutils calls
        """Write a text; in code, lines may break like elsewhere."""
        if self.protect_literal_text:
            self.body.append(self.encode(node.astext()))
        else:
            super().visit_Text(node)

    def visit_reference(self, node: Element) -> None:
        """Write a link; the tooltip of a link to an object would repeat its address."""
        node.attributes.pop("reftitle", None)
        super().visit_reference(node)

    def should_be_compact_paragraph(self, node: Element) -> bool:
        """Whether a paragraph is written without its element."""
        alone = isinstance(node.parent, nodes.entry) and len(node.parent) == 1
        # The stubs of docutils lack the method.
        inherited: Any = super()
        return alone or bool(inherited.should_be_compact_paragraph(node))
