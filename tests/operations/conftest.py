"""Fixtures that several tests of operations share."""

from .till import till as till
