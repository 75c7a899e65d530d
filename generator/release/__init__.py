"""Releases: changes since the last one, the required version, the changelog and the upload.

Each distribution has its own version, set in one place: of a client in `overrides/<vendor>/client.toml`, of the core in
`clients/core/src/engagement_core/_version.py`. A release is a tag `<distribution>-v<version>`, such as
`apifon-client-v0.1.0`; changes are determined against the highest one in the history of the current commit.

To make a release, the core first if it has changed too:

1. `make release VENDOR=apifon` says which version bump is required, and why.
2. Set the version, run `make generate` and `make changelog VENDOR=apifon`, add notes above the changes, commit.
3. `make release VENDOR=apifon` confirms that everything is ready and lists what to do: test, build, tag, publish.

`make publish` reads the token for the index from the environment variable TWINE_PASSWORD, and a user name other than
`__token__` from TWINE_USERNAME.
"""
