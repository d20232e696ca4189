"""Realistic HTTP requests that a text is put into, the same ones for harmless and hostile texts.

``slots`` counts and fills the places of a request that can hold a text; every
other module builds one family of requests out of such slots.
"""
