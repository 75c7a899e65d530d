"""Identifiers that clients can compute ("Get Subscribers", destination_id and email_id)."""

from hashlib import md5


def subscriber_id(destination: str) -> str:
    """Return the identifier of a subscriber, from a mobile number in international format or an email address.

    It is the MD5 hash of the number's digits, or of the unchanged address; Apifon does not document letter case.
    """
    text = destination.strip()
    if "@" not in text:
        text = "".join(character for character in text.removeprefix("+") if character not in " -().")
    return md5(text.encode(), usedforsecurity=False).hexdigest()


class SubscriberIds:
    """Methods that compute identifiers of subscribers."""

    @staticmethod
    def id_of(destination: str) -> str:
        """Return the `lookup_md5` of a subscriber, from a mobile number in international format or an email address.

        Example:
            client.subscribers.id_of("+30 690 000 0000")
        """
        return subscriber_id(destination)
