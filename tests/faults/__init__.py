"""Faults: real processes, killed; a core and a Redis that fail; everyone at once; nonsense."""
