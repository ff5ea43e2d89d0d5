"""The effects that wait, and those that were given up, as an operator sees them."""
