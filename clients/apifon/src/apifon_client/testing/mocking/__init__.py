# Copied from overrides/apifon/mocking/__init__.py; edit it there.

"""The modules of Apifon's mock, one per resource."""
