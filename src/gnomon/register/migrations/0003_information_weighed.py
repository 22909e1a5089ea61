"""What an information item repeats, whether it is first-hand or a denial, and how people judge it."""

import django.db.models.deletion
import simple_history.models
from django.conf import settings
from django.db import migrations, models

from gnomon.register.tables import AddColumns, CreateTables


class Migration(migrations.Migration):
    dependencies = [
        ("register", "0002_events_stay"),
    ]

    operations = [
        AddColumns(
            [
                migrations.AddField(
                    model_name="historicalinformation",
                    name="denies",
                    field=models.BooleanField(help_text="Whether it says that the claim is not so.", null=True),
                ),
                migrations.AddField(
                    model_name="historicalinformation",
                    name="first_hand",
                    field=models.BooleanField(
                        help_text="Whether the source saw or lived it; empty: not known.", null=True
                    ),
                ),
                migrations.AddField(
                    model_name="historicalinformation",
                    name="repeats",
                    field=models.JSONField(help_text="Short names of the items whose words it takes over.", null=True),
                ),
                migrations.AddField(
                    model_name="information",
                    name="denies",
                    field=models.BooleanField(help_text="Whether it says that the claim is not so.", null=True),
                ),
                migrations.AddField(
                    model_name="information",
                    name="first_hand",
                    field=models.BooleanField(
                        help_text="Whether the source saw or lived it; empty: not known.", null=True
                    ),
                ),
                migrations.AddField(
                    model_name="information",
                    name="repeats",
                    field=models.JSONField(help_text="Short names of the items whose words it takes over.", null=True),
                ),
            ]
        ),
        CreateTables(
            [
                migrations.CreateModel(
                    name="HistoricalJudgement",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        (
                            "level",
                            models.CharField(
                                choices=[
                                    ("C0", "public"),
                                    ("C1", "internal"),
                                    ("C2", "restricted to the team"),
                                    ("C3", "named persons only"),
                                    ("C4", "sealed"),
                                ],
                                default="C1",
                                help_text="Who may see the record, from public to sealed.",
                                max_length=2,
                            ),
                        ),
                        (
                            "question",
                            models.CharField(
                                help_text="Reliability of the source, or credibility of what it said.", max_length=12
                            ),
                        ),
                        (
                            "grade",
                            models.CharField(help_text="A to F for reliability, 1 to 6 for credibility.", max_length=1),
                        ),
                        ("on", models.CharField(help_text="The day of the judgement.", max_length=10)),
                        ("reason", models.TextField(help_text="Why this grade, in words.")),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        ("history_change_reason", models.CharField(max_length=100, null=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The person who judges.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "information",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The item that is judged.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.information",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical judgement",
                        "verbose_name_plural": "historical judgements",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="Judgement",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "level",
                            models.CharField(
                                choices=[
                                    ("C0", "public"),
                                    ("C1", "internal"),
                                    ("C2", "restricted to the team"),
                                    ("C3", "named persons only"),
                                    ("C4", "sealed"),
                                ],
                                default="C1",
                                help_text="Who may see the record, from public to sealed.",
                                max_length=2,
                            ),
                        ),
                        (
                            "question",
                            models.CharField(
                                help_text="Reliability of the source, or credibility of what it said.", max_length=12
                            ),
                        ),
                        (
                            "grade",
                            models.CharField(help_text="A to F for reliability, 1 to 6 for credibility.", max_length=1),
                        ),
                        ("on", models.CharField(help_text="The day of the judgement.", max_length=10)),
                        ("reason", models.TextField(help_text="Why this grade, in words.")),
                        (
                            "by",
                            models.ForeignKey(
                                help_text="The person who judges.",
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "information",
                            models.ForeignKey(
                                help_text="The item that is judged.",
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="judgements",
                                to="register.information",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ]
        ),
    ]
