# Copied from overrides/appizer/mocking/__init__.py; edit it there.

"""The parts of the Appizer mock."""
