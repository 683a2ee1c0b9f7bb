"""Where the tools keep what outlives a run, and how runs stay out of each other's way."""

import fcntl
import itertools
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

CHECKOUT = Path(__file__).resolve().parent.parent


def state_directory() -> Path:
    """The directory outside the checkout that is kept between runs.

    `SALEOR_RETURNS_STATE` names it; the default lies in /var/tmp, where other users of
    the machine can reach it: one that somebody else made is refused.
    """
    named = os.environ.get("SALEOR_RETURNS_STATE")
    path = Path(named or f"/var/tmp/saleor-returns-{os.geteuid()}").absolute()  # noqa: S108
    path.mkdir(mode=0o711, parents=True, exist_ok=True)
    if path.stat().st_uid != os.geteuid():
        raise PermissionError(
            f"{path} belongs to another user; set SALEOR_RETURNS_STATE"
        )
    return path


@contextmanager
def exclusively(lock: Path) -> Iterator[None]:
    """Hold the lock file `lock`, waiting for whoever has it.

    The kernel drops an flock with the process that held it, so that a killed run
    leaves nothing behind that could block the next one.
    """
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


@contextmanager
def free_slot(parent: Path) -> Iterator[Path]:
    """Hold the first directory `parent`/0, 1, 2, … that no living run holds.

    The directory itself may not exist yet: it is the caller's to fill.
    """
    parent.mkdir(parents=True, exist_ok=True)
    for number in itertools.count():
        with (parent / f"{number}.lock").open("w") as handle:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                continue
            yield parent / str(number)
            return


class ServerUser(NamedTuple):
    """The system account that a server runs as when we are root."""

    name: str
    uid: int
    gid: int


def server_user() -> ServerUser | None:
    """Whom PostgreSQL runs as: nobody special, unless we are root, which it refuses."""
    if os.geteuid() != 0:
        return None
    import pwd

    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return ServerUser(name, entry.pw_uid, entry.pw_gid)
    raise RuntimeError(
        "PostgreSQL refuses to run as root and there is no user 'nobody'"
    )


def copy_tree(source: Path, target: Path) -> None:
    """Copy a directory with its owners, links and times; `target` appears all at once."""
    partial = target.with_name(f".{target.name}.{os.getpid()}")
    shutil.rmtree(partial, ignore_errors=True)
    shutil.copytree(source, partial, symlinks=True)
    for original in (source, *source.rglob("*")):
        owner = original.lstat()
        os.chown(
            partial / original.relative_to(source),
            owner.st_uid,
            owner.st_gid,
            follow_symlinks=False,
        )
    partial.rename(target)
