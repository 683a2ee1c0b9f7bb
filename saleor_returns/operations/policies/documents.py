"""From JSON of somebody's to a document of rules, or to what is wrong with it."""

from typing import Any, overload

from pydantic import ValidationError

from ...domain.dispositions.document import DispositionDocument
from ...domain.policy.document import PolicyDocument
from ...domain.policy.problems import DocumentProblem, problems
from ...domain.text import is_storable
from ...errors import ErrorCode, Problem, ReturnsError, refuse


@overload
def read_document(written: Any) -> PolicyDocument: ...


@overload
def read_document(
    written: Any, form: type[DispositionDocument]
) -> DispositionDocument: ...


def read_document(
    written: Any,
    form: type[PolicyDocument] | type[DispositionDocument] = PolicyDocument,
) -> PolicyDocument | DispositionDocument:
    """The document, validated: a policy, unless another ``form`` is asked for.

    Raises:
        ReturnsError: ``invalid`` for each place that is wrong, with its ``path`` and
            what would be accepted there.
    """
    try:
        document = form.model_validate(written)
    except ValidationError as error:
        raise ReturnsError(*map(_problem, problems(error, form))) from error
    except RecursionError:
        raise _impossible("It is nested too deep.") from None
    if not _holds_only_storable(written):
        raise _impossible("It has NUL or half a character in a text.")
    return document


def _problem(found: DocumentProblem) -> Problem:
    return Problem(
        ErrorCode.INVALID,
        found.message,
        field="document",
        path=found.path or None,
        accepted=found.accepted,
    )


def _impossible(message: str) -> ReturnsError:
    return refuse(ErrorCode.INVALID, message, field="document")


def _holds_only_storable(written: Any) -> bool:
    if isinstance(written, str):
        return is_storable(written)
    if isinstance(written, dict):
        return all(map(_holds_only_storable, (*written.keys(), *written.values())))
    return not isinstance(written, list) or all(map(_holds_only_storable, written))
