"""The evidence bank: the only place that speaks SQL."""
