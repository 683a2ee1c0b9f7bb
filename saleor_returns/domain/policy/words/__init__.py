"""Policies in words for staff: rules, effects, traces and differences as sentences."""
