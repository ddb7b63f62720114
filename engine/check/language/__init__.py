"""What the rules on wording need: sentences, words, syllables, figures and terms of French and German texts."""
