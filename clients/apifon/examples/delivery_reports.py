# Copied from overrides/apifon/examples/delivery_reports.py; edit it there.

"""Receive delivery reports with the standard library: `delivery_reports.py PORT`; without a port, try a sample."""

import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

from apifon_client import webhooks
from apifon_client.samples import sample_delivery_report

SECRET = "a secret of yours"
seen: set[str] = set()


def take(url: str, body: bytes) -> int:
    """Print the events of a callback that are new; returns the status of the response."""
    try:
        webhooks.check_secret(url, SECRET)
        events = webhooks.parse_callback(body)
    except webhooks.CallbackError as error:
        print("rejected:", error)
        return 400
    for event in events:
        if event.key not in seen:
            seen.add(event.key)
            print(type(event).__name__, event.key)
    return 200


class Receiver(BaseHTTPRequestHandler):
    """Responds to the POST requests of Apifon."""

    def do_POST(self) -> None:
        """Handle one callback."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(take(self.path, body))
        self.end_headers()


url = webhooks.secret_url("https://shop.example/apifon", SECRET)
if len(sys.argv) > 1:
    print("Pass this as callback_url, with the address at which Apifon reaches you:", url)
    HTTPServer(("127.0.0.1", int(sys.argv[1])), Receiver).serve_forever()
else:
    report = sample_delivery_report(number="306900000000")
    print([take(url, report), take(url, report), take("https://shop.example/apifon", report)])
