"""The compiled forms; never edited, see `packaging/compile_forms.py`."""
