"""The field's values and rules: inspections, weaknesses, evidence, narrative."""
