"""The first example of a client's README, pointed at a mock."""

import re

from tests.acceptance.packaging.distributions import CLIENTS, ROOT

_CONSTRUCTOR = re.compile(r"with (\w+)\([^\n]*\) as")


def first_example(vendor: str, address: str) -> str:
    """The example, but for the credentials and the address of the client."""
    text = (ROOT / "clients" / vendor / "README.md").read_text(encoding="utf-8")
    block = text.partition("```python\n")[2].partition("```")[0]
    client = re.search(_CONSTRUCTOR, block)
    assert client is not None
    here = f'with {client[1]}(base_url="{address}", **{client[1]}Mock.CREDENTIALS) as'
    return f"from {CLIENTS[vendor]}.testing import {client[1]}Mock\n{_CONSTRUCTOR.sub(here, block, count=1)}"
