"""Figures on how the plugin scales: ratios within one run, see docs/benchmarks.md.

One benchmark a file, each with ``measure(sizes)``, which gives its figures.
"""
