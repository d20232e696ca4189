from securitai.api.limits import Throttle


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_each_wrong_password_doubles_the_wait() -> None:
    clock = Clock()
    throttle = Throttle(clock)
    waits = []
    for _ in range(8):
        throttle.failed("192.0.2.1", "ann")
        waits.append(throttle.wait("192.0.2.1", "ann"))

    assert waits == [0, 0, 0, 0, 1, 2, 4, 8]


def test_the_wait_passes_and_is_forgotten() -> None:
    clock = Clock()
    throttle = Throttle(clock)
    for _ in range(6):
        throttle.failed("192.0.2.1", "ann")
    clock.now = 2.5
    passed = throttle.wait("192.0.2.1", "ann")
    clock.now = 4000
    throttle.failed("192.0.2.1", "ann")

    assert passed == 0
    assert throttle.wait("192.0.2.1", "ann") == 0


def test_an_address_and_a_name_wait_each_for_themselves() -> None:
    throttle = Throttle(Clock())
    for n in range(5):
        throttle.failed("192.0.2.1", f"user{n}")
        throttle.failed(f"192.0.2.{10 + n}", "ann")

    assert throttle.wait("192.0.2.1", "somebody") == 1
    assert throttle.wait("198.51.100.1", "ann") == 1
    assert throttle.wait("198.51.100.1", "bob") == 0


def test_the_right_password_clears_the_count() -> None:
    throttle = Throttle(Clock())
    for _ in range(5):
        throttle.failed("192.0.2.1", "ann")

    throttle.passed("192.0.2.1", "ann")

    assert throttle.wait("192.0.2.1", "ann") == 0


def test_memory_is_bounded() -> None:
    throttle = Throttle(Clock())
    for n in range(30_000):
        throttle.failed(f"a{n}", "x")

    assert len(throttle._failures) <= 10_002
