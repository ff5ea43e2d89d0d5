"""Measures understanding on sentences that nothing was trained on."""
