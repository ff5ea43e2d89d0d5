"""Calls through Twilio, and whoever speaks its language: webhooks in, TwiML out."""
