"""The policy: facts in, decision out."""
