"""Sending requests over HTTP: the only package that knows httpx and httpx2."""

from engagement_core.transport.faults import RequestUnsent, TransportFault
from engagement_core.transport.response_body import ACCEPT_ENCODING
from engagement_core.transport.transports import AsyncTransport, SyncTransport, TransportOptions

__all__ = ["ACCEPT_ENCODING", "AsyncTransport", "RequestUnsent", "SyncTransport", "TransportFault", "TransportOptions"]
