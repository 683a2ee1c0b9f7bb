"""Mails: their kinds, what each may say, and the language that they are written in."""
