"""Bulk sending, and bulk creation of subscribers, in batches and with a ledger.

Apifon documents no idempotency key and no query for sent messages ("SMS Request", "IM Request"): the ledger prevents
a second run from sending twice.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from engagement_core import bulk
from engagement_core.errors import APIResponseError
from engagement_core.lazy import LazyModule
from engagement_core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from apifon_client import bulk_arguments
    from apifon_client.bulk_job import Job
else:
    bulk_arguments = LazyModule("apifon_client.bulk_arguments")


class _Bulk(Resource):
    def _run(self, job: Job, values: Iterable[Any]) -> bulk.BulkReport:
        # Imported only if it is used, to keep the import of the client fast.
        from engagement_core.bulk.sync_runner import run_bulk

        def send(batch: Sequence[bulk.Item]) -> Mapping[str, bulk.Rejection]:
            try:
                return job.rejections(batch, self._perform(job.call_for(batch)))
            except APIResponseError as error:
                raise job.error(batch, error) from error.__cause__

        return run_bulk(job.items(values), send, limits=job.limits(), job=job.identity(self._client), **job.settings)


class _AsyncBulk(AsyncResource):
    async def _run(self, job: Job, values: Iterable[Any] | AsyncIterable[Any]) -> bulk.BulkReport:
        from engagement_core.bulk.async_runner import run_bulk_async

        async def send(batch: Sequence[bulk.Item]) -> Mapping[str, bulk.Rejection]:
            try:
                return job.rejections(batch, await self._perform(job.call_for(batch)))
            except APIResponseError as error:
                raise job.error(batch, error) from error.__cause__

        return await run_bulk_async(
            job.items_async(values), send, limits=job.limits(), job=job.identity(self._client), **job.settings
        )


class SmsBulk(_Bulk):
    """Bulk methods of `client.sms`."""

    def send_many(
        self, recipients: Iterable[bulk_arguments.Recipient], **arguments: Unpack[bulk_arguments.SmsRun]
    ) -> bulk.BulkReport:
        """Send one message to many recipients, in batches.

        The ledger identifies a recipient by its `custom_id`, or by its number if it has none; each must be unique.

        Example:
            report = client.sms.send_many(
                [{"number": "306900000001"}, {"number": "306900000002"}],
                message={"text": "Spring is here", "sender_id": "Shop"},
                ledger="spring.ledger",
            )
            print(report.accepted, report.rejected, report.unknown)

        Raises:
            BulkError: The vendor rejected what all recipients share, or the run stopped for another reason.
            InvalidRequestError: The arguments that all recipients share are invalid.
        """
        return self._run(_sms(arguments), recipients)


class AsyncSmsBulk(_AsyncBulk):
    """Bulk methods of `client.sms`."""

    async def send_many(
        self,
        recipients: Iterable[bulk_arguments.Recipient] | AsyncIterable[bulk_arguments.Recipient],
        **arguments: Unpack[bulk_arguments.SmsRun],
    ) -> bulk.BulkReport:
        """Send one message to many recipients, in batches.

        The ledger identifies a recipient by its `custom_id`, or by its number if it has none; each must be unique.

        Example:
            report = await client.sms.send_many(
                [{"number": "306900000001"}, {"number": "306900000002"}],
                message={"text": "Spring is here", "sender_id": "Shop"},
                ledger="spring.ledger",
            )
            print(report.accepted, report.rejected, report.unknown)

        Raises:
            BulkError: The vendor rejected what all recipients share, or the run stopped for another reason.
            InvalidRequestError: The arguments that all recipients share are invalid.
        """
        return await self._run(_sms(arguments), recipients)


class ImBulk(_Bulk):
    """Bulk methods of `client.im`."""

    def send_many(
        self, recipients: Iterable[bulk_arguments.Recipient], **arguments: Unpack[bulk_arguments.ImRun]
    ) -> bulk.BulkReport:
        """Send one message to many recipients, in batches.

        The ledger identifies a recipient by its `custom_id`, or by its number if it has none; each must be unique.

        Example:
            report = client.im.send_many(
                [{"number": "306900000001"}, {"number": "306900000002"}],
                im_channels=[{"id": "viber", "sender_id": "Shop", "text": "Spring is here"}],
                ledger="spring.ledger",
            )
            print(report.accepted, report.rejected, report.unknown)

        Raises:
            BulkError: The vendor rejected what all recipients share, or the run stopped for another reason.
            InvalidRequestError: The arguments that all recipients share are invalid.
        """
        return self._run(_im(arguments), recipients)


class AsyncImBulk(_AsyncBulk):
    """Bulk methods of `client.im`."""

    async def send_many(
        self,
        recipients: Iterable[bulk_arguments.Recipient] | AsyncIterable[bulk_arguments.Recipient],
        **arguments: Unpack[bulk_arguments.ImRun],
    ) -> bulk.BulkReport:
        """Send one message to many recipients, in batches.

        The ledger identifies a recipient by its `custom_id`, or by its number if it has none; each must be unique.

        Example:
            report = await client.im.send_many(
                [{"number": "306900000001"}, {"number": "306900000002"}],
                im_channels=[{"id": "viber", "sender_id": "Shop", "text": "Spring is here"}],
                ledger="spring.ledger",
            )
            print(report.accepted, report.rejected, report.unknown)

        Raises:
            BulkError: The vendor rejected what all recipients share, or the run stopped for another reason.
            InvalidRequestError: The arguments that all recipients share are invalid.
        """
        return await self._run(_im(arguments), recipients)


class SubscribersBulk(_Bulk):
    """Bulk methods of `client.subscribers`."""

    def add_many(
        self,
        list_id: str,
        subscribers: Iterable[bulk_arguments.NewSubscriber],
        **arguments: Unpack[bulk_arguments.SubscribersRun],
    ) -> bulk.BulkReport:
        """Add many subscribers to a list, in batches.

        The ledger identifies a subscriber by the result of `id_of` for its number, or for its email address if it has
        no number; each must be unique.

        Example:
            report = client.subscribers.add_many(
                "000000000000000000000001",
                [{"destination": "306900000001", "status": "SUBSCRIBED"}],
                ledger="subscribers.ledger",
            )
            print(report.accepted, report.rejected, report.unknown)

        Raises:
            BulkError: The vendor rejected what all subscribers share, or the run stopped for another reason.
            InvalidRequestError: The arguments that all subscribers share are invalid.
        """
        return self._run(_subscribers(list_id, arguments), subscribers)


class AsyncSubscribersBulk(_AsyncBulk):
    """Bulk methods of `client.subscribers`."""

    async def add_many(
        self,
        list_id: str,
        subscribers: Iterable[bulk_arguments.NewSubscriber] | AsyncIterable[bulk_arguments.NewSubscriber],
        **arguments: Unpack[bulk_arguments.SubscribersRun],
    ) -> bulk.BulkReport:
        """Add many subscribers to a list, in batches.

        The ledger identifies a subscriber by the result of `id_of` for its number, or for its email address if it has
        no number; each must be unique.

        Example:
            report = await client.subscribers.add_many(
                "000000000000000000000001",
                [{"destination": "306900000001", "status": "SUBSCRIBED"}],
                ledger="subscribers.ledger",
            )
            print(report.accepted, report.rejected, report.unknown)

        Raises:
            BulkError: The vendor rejected what all subscribers share, or the run stopped for another reason.
            InvalidRequestError: The arguments that all subscribers share are invalid.
        """
        return await self._run(_subscribers(list_id, arguments), subscribers)


def _sms(arguments: Mapping[str, Any]) -> Job:
    from apifon_client.bulk_job import Job, JobKind, recipient_key
    from apifon_client.operations.sms import SEND_SMS

    kind = JobKind(
        method="send_many",
        operation=SEND_SMS,
        arguments=bulk_arguments.SmsRun,
        required=("message",),
        objects="recipients",
        key=recipient_key,
    )
    return Job(kind, arguments)


def _im(arguments: Mapping[str, Any]) -> Job:
    from apifon_client.bulk_job import Job, JobKind, recipient_key
    from apifon_client.operations.im import SEND_IM

    kind = JobKind(
        method="send_many",
        operation=SEND_IM,
        arguments=bulk_arguments.ImRun,
        required=("im_channels",),
        objects="recipients",
        key=recipient_key,
    )
    return Job(kind, arguments)


def _subscribers(list_id: str, arguments: Mapping[str, Any]) -> Job:
    from apifon_client.bulk_job import Job, JobKind, subscriber_key
    from apifon_client.operations.subscribers import CREATE_SUBSCRIBERS

    kind = JobKind(
        method="add_many",
        operation=CREATE_SUBSCRIBERS,
        arguments=bulk_arguments.SubscribersRun,
        required=(),
        objects="subscribers",
        key=subscriber_key,
    )
    return Job(kind, arguments, path={"list_id": list_id})
