"""Mails: which step brings which, written with the step and sent after its commit."""
