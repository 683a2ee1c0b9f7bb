"""Run a command so that it, and not we, decides how it ends."""

import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import FrameType

type Command = Sequence[str | Path]


def run_to_end(
    command: Command,
    *,
    environment: Mapping[str, str],
    directory: Path | None = None,
) -> int:
    """Run the command and return its exit status (128 + signal if one ended it).

    SIGTERM is passed on and SIGINT, which the terminal sends to the whole group, is left
    to the command. So it can clean up, and the servers that the caller holds open are
    stopped after it and not under it.
    """
    process = subprocess.Popen(command, env=environment, cwd=directory)

    def pass_on(signum: int, frame: FrameType | None) -> None:
        process.send_signal(signum)

    def leave(signum: int, frame: FrameType | None) -> None:
        return

    previous = {
        signal.SIGTERM: signal.signal(signal.SIGTERM, pass_on),
        signal.SIGINT: signal.signal(signal.SIGINT, leave),
    }
    try:
        status = process.wait()
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
    return status if status >= 0 else 128 - status
