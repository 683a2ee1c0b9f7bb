"""Making a mail of what is known, and handing it over."""
