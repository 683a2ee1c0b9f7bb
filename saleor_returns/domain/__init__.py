"""The rules of returns as pure Python: no Django, no Saleor, no clock, no I/O."""
