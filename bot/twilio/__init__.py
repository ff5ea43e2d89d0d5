"""Twilio, and whoever speaks its language: webhooks in, TwiML and REST out."""
