"""Who said it: sealed bytes in a database of their own, joined to information by a random id and nothing else."""

from __future__ import annotations

from django.db import models


class SourceIdentity(models.Model):
    """A sealed identity. Nothing writes here until the work on protection brings the keys."""

    id = models.UUIDField(primary_key=True, help_text="Random id, the only link to the register.")
    sealed = models.BinaryField(help_text="The identity, sealed.")

    def __str__(self) -> str:
        return str(self.id)
