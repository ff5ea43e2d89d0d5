"""Danger signs and triage: rules and facts as data, and what they come to."""
