"""How long to wait between polls."""

from engagement_core.deadline import Deadline
from engagement_core.polling import PollSchedule


def always() -> float:
    return 0.0


def test_waits_grow_by_a_half_up_to_the_longest() -> None:
    schedule = PollSchedule(Deadline(None), first=4.0, longest=10.0, random=always)
    assert [schedule.next_wait() for _ in range(4)] == [4.0, 6.0, 9.0, 10.0]


def test_chance_shortens_a_wait_by_up_to_a_tenth() -> None:
    assert PollSchedule(Deadline(None), first=10.0, random=lambda: 1.0).next_wait() == 9.0


def test_a_longer_wait_that_was_asked_for_counts() -> None:
    schedule = PollSchedule(Deadline(None), first=4.0, longest=10.0, random=always)
    assert [schedule.next_wait(30.0), schedule.next_wait(1.0)] == [30.0, 6.0]


def test_a_wait_beyond_the_deadline_is_none() -> None:
    now = [0.0]
    schedule = PollSchedule(Deadline(9.0, lambda: now[0]), first=4.0, longest=10.0, random=always)
    assert schedule.next_wait() == 4.0
    now[0] = 4.0
    assert schedule.next_wait() is None
