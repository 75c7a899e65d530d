"""From a package to the text of its files."""
