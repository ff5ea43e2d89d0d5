"""What the Rasa server is trained from and with."""
