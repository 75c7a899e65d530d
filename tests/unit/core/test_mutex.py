"""One at a time: the mutex that threads and tasks use to fetch a token once."""

import asyncio
import pickle
import threading

from engagement_core.effects import Mutex


def test_a_thread_waits_no_longer_than_it_may() -> None:
    mutex = Mutex()
    assert mutex.enter()
    assert not mutex.enter(0.01)
    mutex.leave()
    assert mutex.enter(0.01)


def test_the_next_thread_enters_when_one_has_left() -> None:
    mutex, entered = Mutex(), threading.Event()

    def wait() -> None:
        if mutex.enter():
            entered.set()

    mutex.enter()
    thread = threading.Thread(target=wait)
    thread.start()
    assert not entered.wait(0.05)
    mutex.leave()
    thread.join(10)
    assert entered.is_set()


def test_a_task_waits_no_longer_than_it_may() -> None:
    async def run() -> list[bool]:
        mutex = Mutex()
        outcomes = [await mutex.enter_async()]

        async def other() -> None:
            outcomes.append(await mutex.enter_async(0.01))

        await asyncio.create_task(other())
        mutex.leave()
        outcomes.append(await mutex.enter_async(0.01))
        return outcomes

    assert asyncio.run(run()) == [True, False, True]


def test_a_copy_is_free() -> None:
    mutex = Mutex()
    mutex.enter()
    copy: Mutex = pickle.loads(pickle.dumps(mutex))
    assert copy.enter(0.01)
