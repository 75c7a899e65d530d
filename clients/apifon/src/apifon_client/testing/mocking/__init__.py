# Copied from overrides/apifon/mocking/__init__.py; edit it there.

"""The parts of Apifon's mock, one noun each."""
