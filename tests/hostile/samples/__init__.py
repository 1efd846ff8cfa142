"""The list of hostile samples, and what each may leave in a fresh target."""
