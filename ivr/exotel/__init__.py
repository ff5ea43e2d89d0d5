"""Calls by Exotel: webhooks in, ExoML out."""
