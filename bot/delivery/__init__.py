"""Whether each prescription got there, by which way, and what is tried next."""
