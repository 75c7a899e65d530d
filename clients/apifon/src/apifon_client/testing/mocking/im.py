# Copied from overrides/apifon/mocking/im.py; edit it there.

"""IM (chapter "IM Gateway REST API")."""

from attrs import frozen
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from engagement_core.testing.mock import endpoint
from engagement_core.testing.values import as_list, as_object, as_text

from .auth_middleware import AuthMiddleware
from .callbacks import Outbox
from .gateway import Envelope, detail, raise_for_errors, read_content, read_envelope, remove_scheduled, sent
from .models import Message
from .reader import Reader, read_body
from .recipients import Recipient, read_recipients
from .rules import DEVICE_TARGETS, at_most, one_of, web_url
from .store import Store
from .views import View

PATH = "/services/api/v1/im"
DEFAULT_SENDER = "Mookee"
"""The sender that is defined in the token."""
MAX_TEXT = 1000
MAX_CAPTION = 30
MAX_PER_MESSAGE = 1
"""Images, actions and videos, for Viber."""
MIN_TTL = 30
MAX_TTL = 86400
MAX_VIDEO_BYTES = 200_000_000
MAX_VIDEO_SECONDS = 600
MAX_THUMBNAIL_URL = 1000
VIDEO_TYPES = ("3gp", "m4v", "mov", "mp4")
MAX_FILE_NAME = 25
FILE_TYPES = (
    *("doc", "docx", "rtf", "dot", "dotx", "odt", "odf", "fodt", "txt", "info"),
    *("pdf", "xps", "pdax", "eps"),
    *("xls", "xlsx", "ods", "fods", "csv", "xlsm", "xltx"),
)
PATTERNS = (
    {"text"},
    {"images"},
    {"text", "actions"},
    {"text", "images", "actions"},
    {"videos"},
    {"text", "videos"},
    {"text", "videos", "actions"},
)
"""The valid contents of a channel ("Conditional Note")."""


@frozen(kw_only=True)
class Channel:
    """The fields of IMChannel that affect the sent message."""

    sender: str
    text: str


class ImGateway:
    """Sends IM and files, and deletes scheduled ones."""

    def __init__(self, store: Store, auth: AuthMiddleware, outbox: Outbox) -> None:
        self._store = store
        self._auth = auth
        self._outbox = outbox

    def routes(self) -> list[Route]:
        """The three operations."""
        guard = self._auth.guard
        return [
            endpoint(f"{PATH}/send", POST=guard(self._send, "imGateway")),
            endpoint(f"{PATH}/file", POST=guard(self._send_file, "imGateway")),
            endpoint(f"{PATH}/remove", POST=guard(self._remove, "imGateway")),
        ]

    async def _send(self, request: Request) -> Response:
        """Chapter "IM Request"; without a failover SMS, `message` may be an empty object, as in a sample."""
        body = await read_body(request)
        recipients = read_recipients(body)
        channels = [_read_channel(item) for item in body.required_children("im_channels")]
        message = body.child("message")
        failover = read_content(message) if message is not None and message.fields else None
        envelope = read_envelope(body, self._store.now())
        raise_for_errors(body, self._store.ids)
        return self._send_all(recipients, channels, envelope, None if failover is None else failover.sender)

    async def _send_file(self, request: Request) -> Response:
        """Chapter "IM File Request"."""
        body = await read_body(request)
        recipients = read_recipients(body, with_params=False)
        channels = [_read_file_channel(item) for item in body.required_children("im_channels")]
        envelope = read_envelope(body, self._store.now())
        raise_for_errors(body, self._store.ids)
        return self._send_all(recipients, channels, envelope, None)

    async def _remove(self, request: Request) -> Response:
        """Chapter "Delete Scheduled IM"."""
        return await remove_scheduled(request, self._store, "VIBER")

    def _send_all(
        self, recipients: list[Recipient], channels: list[Channel], envelope: Envelope, failover_sender: str | None
    ) -> Response:
        """One message per number, by the first channel."""
        request_id = self._store.ids.uuid()
        channel = channels[0] if channels else Channel(sender=DEFAULT_SENDER, text="")
        results: dict[str, list[View]] = {}
        for recipient in recipients:
            links = recipient.shorten(channel.text, self._store.ids)
            message = Message(
                message_id=self._store.ids.uuid(),
                request_id=request_id,
                reference_id=envelope.reference_id,
                channel="VIBER",
                sender=channel.sender,
                number=recipient.number,
                custom_id=recipient.custom_id,
                text=recipient.fill(channel.text, links),
                callback_url=envelope.callback_url,
                reply_url=envelope.reply_url,
                failover_sender=failover_sender,
                send_at=envelope.send_at,
            )
            self._outbox.send(message)
            results.setdefault(recipient.number, []).append(
                detail(message.message_id, recipient.custom_id, len(message.text), links)
            )
        return sent(request_id, envelope.reference_id, results)


def _read_channel(item: Reader) -> Channel:
    """IMChannel of "IM Request"."""
    _read_id_and_ttl(item)
    text = item.text("text", at_most(MAX_TEXT))
    _read_images(item)
    for action in item.children("actions", MAX_PER_MESSAGE):
        action.required_text("title", at_most(MAX_CAPTION))
        action.required_text("target_url")
    for video in item.children("videos", MAX_PER_MESSAGE):
        _read_video(video)
    item.text("expiry_text")
    item.text("device_target", one_of(*DEVICE_TARGETS))
    _check_pattern(item)
    return Channel(sender=item.text("sender_id") or DEFAULT_SENDER, text=text or "")


def _read_images(item: Reader) -> None:
    """Read an array of URLs, as in the samples, or of objects, as in the table, which does not describe them."""
    images = as_list(item.fields.get("images", []))
    if images is None:
        item.add_error("images", "Must be an array")
    elif len(images) > MAX_PER_MESSAGE:
        item.add_error("images", f"Must not have more than {MAX_PER_MESSAGE}")
    elif any(as_text(image) is None and as_object(image) is None for image in images):
        item.add_error("images", "Must be an array of URLs")


def _read_video(video: Reader) -> None:
    """IM-VIDEO."""
    video.required_text("video_url")
    video.required_number("video_content_length", high=MAX_VIDEO_BYTES)
    video.required_number("video_duration", high=MAX_VIDEO_SECONDS)
    video.required_text("thumbnail_image_url", at_most(MAX_THUMBNAIL_URL))
    video.required_text("video_content_type", one_of(*VIDEO_TYPES))
    video.text("video_caption", at_most(MAX_CAPTION))


def _check_pattern(item: Reader) -> None:
    """Chapter "Conditional Note"; an empty array counts as missing."""
    parts = {name for name in ("images", "actions", "videos") if as_list(item.fields.get(name))}
    if "text" in item:
        parts.add("text")
    if parts not in PATTERNS:
        item.add_error("text", f"Content must not consist of {', '.join(sorted(parts)) or 'nothing'}")


def _read_file_channel(item: Reader) -> Channel:
    """IMChannel of "IM File Request"; file types have a dot in the table and none in the samples."""
    _read_id_and_ttl(item)
    name = item.required_text("file_name", at_most(MAX_FILE_NAME))
    item.required_text("file_type", lambda text: one_of(*FILE_TYPES)(text.removeprefix(".")))
    item.required_text("file_url", web_url)
    return Channel(sender=item.text("sender_id") or DEFAULT_SENDER, text=name)


def _read_id_and_ttl(item: Reader) -> None:
    item.text("id")
    item.number("ttl", MIN_TTL, MAX_TTL)
