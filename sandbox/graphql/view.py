"""The shop's /graphql/ endpoint."""

import json
import logging
from functools import reduce
from operator import getitem
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from graphql.error import GraphQLError, format_error

from .access import PermissionDenied, context_of
from .api import schema

logger = logging.getLogger(__name__)


@csrf_exempt
def graphql_view(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return HttpResponse(status=405, headers={"Allow": "POST"})
    try:
        body = _body_of(request)
        query = body["query"]
    except (ValueError, KeyError, TypeError):
        return JsonResponse({"errors": [{"message": "There is no query."}]}, status=400)
    result = schema.execute(
        query,
        variables=body.get("variables"),
        operation_name=body.get("operationName"),
        context=context_of(request),
    )
    response = {"data": result.data}
    if result.errors:
        response["errors"] = [_describe(error) for error in result.errors]
    return JsonResponse(response, status=200 if result.data else 400)


def _body_of(request: HttpRequest) -> Any:
    """In forms, as Saleor reads them, names of fields stand where the files belong."""
    if request.content_type != "multipart/form-data":
        return json.loads(request.body)
    body = json.loads(request.POST["operations"])
    for field, places in json.loads(request.POST["map"]).items():
        for place in places:
            *way, last = place.split(".")
            reduce(getitem, way, body)[last] = field
    return body


def _describe(error: Exception) -> dict[str, Any]:
    """Name the error's class, as Saleor does; hide what is not meant for clients."""
    cause = error
    while isinstance(cause, GraphQLError) and hasattr(cause, "original_error"):
        cause = cause.original_error
    described = (
        format_error(error)
        if isinstance(error, GraphQLError)
        else {"message": str(error)}
    )
    if not isinstance(cause, GraphQLError | PermissionDenied):
        logger.error("A query failed unexpectedly.", exc_info=cause)
        if not settings.DEBUG:
            described["message"] = "Internal Server Error"
    described["extensions"] = {"exception": {"code": type(cause).__name__}}
    return described
