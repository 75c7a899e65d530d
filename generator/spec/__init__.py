"""Reading a spec: the document with its lines, references resolved."""
