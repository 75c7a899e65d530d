# Copied from overrides/appizer/mocking/__init__.py; edit it there.

"""What the mock of Appizer is made of."""
