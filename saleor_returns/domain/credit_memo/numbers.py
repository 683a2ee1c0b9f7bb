"""Numbers of credit memos: a series without gaps for each prefix."""

DIGITS = 6
CHANNEL = "{channel}"


def prefix_of(pattern: str, channel_slug: str) -> str:
    """What the numbers of a channel begin with: its series.

    Channels whose prefix is the same share one series.
    """
    return pattern.replace(CHANNEL, channel_slug.upper())
