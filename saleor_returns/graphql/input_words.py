"""Words that inputs and arguments share."""

IDEMPOTENCY_KEY = (
    "A key of your choice, 1 to 128 characters. The same key with the same content "
    "does nothing again and answers as before; with other content it is refused."
)
