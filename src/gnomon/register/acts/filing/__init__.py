"""The parts of filing a document: its work and files, its findings, the records they propose, its series."""
