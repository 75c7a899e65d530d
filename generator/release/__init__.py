"""Releases: what has changed since the last one, what the version must be, the changelog, the upload.

Each distribution has a version of its own, stated in one place: a client's in `overrides/<vendor>/client.toml`, the
core's in `clients/core/src/engagement_core/_version.py`. A release is a tag `<distribution>-v<version>`, such as
`apifon-client-v0.1.0`; the highest one in the history of the present commit is what everything is compared with.

The way to a release, the core first where it has changed too:

1. `make release VENDOR=apifon` says which part of the version must move, and why.
2. State the version, `make generate`, `make changelog VENDOR=apifon`; write notes above the differences; commit.
3. `make release VENDOR=apifon` says that everything is ready and what to do: test, build, tag, publish.

`make publish` takes the token of the index from the environment variable TWINE_PASSWORD, and a user's name other than
`__token__` from TWINE_USERNAME.
"""
