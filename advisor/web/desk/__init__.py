"""The cadre's desk: text, what was understood, questions, plan; each page is made from its form."""
