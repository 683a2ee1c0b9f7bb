"""How goods come back where nobody says."""

from .document import PolicyDocument
from .evaluate import evaluate
from .facts import OrderFacts


def with_methods(document: PolicyDocument, facts: OrderFacts) -> OrderFacts:
    """The same with a way back for every wanted line, so that rules can look at it.

    Who names none takes the first that the policy offers for the line.
    """
    if all(line.wish is None or line.wish.method for line in facts.lines):
        return facts
    decision = evaluate(document, facts)
    lines = []
    for line in facts.lines:
        if line.wish is not None and line.wish.method is None:
            first = decision.line(line.line).methods[0]
            wish = line.wish.model_copy(update={"method": first.value})
            line = line.model_copy(update={"wish": wish})
        lines.append(line)
    return facts.model_copy(update={"lines": tuple(lines)})
