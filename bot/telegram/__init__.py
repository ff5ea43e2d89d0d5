"""Telegram: what she writes in a chat, and what we write there."""
