"""The client of the core consultation API (FHIR R4): the system of record."""
