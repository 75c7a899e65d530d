"""The mutex with which threads and tasks fetch a token only once."""

import asyncio
import pickle
import threading

from engagement_core.effects import Mutex


def test_a_thread_waits_no_longer_than_it_may() -> None:
    mutex = Mutex()
    assert mutex.acquire()
    assert not mutex.acquire(0.01)
    mutex.release()
    assert mutex.acquire(0.01)


def test_the_next_thread_enters_when_one_has_left() -> None:
    mutex, entered = Mutex(), threading.Event()

    def wait() -> None:
        if mutex.acquire():
            entered.set()

    mutex.acquire()
    thread = threading.Thread(target=wait)
    thread.start()
    assert not entered.wait(0.05)
    mutex.release()
    thread.join(10)
    assert entered.is_set()


def test_a_task_waits_no_longer_than_it_may() -> None:
    async def run() -> list[bool]:
        mutex = Mutex()
        outcomes = [await mutex.acquire_async()]

        async def other() -> None:
            outcomes.append(await mutex.acquire_async(0.01))

        await asyncio.create_task(other())
        mutex.release()
        outcomes.append(await mutex.acquire_async(0.01))
        return outcomes

    assert asyncio.run(run()) == [True, False, True]


def test_a_copy_is_free() -> None:
    mutex = Mutex()
    mutex.acquire()
    copy: Mutex = pickle.loads(pickle.dumps(mutex))
    assert copy.acquire(0.01)
