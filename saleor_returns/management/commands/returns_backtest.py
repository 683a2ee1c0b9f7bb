"""``manage.py returns_backtest``: what a draft policy would have changed, as a table."""

import json
from argparse import ArgumentParser
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from ... import host
from ...domain.policy.document import PolicyDocument
from ...domain.policy.effects import Outcome
from ...errors import Problem, ReturnsError
from ...models import ReturnPolicy
from ...operations.backtest import Period, compare
from ...operations.policies.documents import read_document

BAR = 40
ROW = "  {:<34}{:>14}{:>14}"


class Command(BaseCommand):
    help = (
        "Hold a policy document against the shop's past orders and returns, beside the "
        "rules that were in force. Reads only."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("document", help="a policy document, as JSON in a file")
        parser.add_argument(
            "--channel", metavar="SLUG", help="default: the shop's policy"
        )
        parser.add_argument(
            "--days", type=int, default=90, help="how far to look back (default: 90)"
        )
        parser.add_argument("--sample", type=int, help="at most so many orders")
        parser.add_argument("--json", action="store_true", help="the whole result")

    def handle(self, *args: Any, **options: Any) -> None:
        draft = _read(options["document"])
        if options["days"] < 1:
            raise CommandError("--days must be at least 1.")
        now = timezone.now()
        period = Period(now - timedelta(days=options["days"]), now)
        with host.database.writer():
            policy = _policy(options["channel"])
            told = (lambda done, total: None) if options["json"] else self._progress
            result = compare(
                policy, draft, period, options["sample"], told=told
            ).as_json()
        if options["json"]:
            self.stdout.write(json.dumps(result, indent=2))
            return
        self.stdout.write("")
        for line in table(result):
            self.stdout.write(line)

    def _progress(self, done: int, total: int) -> None:
        part = done / total if total else 1
        bar = "#" * round(BAR * part)
        self.stdout.write(f"\r[{bar:<{BAR}}] {done}/{total} orders", ending="")
        self.stdout.flush()


def table(result: dict[str, Any]) -> list[str]:
    """The comparison, side by side."""
    sides = [result["published"], result["draft"]]
    lines = [
        f"{result['orders']} orders with {result['order_lines']} lines, "
        f"{result['requests']} returns asked for.",
        ROW.format("", "in force", "draft"),
    ]
    for outcome in Outcome:
        numbers = [side["requests"][outcome] for side in sides]
        lines.append(ROW.format(f"returns: {outcome}", *numbers))
    for name in ("fees", "refunds"):
        for currency in sorted({key for side in sides for key in side[name]}):
            sums = [side[name].get(currency, "0") for side in sides]
            lines.append(ROW.format(f"{name}, {currency}", *sums))
    lines.append(
        ROW.format(
            "lines that could come back", *(side["returnable_lines"] for side in sides)
        )
    )
    lines.append(
        f"{result['changed_requests']} returns change, {result['customers_touched']} "
        "customers are touched."
    )
    for example in result["examples"]:
        before, after = (example["sides"][side] for side in ("published", "draft"))
        asked = "asked" if example["was_asked"] else "not asked"
        lines.append(
            f"  order {example['number']} ({asked}): {_told(before)} → {_told(after)}"
        )
    return lines


def _told(side: dict[str, Any]) -> str:
    lines = [
        f"{row['outcome']}{' (' + row['refusal'] + ')' if row['refusal'] else ''} "
        f"{row['refund']}"
        for row in side["lines"]
    ]
    return ", ".join(lines)


def _read(path: str) -> PolicyDocument:
    try:
        text = Path(path).read_text()
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error}") from error
    try:
        return read_document(json.loads(text))
    except json.JSONDecodeError as error:
        raise CommandError(f"{path} is not JSON: {error}") from error
    except ReturnsError as error:
        told = [_problem(problem) for problem in error.problems]
        raise CommandError("\n".join([f"{path} is not a policy:", *told])) from error


def _problem(problem: Problem) -> str:
    accepted = f" Accepted: {', '.join(problem.accepted)}." if problem.accepted else ""
    return f"{problem.path or 'document'}: {problem.message}{accepted}"


def _policy(slug: str | None) -> ReturnPolicy:
    if slug is None:
        return ReturnPolicy.objects.filter(is_default=True).first() or ReturnPolicy(
            is_default=True
        )
    channel = apps.get_model("channel", "Channel").objects.filter(slug=slug).first()
    if channel is None:
        raise CommandError(f"There is no channel “{slug}”.")
    found = ReturnPolicy.objects.filter(channel=channel).first()
    return found or ReturnPolicy(channel=channel, channel_slug=slug)
