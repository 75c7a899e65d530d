# Copied from overrides/apifon/mocking/recipients.py; edit it there.

"""The recipients of a message and their placeholders ("SMS Request", SUBSCRIBERS and LANDING PAGE)."""

from attrs import frozen

from engagement_core.testing.values import as_text

from .ids import SHORT_CODE_ALPHABET, Ids
from .reader import Reader
from .rules import msisdn, one_of, web_url
from .views import View

METHODS = ("GET", "POST")
SHORT_DOMAIN = "https://apfn.eu"
SHORT_CODE_LENGTH = 6


@frozen(kw_only=True)
class ShortLink:
    """The shortened form of a landing page."""

    code: str
    url: str

    def view(self) -> View:
        """LANDING_PAGES."""
        return {"short_code": self.code, "short_url": self.url}


@frozen(kw_only=True)
class Recipient:
    """One number with its parameters."""

    number: str
    custom_id: str | None
    texts: dict[str, str]
    landing_pages: dict[str, str]
    """The domain of the short link, by parameter name."""

    def shorten(self, text: str, ids: Ids) -> dict[str, ShortLink]:
        """Return short links for the landing pages that the text mentions."""
        links: dict[str, ShortLink] = {}
        for name, domain in self.landing_pages.items():
            if _placeholder(name) in text:
                code = ids.code(SHORT_CODE_ALPHABET, SHORT_CODE_LENGTH)
                links[name] = ShortLink(code=code, url=f"{domain}/{code}")
        return links

    def fill(self, text: str, links: dict[str, ShortLink]) -> str:
        """Return the text with the values of this recipient for each `{name}`."""
        values = {**self.texts, **{name: link.url for name, link in links.items()}}
        for name, value in values.items():
            text = text.replace(_placeholder(name), value)
        return text


def read_recipients(body: Reader, *, with_params: bool = True) -> list[Recipient]:
    """Return the array `subscribers`; a file message has no `params`."""
    return [_read(item, with_params=with_params) for item in body.required_children("subscribers")]


def _read(item: Reader, *, with_params: bool) -> Recipient:
    texts: dict[str, str] = {}
    landing_pages: dict[str, str] = {}
    params = (item.child("params") if with_params else None) or Reader({})
    for name, value in params.fields.items():
        text = as_text(value)
        if text is not None:
            texts[name] = text
        else:
            landing_pages[name] = _read_landing_page(params.child(name))
    return Recipient(
        number=item.required_text("number", msisdn),
        custom_id=item.text("custom_id"),
        texts=texts,
        landing_pages=landing_pages,
    )


def _read_landing_page(page: Reader | None) -> str:
    """Return the domain of the short link."""
    if page is None:
        return SHORT_DOMAIN
    page.required_text("url")
    page.child("data")
    page.flag("redirect")
    page.text("method", one_of(*METHODS))
    page.flag("prevent_sys_params")
    page.flag("enable_tracking")
    return (page.text("landing_domain", web_url) or SHORT_DOMAIN).rstrip("/")


def _placeholder(name: str) -> str:
    return f"{{{name}}}"
