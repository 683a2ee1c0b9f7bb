"""Run a command that must not outlive whoever started it.

    python tools/lifeline.py COMMAND ARGS…

Standard input is the lifeline: it is a pipe that nobody writes to, and the kernel closes
it when the process at its other end is gone, even by SIGKILL. Then the whole process
group, whose leader this is, is killed. SIGTERM is passed on to the command.

Imports nothing of ours: it is started by its path, in any directory.
"""

import os
import signal
import subprocess
import sys
from threading import Thread
from types import FrameType


def main(command: list[str]) -> int:
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL)

    def pass_on(signum: int, frame: FrameType | None) -> None:
        child.send_signal(signum)

    signal.signal(signal.SIGTERM, pass_on)
    Thread(target=_end_with_whoever_started_us, daemon=True).start()
    status = child.wait()
    return status if status >= 0 else 128 - status


def _end_with_whoever_started_us() -> None:
    while os.read(sys.stdin.fileno(), 1):
        pass
    os.killpg(os.getpgrp(), signal.SIGKILL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
