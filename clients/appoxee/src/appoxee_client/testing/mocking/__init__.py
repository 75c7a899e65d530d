# Copied from overrides/appoxee/mocking/__init__.py; edit it there.

"""What the mock of Appoxee is made of."""
