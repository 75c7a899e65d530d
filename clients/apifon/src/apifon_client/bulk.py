# Copied from overrides/apifon/bulk.py; edit it there.

"""Sending to any number of recipients, and adding any number of subscribers, in chunks and with a ledger.

Apifon documents no idempotency key and no way to ask whether a message was sent ("SMS Request", "IM Request"): the
ledger is what keeps a second run from sending twice.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from engagement_core.errors import APIResponseError
from engagement_core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from apifon_client.bulk_arguments import ImRun, NewSubscriber, Recipient, SmsRun, SubscribersRun
    from apifon_client.bulk_job import Job
    from engagement_core.bulk import BulkReport, Item, Rejection


class _Bulk(Resource):
    def _run(self, job: Job, values: Iterable[Any]) -> BulkReport:
        # Loaded only when it is needed: most programs send no such numbers.
        from engagement_core.bulk.sync_runner import run_bulk

        def send(chunk: Sequence[Item]) -> Mapping[str, Rejection]:
            try:
                return job.settle(chunk, self._perform(job.call_for(chunk)))
            except APIResponseError as error:
                raise job.refusal(chunk, error) from error.__cause__

        return run_bulk(job.items(values), send, limits=job.limits(), job=job.identity(self._client), **job.settings)


class _AsyncBulk(AsyncResource):
    async def _run(self, job: Job, values: Iterable[Any] | AsyncIterable[Any]) -> BulkReport:
        from engagement_core.bulk.async_runner import run_bulk_async

        async def send(chunk: Sequence[Item]) -> Mapping[str, Rejection]:
            try:
                return job.settle(chunk, await self._perform(job.call_for(chunk)))
            except APIResponseError as error:
                raise job.refusal(chunk, error) from error.__cause__

        return await run_bulk_async(
            job.items_async(values), send, limits=job.limits(), job=job.identity(self._client), **job.settings
        )


class SmsBulk(_Bulk):
    """SMS to any number of recipients."""

    def send_many(self, recipients: Iterable[Recipient], **arguments: Unpack[SmsRun]) -> BulkReport:
        """Send one message to many recipients.

        The ledger knows a recipient by its `custom_id`, or by its number where it has none; each must be different.
        """
        return self._run(_sms(arguments), recipients)


class AsyncSmsBulk(_AsyncBulk):
    """SMS to any number of recipients."""

    async def send_many(
        self, recipients: Iterable[Recipient] | AsyncIterable[Recipient], **arguments: Unpack[SmsRun]
    ) -> BulkReport:
        """Send one message to many recipients.

        The ledger knows a recipient by its `custom_id`, or by its number where it has none; each must be different.
        """
        return await self._run(_sms(arguments), recipients)


class ImBulk(_Bulk):
    """IM to any number of recipients."""

    def send_many(self, recipients: Iterable[Recipient], **arguments: Unpack[ImRun]) -> BulkReport:
        """Send one message to many recipients.

        The ledger knows a recipient by its `custom_id`, or by its number where it has none; each must be different.
        """
        return self._run(_im(arguments), recipients)


class AsyncImBulk(_AsyncBulk):
    """IM to any number of recipients."""

    async def send_many(
        self, recipients: Iterable[Recipient] | AsyncIterable[Recipient], **arguments: Unpack[ImRun]
    ) -> BulkReport:
        """Send one message to many recipients.

        The ledger knows a recipient by its `custom_id`, or by its number where it has none; each must be different.
        """
        return await self._run(_im(arguments), recipients)


class SubscribersBulk(_Bulk):
    """Adding any number of subscribers."""

    def add_many(
        self, list_id: str, subscribers: Iterable[NewSubscriber], **arguments: Unpack[SubscribersRun]
    ) -> BulkReport:
        """Add many subscribers to a list.

        The ledger knows a subscriber by the identifier that `id_of` gives for its number, or for its email address
        where it has no number; each must be different.
        """
        return self._run(_add(list_id, arguments), subscribers)


class AsyncSubscribersBulk(_AsyncBulk):
    """Adding any number of subscribers."""

    async def add_many(
        self,
        list_id: str,
        subscribers: Iterable[NewSubscriber] | AsyncIterable[NewSubscriber],
        **arguments: Unpack[SubscribersRun],
    ) -> BulkReport:
        """Add many subscribers to a list.

        The ledger knows a subscriber by the identifier that `id_of` gives for its number, or for its email address
        where it has no number; each must be different.
        """
        return await self._run(_add(list_id, arguments), subscribers)


def _sms(arguments: Mapping[str, Any]) -> Job:
    from apifon_client.bulk_arguments import SmsRun
    from apifon_client.bulk_job import Job, JobKind, recipient_key
    from apifon_client.operations.sms import SEND_SMS

    kind = JobKind(
        method="send_many",
        operation=SEND_SMS,
        arguments=SmsRun,
        required=("message",),
        objects="recipients",
        key=recipient_key,
    )
    return Job(kind, arguments)


def _im(arguments: Mapping[str, Any]) -> Job:
    from apifon_client.bulk_arguments import ImRun
    from apifon_client.bulk_job import Job, JobKind, recipient_key
    from apifon_client.operations.im import SEND_IM

    kind = JobKind(
        method="send_many",
        operation=SEND_IM,
        arguments=ImRun,
        required=("im_channels",),
        objects="recipients",
        key=recipient_key,
    )
    return Job(kind, arguments)


def _add(list_id: str, arguments: Mapping[str, Any]) -> Job:
    from apifon_client.bulk_arguments import SubscribersRun
    from apifon_client.bulk_job import Job, JobKind, subscriber_key
    from apifon_client.operations.subscribers import CREATE_SUBSCRIBERS

    kind = JobKind(
        method="add_many",
        operation=CREATE_SUBSCRIBERS,
        arguments=SubscribersRun,
        required=(),
        objects="subscribers",
        key=subscriber_key,
    )
    return Job(kind, arguments, path={"list_id": list_id})
