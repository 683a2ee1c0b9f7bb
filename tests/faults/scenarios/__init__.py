"""Every operation that writes: where it starts, the call, and where it must end.

A scenario is given the world, makes what the operation needs and returns a ``Step``,
whose call is repeated as it is after every death.
"""

from . import (
    conflicts,
    goods,
    legacy,
    policies,
    reimbursements,
    requests,
    shop,
    telling,
)

SCENARIOS = [
    requests.request,
    requests.approve,
    requests.decline,
    requests.cancel,
    goods.receive,
    goods.deliver,
    reimbursements.reimburse_all,
    reimbursements.reimburse_nothing,
    reimbursements.send_refund,
    reimbursements.send_refund_that_is_refused,
    reimbursements.send_refund_whose_answer_is_lost,
    reimbursements.settle_a_late_answer,
    reimbursements.retry,
    reimbursements.resolve,
    legacy.send_legacy_refund,
    legacy.send_legacy_refund_that_is_refused,
    conflicts.note_conflicts,
    conflicts.settle_a_conflict,
    telling.tell,
    telling.retrigger,
    shop.create_a_reason,
    shop.update_a_reason,
    shop.archive_a_reason,
    shop.publish,
    shop.setup,
    policies.create,
    policies.save,
    policies.publish_a_draft,
    policies.go_back,
    policies.drop,
    policies.grace,
    policies.backtest,
]
