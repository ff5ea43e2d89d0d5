"""What the conversation knows of medicine, as data a clinician can read and change."""
