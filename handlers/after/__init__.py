"""What comes after a consultation: another one, reminders of medicines, and how it was."""
