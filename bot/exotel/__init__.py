"""Exotel, a carrier of India: SMS and calls by its own API and webhooks."""
