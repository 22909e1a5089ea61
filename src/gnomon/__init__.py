"""Gnomon reads what human-rights bodies ask of a State and follows each request until something changes."""

__version__ = "0.1.0"
