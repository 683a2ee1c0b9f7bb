"""Documents for customers and accountants, as PDF."""
