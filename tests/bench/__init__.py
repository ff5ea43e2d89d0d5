"""``make bench``: signed SMS against the running server, beside a minimal app as the baseline."""
