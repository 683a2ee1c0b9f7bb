"""Seed data of the plugin."""
