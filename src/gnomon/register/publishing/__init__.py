"""From the register to what the public may see: rows built by rule, level C0 and public kinds only.

Documents' text, benchmarks, recommendations, duties, resolutions and citations are public by rule, proposals marked as
such. Cases, persons and interlocutors never are. What a person adds needs level C0, and information its giver's consent
to publish; an assessment made here needs a second person where the register has one.
"""
