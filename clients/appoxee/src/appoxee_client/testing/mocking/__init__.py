# Copied from overrides/appoxee/mocking/__init__.py; edit it there.

"""The parts of the Appoxee mock."""
