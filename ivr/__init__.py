"""Voice: a call in, spoken replies out. The rooms behind it serve calls as they serve texts."""
