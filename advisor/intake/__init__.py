"""Words to facts: reads what a text states, with the words that say so.

The way: words (`normalise`, `inflect`) - phrases found (`phrases`, `finding`) - `clauses` - how
they are said (`scope`) - of whom (`whose`) - `claims` - what is stated, denied, unsure and not
understood (`findings`). `lint` tells what is wrong with a lexicon.
"""

from advisor.intake.phrases import PhraseError
from advisor.intake.reader import Reader, build, read

__all__ = ["PhraseError", "Reader", "build", "read"]
