"""Reads findings, vital signs, ages and times in clinical and lay text, beside the lexicon."""
