"""Mistakes in the mock and in the overrides of Apifon."""

from tests.conformance.mutations.mutant import TextMutant

MOCK_MUTANTS = [
    TextMutant("a removal answers 202", "mocking/bounce.py", "return answer(204)", "return answer(202)", ("strict",)),
    TextMutant(
        "an addition answers 202", "mocking/bounce.py", "return answer(201)", "return answer(202)", ("blockSubscriber",)
    ),
    TextMutant(
        "a reason less", "mocking/rules.py", '"sub_requested", "sub_invalid"', '"sub_requested"', ("blockSubscriber",)
    ),
    TextMutant(
        "any reason",
        "mocking/bounce.py",
        'body.need_text("reason", one_of(*BLOCK_REASONS))',
        'body.need_text("reason")',
        ("blockSubscriber",),
    ),
    TextMutant(
        "a balance is a number",
        "mocking/balance.py",
        '"balance": account.balance',
        '"balance": float(account.balance)',
        ("getBalance",),
        slow=True,
    ),
    TextMutant(
        "a field is renamed",
        "mocking/balance.py",
        '"plafon": account',
        '"ceiling": account',
        ("getBalance",),
        slow=True,
    ),
    TextMutant(
        "no signature is needed",
        "mocking/gate.py",
        "moment is None or not same(credential[0], self._token):\n            raise refusal(401)",
        "moment is None:\n            return",
        ("strict",),
        slow=True,
    ),
    TextMutant(
        "the date is not signed",
        "mocking/signature.py",
        'body, date.encode("latin-1")])',
        "body])",
        ("strict",),
        slow=True,
    ),
    TextMutant(
        "a tag by another name",
        "mocking/bounce.py",
        'TAG = "Etag"',
        'TAG = "Tag"',
        ("listBlockedSubscribers",),
        slow=True,
    ),
    TextMutant(
        "a total less",
        "mocking/paging.py",
        '"size": paging.size, "total": total}',
        '"size": paging.size}',
        ("listBlockedSubscribers",),
        slow=True,
    ),
    TextMutant(
        "a body less", "mocking/balance.py", '"subscriptions": [', '"subscribers": [', ("getBalance",), slow=True
    ),
    TextMutant(
        "a good code is accepted only", "mocking/otp.py", "VALID = (0, 200,", "VALID = (0, 202,", ("strict",), slow=True
    ),
]

OVERRIDE_MUTANTS = [
    TextMutant(
        "the query is signed",
        "signing.py",
        'urlsplit(url).path.split("/")',
        'url.split("/")',
        ("test_signing.py::test_a_request_is_signed_without_its_query",),
    ),
    TextMutant(
        "the proxy's path is signed",
        "signing.py",
        '"/".join(steps[-operation.path.count("/") :])',
        '"/".join(steps[1:])',
        ("test_signing.py::test_the_signed_path_is_that_of_the_operation",),
    ),
    TextMutant(
        "the body is not signed",
        "signing.py",
        "path.encode(), body, date.encode()",
        "path.encode(), date.encode()",
        ("test_signing.py::test_signature_is_that_of_the_vector",),
    ),
    TextMutant(
        "another hash",
        "signing.py",
        "hashlib.sha256",
        "hashlib.sha1",
        ("test_signing.py::test_signature_is_that_of_the_vector",),
        slow=True,
    ),
    TextMutant(
        "a date in local time",
        "signing.py",
        "formatdate(seconds, usegmt=True)",
        "formatdate(seconds)",
        ("test_signing.py::test_a_request_is_signed_without_its_query",),
        slow=True,
    ),
    TextMutant(
        "pages in the body are asked for in the query",
        "pagination.py",
        ', location="body")',
        ")",
        ("test_paging.py::test_queries_are_walked_in_the_body",),
        slow=True,
    ),
    TextMutant(
        "the total is the end",
        "pagination.py",
        'total="meta.total", link="links.next")',
        'total="meta.total")',
        ("test_paging.py::test_the_total_alone_neither_ends_nor_prolongs_a_walk_by_links",),
        slow=True,
    ),
    TextMutant(
        "a secret anywhere in the URL",
        "webhooks.py",
        "parse_qsl(urlsplit(url).query, keep_blank_values=True) if name == parameter",
        "parse_qsl(urlsplit(url).query + '&' + urlsplit(url).fragment) if name == parameter",
        ("test_webhooks.py::test_a_callback_without_the_secret_is_refused",),
        slow=True,
    ),
    TextMutant(
        "an empty secret lets in",
        "webhooks.py",
        '_check_text("secret", secret)\n    try:\n        given',
        "try:\n        given",
        ("test_webhooks.py::test_an_empty_secret_lets_nobody_in",),
        slow=True,
    ),
    TextMutant(
        "a secret twice",
        "webhooks.py",
        "matches != [True]",
        "True not in matches",
        ("test_webhooks.py::test_a_callback_without_the_secret_is_refused",),
        slow=True,
    ),
    TextMutant(
        "batches of any size",
        "bulk_job.py",
        "return BatchLimits(self._size)",
        "return BatchLimits(self._size + 1)",
        ("test_bulk.py::test_a_send_goes_out_in_batches",),
        slow=True,
    ),
    TextMutant(
        "a token is never renewed",
        "oauth.py",
        "self._token = evolve(token, until=-_NEVER)",
        "self._token = token",
        ("test_oauth.py::test_a_token_that_expired_in_the_middle_of_a_run_is_renewed_once",),
        slow=True,
    ),
    TextMutant(
        "tokens outlive their time",
        "oauth.py",
        "min(MARGIN, seconds / 10)",
        "-min(MARGIN, seconds / 10)",
        ("test_oauth.py::test_a_token_is_not_used_in_the_last_part_of_its_life",),
        slow=True,
    ),
]
