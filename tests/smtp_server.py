"""A mail server on loopback that takes mails for real, and fails as it is told to.

Speaks as much of SMTP (RFC 5321) as a client needs to hand over a mail.
"""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage


@dataclass
class Taken:
    """One mail as it came over the wire."""

    sender: str
    recipients: list[str]
    content: bytes

    @property
    def message(self) -> EmailMessage:
        return message_from_bytes(self.content, policy=policy.default)


@dataclass
class Mailbox:
    """What arrived, and what the next mails meet: ``faults`` are used up one by one.

    A fault is ``"refuse"`` (550 for the recipient), ``"later"`` (451 for it),
    ``"full"`` (452 for the content), ``"drop"`` (the connection breaks before the mail
    is taken) or ``"lost"`` (it breaks after the mail was taken and before the answer).
    """

    port: int = 0
    taken: list[Taken] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    tries: int = 0

    @property
    def messages(self) -> list[EmailMessage]:
        return [mail.message for mail in self.taken]


class _Session(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        mailbox: Mailbox = self.server.mailbox
        self.mailbox, self.sender, self.recipients = mailbox, "", []
        self.fault = ""
        self.say("220 loopback")
        while line := self.rfile.readline():
            word, _, rest = line.decode().strip().partition(" ")
            answer = getattr(self, f"do_{word.lower()}", None)
            if answer is None:
                self.say("502 not here")
            elif answer(rest) is False:
                return

    def say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())

    def do_ehlo(self, rest: str) -> None:
        self.say("250-loopback\r\n250 8BITMIME")

    def do_mail(self, rest: str) -> None:
        self.mailbox.tries += 1
        self.fault = self.mailbox.faults.pop(0) if self.mailbox.faults else ""
        self.sender = rest
        self.say("250 ok")

    def do_rcpt(self, rest: str) -> None:
        refused = {"refuse": "550 no such user", "later": "451 come again"}
        if self.fault in refused:
            self.say(refused[self.fault])
        else:
            self.recipients.append(rest.partition("<")[2].partition(">")[0])
            self.say("250 ok")

    def do_data(self, rest: str) -> bool | None:
        if self.fault == "drop":
            return False
        self.say("354 go on")
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        if self.fault == "full":
            self.say("452 full")
            return None
        taken = Taken(self.sender, self.recipients, b"".join(lines))
        self.mailbox.taken.append(taken)
        if self.fault == "lost":
            return False
        self.say("250 taken")
        return None

    def do_rset(self, rest: str) -> None:
        self.recipients = []
        self.say("250 ok")

    def do_quit(self, rest: str) -> bool:
        self.say("221 bye")
        return False


@contextmanager
def running() -> Iterator[Mailbox]:
    mailbox = Mailbox()
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Session) as server:
        server.daemon_threads = True
        server.mailbox = mailbox
        mailbox.port = server.server_address[1]
        thread = threading.Thread(
            target=server.serve_forever, args=(0.01,), daemon=True
        )
        thread.start()
        yield mailbox
        server.shutdown()
        thread.join()
