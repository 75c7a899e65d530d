"""Render stage: from the intermediate representation to the files of a package."""
