"""Issue the credit memo of a reimbursement, with the next number of its series."""

from typing import Any
from uuid import uuid4

from django.db import connection
from django.utils import timezone

from ..conf import settings
from ..domain.credit_memo.numbers import DIGITS, prefix_of
from ..domain.lifecycle import NEW_GOODS
from ..facts.credit_memo import content_of
from ..models import Reimbursement

ISSUE = """
WITH counted AS (
    INSERT INTO saleor_returns_creditmemoseries AS series (prefix, last)
    SELECT %(prefix)s, 1 WHERE NOT EXISTS (
        SELECT FROM saleor_returns_creditmemo
        WHERE reimbursement_id = %(reimbursement)s
    )
    ON CONFLICT (prefix) DO UPDATE SET last = series.last + 1
    RETURNING last
), dated AS MATERIALIZED (
    SELECT last, clock_timestamp() AS at FROM counted
)
INSERT INTO saleor_returns_creditmemo (
    id, reimbursement_id, channel_id, channel_slug, prefix, serial, number, language,
    content, issued_at
)
SELECT %(id)s, %(reimbursement)s, %(channel)s, %(slug)s, %(prefix)s, last,
    %(prefix)s || lpad(last::text, greatest(%(digits)s, length(last::text)), '0'),
    %(language)s,
    %(content)s::jsonb
        || jsonb_build_object('issued_on', (at AT TIME ZONE %(zone)s)::date),
    at
FROM dated
"""
"""The time is the database's, read once the series is ours: later numbers are younger."""


def issue_credit_memo(reimbursement: Reimbursement, order: Any, **read: Any) -> None:
    """Give a reimbursement that is paid in full its memo, unless it has one.

    Goods that new ones were given for are credited as any. A reimbursement of nothing, or
    of a bonus alone, lowers no sale and has none. That money came back afterwards, or was
    paid again, changes no memo either.

    The order and the return must be locked. Comes last in a transaction: whoever issues
    a memo of the same series waits from here to the commit. ``read`` is what the caller
    has read of it, see :func:`.content_of`.
    """
    if not reimbursement.amount and reimbursement.resolution not in NEW_GOODS:
        return
    content = content_of(reimbursement, order, timezone.now(), **read)
    if not content.total.gross:
        return
    channel = order.channel
    values = {
        "id": uuid4(),
        "reimbursement": reimbursement.pk,
        "channel": channel.pk,
        "slug": channel.slug,
        "prefix": prefix_of(settings.CREDIT_MEMO_PREFIX, channel.slug),
        "digits": DIGITS,
        "language": order.language_code,
        "content": content.model_dump_json(),
        "zone": timezone.get_current_timezone_name(),
    }
    with connection.cursor() as cursor:
        cursor.execute(ISSUE, values)
