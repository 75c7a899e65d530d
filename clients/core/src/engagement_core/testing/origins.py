"""Keeping web pages of others away from a mock's control routes: a browser on this machine would reach them."""

from urllib.parse import urlsplit

from starlette.requests import Request

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def refuse_foreign(request: Request) -> str:
    """Why a control request is refused; empty for one that did not come from a page of another origin.

    A page that sends a request across origins names its own in `Origin`; one that had its name point at this machine
    (DNS rebinding) still has that name in `Host`.
    """
    host, origin = request.headers.get("host", ""), request.headers.get("origin")
    if origin is not None and origin != f"{request.url.scheme}://{host}":
        return "requests below /_mock/ must not come from a page of another origin"
    name = _host_name(host)
    bound = request.scope.get("server") or ("", None)
    if host and name not in _LOOPBACK and not name.endswith(".localhost") and name != bound[0]:
        return "requests below /_mock/ must name this machine as their host, such as 127.0.0.1"
    return ""


def _host_name(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""
