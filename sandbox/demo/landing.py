"""The page at ``/``: what is running, who can log in, three requests to copy."""

import json
import os
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template import Context, Engine

from . import documents
from .story import Story

PAGE = Path(__file__).with_name("landing.html")


def landing_page(request: HttpRequest) -> HttpResponse:
    story = Story.read(Path(os.environ["SANDBOX_STORY"]))
    context = Context(
        {
            "api": f"{settings.PUBLIC_URL}graphql/",
            "people": _people(story),
            "requests": _requests(story),
        }
    )
    page = Engine().from_string(PAGE.read_text(encoding="utf-8")).render(context)
    return HttpResponse(page)
