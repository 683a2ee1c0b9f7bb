"""New goods for goods that come back: chosen, ordered, paid for, released, called off."""
