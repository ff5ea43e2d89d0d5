"""Telling a prescription to its patient: dosage in her words, never a word of our own advice."""
