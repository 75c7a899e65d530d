# Copied from overrides/apifon/identifiers.py; edit it there.

"""Identifiers that can be computed ("Get Subscribers", destination_id and email_id)."""

from hashlib import md5


def subscriber_id(destination: str) -> str:
    """The identifier of a subscriber, from a mobile number in international format or an email address.

    It is the MD5 hash of the number's digits, or of the address as it was given; Apifon says nothing of letter case.
    """
    text = destination.strip()
    if "@" not in text:
        text = "".join(character for character in text.removeprefix("+") if character not in " -().")
    return md5(text.encode(), usedforsecurity=False).hexdigest()


class SubscriberIds:
    """What subscribers can be looked up by."""

    @staticmethod
    def id_of(destination: str) -> str:
        """The `lookup_md5` of a subscriber, from a mobile number in international format or an email address."""
        return subscriber_id(destination)
