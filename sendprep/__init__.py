"""sendprep prepares a local area for the revisit of its SEND inspectors, offline."""

__version__ = "0.1.0"
