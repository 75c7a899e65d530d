"""Any response of a token endpoint gives a token that is used, or an error after which the call is unsent."""

from hypothesis import given
from hypothesis import strategies as st

from engagement_core import APIError
from tests.conformance.hostile_inputs.budget import fuzzed
from tests.conformance.hostile_inputs.calling import Recorded, Response, Wire, client_of, perform, recorded
from tests.conformance.hostile_inputs.hostile import as_json, headers, json_values, mutated, odd_bodies

SECRET, TOKEN = "oauth-secret-4711-tell-nobody", "oauth-token-4711-tell-nobody"
CLIENT = {"client_id": "oauth-client-4711-tell-nobody", "client_secret": SECRET}
FORMS = [
    f'{{"access_token": "{TOKEN}", "expires_in": 3600, "token_type": "bearer"}}'.encode(),
    f'{{"error": "invalid_client", "error_description": "The secret {SECRET} is wrong"}}'.encode(),
]
fields = st.fixed_dictionaries(
    {},
    optional={
        "access_token": json_values,
        "expires_in": json_values,
        "error": json_values,
        "error_description": json_values,
    },
).map(as_json)
CALLS = [sample for sample in recorded() if sample.vendor == "apifon"]


@fuzzed(150)
@given(
    st.sampled_from(CALLS), st.one_of(mutated(FORMS), fields, odd_bodies),
    st.sampled_from([200, 201, 302, 400, 401, 403, 429, 500, 503]), headers(), st.booleans(), st.booleans(),
)  # fmt: skip
def test_any_token_response(
    sample: Recorded, content: bytes, status: int, pairs: list[tuple[bytes, bytes]], breaks: bool, is_async: bool
) -> None:
    wire = Wire([Response(status, pairs, [content], breaks), Response(400, (), [b"{}"])])
    client = client_of("apifon", wire, is_async=is_async, credentials=CLIENT)
    result = perform(client, wire, sample.call)
    assert isinstance(result, APIError)
    hosts = [request.url.host for request in wire.requests]
    was_sent = hosts[-1] != "ids.apifon.com"
    assert hosts == ["ids.apifon.com", *hosts[1:]]
    assert (result.outcome == "unsent") == (not was_sent)
    for secret in (TOKEN, *CLIENT.values()):
        assert secret not in f"{result}{result!r}"
