"""Controlled vocabularies as values: qcodes, catalogs, news codes, urgency, zones, places, agencies."""
