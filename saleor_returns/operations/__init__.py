"""One verb a file: everything that changes a return.

Every operation has the same anatomy: keyword-only arguments → lock (the order's row,
then the return's) → validate against the locked state → write → record one
``ReturnEvent`` and one outbox row in the same transaction → return the aggregate.
Nothing here opens a network connection but :mod:`.send_refund`, and that outside any
transaction. Running anything twice changes nothing the second time.

All of them raise :class:`saleor_returns.errors.ReturnsError`, and then nothing was
changed.
"""
