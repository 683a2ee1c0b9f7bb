"""Pictures of goods: a tile with their first letter, since nobody takes photos here."""

from urllib.parse import quote

import graphene

ThumbnailFormatEnum = graphene.Enum(
    "ThumbnailFormatEnum",
    [("ORIGINAL", "original"), ("AVIF", "avif"), ("WEBP", "webp")],
)
TILE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="{size}">'
    '<rect width="64" height="64" fill="hsl({hue} 45% 85%)"/><text x="32" y="42" '
    'font-size="28" font-family="sans-serif" text-anchor="middle">{letter}</text></svg>'
)


class Image(graphene.ObjectType):
    url = graphene.String(required=True)
    alt = graphene.String()


def tile(name, size=None):
    letter = next((sign for sign in name.upper() if sign.isalnum()), "?")
    drawn = TILE.format(size=size or 256, hue=ord(letter) * 47 % 360, letter=letter)
    return Image(url=f"data:image/svg+xml,{quote(drawn)}", alt=name)


def thumbnail(name_of):
    """A picture of whatever ``name_of`` names, of the row."""
    return graphene.Field(
        Image,
        size=graphene.Int(),
        format=ThumbnailFormatEnum(default_value="original"),
        resolver=lambda root, info, size=None, **format: tile(name_of(root), size),
    )
