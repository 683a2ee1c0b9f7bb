"""Names that people's devices gave to files, made safe to show and to save under."""

import re
import unicodedata

LONGEST_STEM = 80
UNNAMED = "file"
DIRECTORIES = re.compile(r".*[/\\]", re.DOTALL)
FORBIDDEN = re.compile(r'[<>:"|?*]')
"""What Windows allows in no name, and what would start markup."""
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""Devices of Windows, whatever extension follows."""


def safe_name(given: str, extension: str) -> str:
    r"""A file name of at most some 90 characters, on one line and of no directory.

    Control characters, halves of characters and those that turn the direction of text
    go: ``photo\u202egpj.exe`` reads as something that it is not. The extension is that
    of the content, such as ``jpg``, whatever the name said.
    """
    name = DIRECTORIES.sub("", unicodedata.normalize("NFC", given))
    shown = "".join(
        " " if char.isspace() else char
        for char in name
        if char.isspace() or not unicodedata.category(char).startswith("C")
    )
    stem, dot, _old_extension = shown.rpartition(".")
    words = FORBIDDEN.sub("_", stem if dot else shown).split()
    stem = " ".join(words)[:LONGEST_STEM].strip(" .")
    if RESERVED.fullmatch(stem):
        stem = f"_{stem}"
    return f"{stem or UNNAMED}.{extension}"
