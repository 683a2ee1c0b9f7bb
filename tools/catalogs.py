"""Keep the catalogues of translations in step with the code: `make messages`.

New texts come in empty, those that the code no longer has go, and the .mo files are
compiled. A test fails while a text has no translation.
"""

from collections.abc import Iterator
from importlib.metadata import version
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract, extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

PACKAGE = Path(__file__).resolve().parent.parent / "saleor_returns"
KEYWORDS = {"_": None, "gettext": None, "plural": (1, 2), "ngettext": (1, 2)}
"""How the code marks a text, and where its two forms stand where it has two.

Django writes the texts of a template as code of the same kind.
"""
PROJECT = "saleor-returns"
WIDTH = 88


def files() -> Iterator[Path]:
    """The catalogue of every language but that of the code."""
    yield from sorted(PACKAGE.glob("locale/*/LC_MESSAGES/django.po"))


def texts() -> Catalog:
    """Every translatable text of the package."""
    found = Catalog(charset="utf-8")
    for _file, _line, message, _comments, context in extract_from_dir(
        PACKAGE, keywords=KEYWORDS
    ):
        found.add(message, context=context)
    for file in sorted(PACKAGE.glob("**/templates/**/*.html")):
        code = templatize(file.read_text(), origin=str(file)).encode()
        for _line, message, _comments, context in extract(
            "python", BytesIO(code), keywords=KEYWORDS
        ):
            found.add(message, context=context)
    return found


def read(path: Path) -> Catalog:
    with path.open("rb") as handle:
        return read_po(handle, locale=path.parts[-3])


def update(path: Path) -> None:
    """Take the code's texts into a catalogue, and compile it."""
    catalog = read(path)
    catalog.project, catalog.version = PROJECT, version(PROJECT)
    catalog.msgid_bugs_address = catalog.last_translator = catalog.language_team = ""
    catalog.update(texts(), no_fuzzy_matching=True, update_creation_date=False)
    catalog.obsolete.clear()
    with path.open("wb") as handle:
        write_po(handle, catalog, width=WIDTH, sort_output=True, no_location=True)
    with path.with_suffix(".mo").open("wb") as handle:
        write_mo(handle, catalog)


if __name__ == "__main__":
    for path in files():
        update(path)
        missing = [message.id for message in read(path) if not message.string]
        print(f"{path.relative_to(PACKAGE)}: {len(missing)} texts to translate")
