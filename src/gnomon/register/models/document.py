"""A document as a library keeps it: the work, its language versions, their files, each reading of a file."""

from __future__ import annotations

from django.db import models

from gnomon.register.models.base import Record
from gnomon.register.models.place import Country


class Work(Record):
    """What a symbol names, in whatever languages and files."""

    unbased = frozenset({"key", "country", "previous"})

    key = models.CharField(max_length=120, unique=True, help_text="The symbol, else 12 characters of the file's hash.")
    symbol = models.CharField(max_length=120, null=True, help_text="Normalised symbol.")  # noqa: DJ001
    symbol_printed = models.CharField(max_length=200, null=True, help_text="The symbol as printed.")  # noqa: DJ001
    symbols = models.JSONField(default=list, help_text="Every symbol that the document carries.")
    kind = models.CharField(max_length=30, default="other", help_text="Resolution, report and so on.")
    body = models.CharField(max_length=30, null=True, help_text="The body that issued it, for example HRC.")  # noqa: DJ001
    session = models.CharField(max_length=30, null=True, help_text="Its session.")  # noqa: DJ001
    agenda_item = models.CharField(max_length=30, null=True, help_text="Item of the agenda.")  # noqa: DJ001
    adopted_on = models.CharField(max_length=10, null=True, help_text="Day of adoption, may be partial.")  # noqa: DJ001
    distributed_on = models.CharField(max_length=10, null=True, help_text="Day of distribution.")  # noqa: DJ001
    meeting = models.CharField(max_length=30, null=True, help_text="Meeting at which it was adopted.")  # noqa: DJ001
    vote = models.JSONField(default=dict, help_text="How it was adopted.")
    country = models.ForeignKey(Country, null=True, on_delete=models.PROTECT, help_text="The country that it is about.")
    previous = models.ForeignKey(
        "self", null=True, on_delete=models.SET_NULL, related_name="next_in_series",
        help_text="The earlier resolution of the same series.",
    )  # fmt: skip

    def __str__(self) -> str:
        return self.key


class Expression(Record):
    """A work in one language."""

    unbased = frozenset({"work", "language"})

    work = models.ForeignKey(Work, on_delete=models.CASCADE, related_name="expressions", help_text="The work.")
    language = models.CharField(max_length=8, help_text="Main language of the text.")
    title = models.TextField(null=True, help_text="Title as printed.")  # noqa: DJ001

    class Meta:
        constraints = [models.UniqueConstraint(fields=["work", "language"], name="one_expression_per_language")]

    def __str__(self) -> str:
        return f"{self.work_id}/{self.language}"


class Rendition(Record):
    """A language version as one kind of file; a newer file of the same kind takes its place."""

    unbased = frozenset({"expression", "media_type", "name", "sha256", "encoding", "size"})  # facts of the file itself

    expression = models.ForeignKey(
        Expression, on_delete=models.CASCADE, related_name="renditions", help_text="The language version."
    )
    media_type = models.CharField(max_length=80, help_text="Kind of file.")
    name = models.CharField(max_length=255, help_text="Name of the file as it came.")
    sha256 = models.CharField(max_length=64, db_index=True, help_text="Hash of the file's bytes.")
    encoding = models.CharField(max_length=30, null=True, help_text="Encoding of a text file.")  # noqa: DJ001
    size = models.PositiveBigIntegerField(default=0, help_text="Size in bytes.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["expression", "media_type"], name="one_rendition_per_kind")]

    def __str__(self) -> str:
        return self.name


class Version(models.Model):
    """One reading of one file: never changed, so that an anchor stays true."""

    rendition = models.ForeignKey(
        Rendition, on_delete=models.CASCADE, related_name="versions", help_text="The file that was read."
    )
    sha256 = models.CharField(max_length=64, help_text="Hash of the bytes that were read.")
    reader = models.CharField(max_length=30, help_text="Version of the reader.")
    text = models.TextField(help_text="Extracted text, in which spans count.")
    anomalies = models.JSONField(default=list, help_text="What does not fit, as flagged by the reader.")
    warnings = models.JSONField(default=list, help_text="What the reader warned of.")
    event = models.PositiveBigIntegerField(help_text="Number of the event that filed it.")

    def __str__(self) -> str:
        return f"{self.sha256[:12]} {self.reader}"


class Provision(models.Model):
    """One addressed piece of a reading, holding its own words."""

    version = models.ForeignKey(
        Version, on_delete=models.CASCADE, related_name="provisions", help_text="The reading that it is of."
    )
    position = models.PositiveIntegerField(help_text="Place in the order of the text.")
    address = models.CharField(max_length=200, help_text="Address computed from printed numbers.")
    parent = models.CharField(max_length=200, null=True, help_text="Address of what contains it.")  # noqa: DJ001
    kind = models.CharField(max_length=20, help_text="Paragraph, point, footnote and so on.")
    role = models.CharField(max_length=20, null=True, help_text="Preambular or operative.")  # noqa: DJ001
    number = models.CharField(max_length=40, null=True, help_text="Number as printed.")  # noqa: DJ001
    language = models.CharField(max_length=8, null=True, help_text="Language of the words.")  # noqa: DJ001
    text = models.TextField(help_text="The words.")
    spans = models.JSONField(default=list, help_text="Where the words stand in the extracted text.")
    footnotes = models.JSONField(default=list, help_text="Footnote marks and their places in the words.")
    cell = models.JSONField(null=True, help_text="Place of a cell in its table.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["version", "address"], name="one_provision_per_address")]

    def __str__(self) -> str:
        return self.address
