# Copied from overrides/appboy/mocking/__init__.py; edit it there.

"""The parts of the Appboy mock."""
