"""Whoever uploads reads what is wrong, in their language."""

import pytest
from django.utils import translation

from saleor_returns.files import problems


@pytest.mark.parametrize(
    ("problem", "english", "french"),
    [
        (problems.file_too_large, "up to 1.5 MB", "jusqu’à 1.5 Mo"),
        (
            lambda: problems.image_too_large(64 * 10**6),
            "up to 64 million",
            "jusqu’à 64 millions",
        ),
        (lambda: problems.file_not_an_image([]), "no image", "pas une image"),
        (problems.too_many_files, "50 files already", "déjà 50 fichiers"),
        (problems.no_private_storage, "cannot take files", "pas encore recevoir"),
    ],
)
def test_in_english_and_french(settings, problem, english, french):
    ours = getattr(settings, "SALEOR_RETURNS", {})
    settings.SALEOR_RETURNS = {**ours, "FILE_MAX_BYTES": 1536 * 1024}
    for language, words in (("en", english), ("fr", french)):
        with translation.override(language):
            assert words in problem().problems[0].message
