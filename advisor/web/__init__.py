"""The browser's face: the cadre's desk, the trainer's library, and the API."""
