# Copied from overrides/braze/mocking/__init__.py; edit it there.

"""The parts of the mock of Braze."""
