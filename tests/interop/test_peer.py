from operator import attrgetter

import pytest

from braze_rest_client import AsyncBraze, Braze
from tests.interop.accepted import load_peer_faults
from tests.interop.peer import methods


@pytest.mark.parametrize("client", [Braze, AsyncBraze], ids=lambda client: client.__name__)
@pytest.mark.parametrize("ours", sorted(set(methods().values())))
def test_our_client_has_each_method_of_braze_api(client: type[Braze | AsyncBraze], ours: str) -> None:
    braze = client(api_key="fake-key", base_url="http://127.0.0.1:9")
    assert callable(attrgetter(ours)(braze))


def test_faults_belong_to_methods_of_braze_api() -> None:
    assert {fault.call.partition(",")[0] for fault in load_peer_faults()} <= set(methods())
