"""The registry of SMS templates that Indian carriers hold each message against (DLT)."""
