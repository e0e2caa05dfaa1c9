"""Plans, questions and explanations laid out as lines; terminal, browser and documents share it."""
