"""Every table of the first release, made in one step: see gnomon.register.tables."""

import django.contrib.auth.models
import django.contrib.auth.validators
import django.db.models.deletion
import django.utils.timezone
import simple_history.models
from django.conf import settings
from django.db import migrations, models

from gnomon.register.tables import CreateTables


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [
        CreateTables(
            [
                migrations.CreateModel(
                    name="Country",
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
                            "code",
                            models.CharField(
                                help_text="Three-letter code, ISO 3166-1 alpha-3.", max_length=3, unique=True
                            ),
                        ),
                        ("names", models.JSONField(default=dict, help_text="Name by language.")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Institution",
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
                        ("slug", models.SlugField(help_text="Short name used in commands and files.", unique=True)),
                        (
                            "country",
                            models.ForeignKey(
                                help_text="The country it belongs to.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.country",
                            ),
                        ),
                        ("names", models.JSONField(default=dict, help_text="Name by language.")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Work",
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
                            "key",
                            models.CharField(
                                help_text="The symbol, else 12 characters of the file's hash.",
                                max_length=120,
                                unique=True,
                            ),
                        ),
                        ("symbol", models.CharField(help_text="Normalised symbol.", max_length=120, null=True)),
                        (
                            "symbol_printed",
                            models.CharField(help_text="The symbol as printed.", max_length=200, null=True),
                        ),
                        (
                            "symbols",
                            models.JSONField(default=list, help_text="Every symbol that the document carries."),
                        ),
                        (
                            "kind",
                            models.CharField(default="other", help_text="Resolution, report and so on.", max_length=30),
                        ),
                        (
                            "body",
                            models.CharField(
                                help_text="The body that issued it, for example HRC.", max_length=30, null=True
                            ),
                        ),
                        ("session", models.CharField(help_text="Its session.", max_length=30, null=True)),
                        ("agenda_item", models.CharField(help_text="Item of the agenda.", max_length=30, null=True)),
                        (
                            "adopted_on",
                            models.CharField(help_text="Day of adoption, may be partial.", max_length=10, null=True),
                        ),
                        (
                            "distributed_on",
                            models.CharField(help_text="Day of distribution.", max_length=10, null=True),
                        ),
                        (
                            "meeting",
                            models.CharField(help_text="Meeting at which it was adopted.", max_length=30, null=True),
                        ),
                        ("vote", models.JSONField(default=dict, help_text="How it was adopted.")),
                        (
                            "country",
                            models.ForeignKey(
                                help_text="The country that it is about.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.country",
                            ),
                        ),
                        (
                            "previous",
                            models.ForeignKey(
                                help_text="The earlier resolution of the same series.",
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="next_in_series",
                                to="register.work",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Expression",
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
                            "work",
                            models.ForeignKey(
                                help_text="The work.",
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="expressions",
                                to="register.work",
                            ),
                        ),
                        ("language", models.CharField(help_text="Main language of the text.", max_length=8)),
                        ("title", models.TextField(help_text="Title as printed.", null=True)),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("work", "language"), name="one_expression_per_language")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Rendition",
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
                            "expression",
                            models.ForeignKey(
                                help_text="The language version.",
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="renditions",
                                to="register.expression",
                            ),
                        ),
                        ("media_type", models.CharField(help_text="Kind of file.", max_length=80)),
                        ("name", models.CharField(help_text="Name of the file as it came.", max_length=255)),
                        (
                            "sha256",
                            models.CharField(db_index=True, help_text="Hash of the file's bytes.", max_length=64),
                        ),
                        ("encoding", models.CharField(help_text="Encoding of a text file.", max_length=30, null=True)),
                        ("size", models.PositiveBigIntegerField(default=0, help_text="Size in bytes.")),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("expression", "media_type"), name="one_rendition_per_kind")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Version",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "rendition",
                            models.ForeignKey(
                                help_text="The file that was read.",
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="versions",
                                to="register.rendition",
                            ),
                        ),
                        ("sha256", models.CharField(help_text="Hash of the bytes that were read.", max_length=64)),
                        ("reader", models.CharField(help_text="Version of the reader.", max_length=30)),
                        ("text", models.TextField(help_text="Extracted text, in which spans count.")),
                        (
                            "anomalies",
                            models.JSONField(default=list, help_text="What does not fit, as flagged by the reader."),
                        ),
                        ("warnings", models.JSONField(default=list, help_text="What the reader warned of.")),
                        ("event", models.PositiveBigIntegerField(help_text="Number of the event that filed it.")),
                    ],
                    options={},
                ),
                migrations.CreateModel(
                    name="Provision",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "version",
                            models.ForeignKey(
                                help_text="The reading that it is of.",
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="provisions",
                                to="register.version",
                            ),
                        ),
                        ("position", models.PositiveIntegerField(help_text="Place in the order of the text.")),
                        (
                            "address",
                            models.CharField(help_text="Address computed from printed numbers.", max_length=200),
                        ),
                        (
                            "parent",
                            models.CharField(help_text="Address of what contains it.", max_length=200, null=True),
                        ),
                        ("kind", models.CharField(help_text="Paragraph, point, footnote and so on.", max_length=20)),
                        ("role", models.CharField(help_text="Preambular or operative.", max_length=20, null=True)),
                        ("number", models.CharField(help_text="Number as printed.", max_length=40, null=True)),
                        ("language", models.CharField(help_text="Language of the words.", max_length=8, null=True)),
                        ("text", models.TextField(help_text="The words.")),
                        (
                            "spans",
                            models.JSONField(default=list, help_text="Where the words stand in the extracted text."),
                        ),
                        (
                            "footnotes",
                            models.JSONField(default=list, help_text="Footnote marks and their places in the words."),
                        ),
                        ("cell", models.JSONField(help_text="Place of a cell in its table.", null=True)),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("version", "address"), name="one_provision_per_address")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Finding",
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
                            "expression",
                            models.ForeignKey(
                                help_text="The language version.",
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="findings",
                                to="register.expression",
                            ),
                        ),
                        (
                            "version",
                            models.ForeignKey(
                                help_text="The reading in which it was last found.",
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.version",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                help_text="Clause, citation, recommendation, benchmark and so on.", max_length=20
                            ),
                        ),
                        ("finding_id", models.CharField(help_text="Identity that survives a re-read.", max_length=80)),
                        ("address", models.CharField(help_text="Address of the words.", max_length=200)),
                        ("start", models.PositiveIntegerField(help_text="First character in the extracted text.")),
                        ("end", models.PositiveIntegerField(help_text="End in the extracted text.")),
                        (
                            "own_start",
                            models.PositiveIntegerField(
                                default=0, help_text="First character in the words of its element."
                            ),
                        ),
                        (
                            "own_end",
                            models.PositiveIntegerField(default=0, help_text="End in the words of its element."),
                        ),
                        ("values", models.JSONField(default=dict, help_text="What was found, as the reader gives it.")),
                        (
                            "corrections",
                            models.JSONField(default=dict, help_text="What a person put in place of a value."),
                        ),
                        ("rule", models.CharField(help_text="The rule that found it.", max_length=80)),
                        ("confidence", models.FloatField(help_text="How sure the rule is, 0 to 1.")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("proposed", "proposed"),
                                    ("confirmed", "confirmed"),
                                    ("corrected", "corrected"),
                                    ("rejected", "rejected"),
                                ],
                                default="proposed",
                                help_text="What a person decided.",
                                max_length=10,
                            ),
                        ),
                        (
                            "present",
                            models.BooleanField(
                                default=True, help_text="False when the latest reading no longer has it."
                            ),
                        ),
                    ],
                    options={
                        "indexes": [models.Index(fields=["kind", "state"], name="finding_kind_state")],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("expression", "finding_id"), name="one_finding_per_identity"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Framework",
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
                            "work",
                            models.OneToOneField(
                                help_text="The document that sets it.",
                                on_delete=django.db.models.deletion.CASCADE,
                                to="register.work",
                            ),
                        ),
                        (
                            "country",
                            models.ForeignKey(
                                help_text="The country that it is for.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.country",
                            ),
                        ),
                        ("slug", models.SlugField(help_text="Its name in addresses: the year in which it was set.")),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("country", "slug"), name="one_framework_per_slug")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Benchmark",
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
                            "work",
                            models.ForeignKey(
                                help_text="The document that it stands in.",
                                on_delete=django.db.models.deletion.CASCADE,
                                to="register.work",
                            ),
                        ),
                        (
                            "finding",
                            models.ForeignKey(
                                help_text="The finding that proposed it first; its state is the record's.",
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.finding",
                            ),
                        ),
                        (
                            "address",
                            models.CharField(
                                help_text="Address of its words, the same in every language.", max_length=200
                            ),
                        ),
                        (
                            "occurrence",
                            models.PositiveIntegerField(default=1, help_text="Which one of its kind at this address."),
                        ),
                        (
                            "framework",
                            models.ForeignKey(
                                help_text="The framework.",
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="benchmarks",
                                to="register.framework",
                            ),
                        ),
                        ("number", models.CharField(help_text="Number as printed.", max_length=20)),
                        ("letter", models.CharField(help_text="Letter as printed.", max_length=10, null=True)),
                        ("title", models.JSONField(default=dict, help_text="Title by language.")),
                        ("parts", models.JSONField(default=dict, help_text="Its parts as printed, by language.")),
                        (
                            "paragraphs",
                            models.JSONField(default=list, help_text="Numbers of the paragraphs that explain it."),
                        ),
                        (
                            "timeframe",
                            models.JSONField(default=dict, help_text="The time: printed words, kind, from, to."),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("framework", "number"), name="one_benchmark_per_number")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="BenchmarkSource",
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
                            "benchmark",
                            models.ForeignKey(
                                help_text="The benchmark.",
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="sources",
                                to="register.benchmark",
                            ),
                        ),
                        (
                            "finding",
                            models.ForeignKey(
                                help_text="The finding that names the source.",
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.finding",
                            ),
                        ),
                        ("position", models.PositiveIntegerField(help_text="Place among the sources.")),
                        (
                            "symbol",
                            models.CharField(
                                help_text="The cited document; none when described.", max_length=120, null=True
                            ),
                        ),
                        ("paragraph", models.CharField(help_text="The cited paragraph.", max_length=40, null=True)),
                        ("points", models.JSONField(default=list, help_text="The cited points of the paragraph.")),
                        ("printed", models.TextField(help_text="The reference as printed.")),
                        (
                            "start",
                            models.PositiveIntegerField(help_text="First character in the extracted text.", null=True),
                        ),
                        ("end", models.PositiveIntegerField(help_text="End in the extracted text.", null=True)),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("benchmark", "position"), name="one_source_per_position")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Organisation",
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
                        ("slug", models.SlugField(help_text="Short name used in commands and files.", unique=True)),
                        ("name", models.CharField(help_text="Full name as the body writes it.", max_length=300)),
                        (
                            "voice",
                            models.CharField(
                                choices=[
                                    ("state", "State"),
                                    ("mandate-holder", "mandate holder"),
                                    ("committee", "committee"),
                                    ("national-institution", "national human rights institution"),
                                    ("civil-society", "civil society"),
                                ],
                                help_text="In whose name its assessments speak.",
                                max_length=30,
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Account",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("password", models.CharField(max_length=128, verbose_name="password")),
                        ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                        (
                            "is_superuser",
                            models.BooleanField(
                                default=False,
                                help_text="Designates that this user has all permissions without explicitly assigning them.",
                                verbose_name="superuser status",
                            ),
                        ),
                        (
                            "username",
                            models.CharField(
                                error_messages={"unique": "A user with that username already exists."},
                                help_text="Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.",
                                max_length=150,
                                unique=True,
                                validators=[django.contrib.auth.validators.UnicodeUsernameValidator()],
                                verbose_name="username",
                            ),
                        ),
                        ("first_name", models.CharField(blank=True, max_length=150, verbose_name="first name")),
                        ("last_name", models.CharField(blank=True, max_length=150, verbose_name="last name")),
                        ("email", models.EmailField(blank=True, max_length=254, verbose_name="email address")),
                        (
                            "is_staff",
                            models.BooleanField(
                                default=False,
                                help_text="Designates whether the user can log into this admin site.",
                                verbose_name="staff status",
                            ),
                        ),
                        (
                            "is_active",
                            models.BooleanField(
                                default=True,
                                help_text="Designates whether this user should be treated as active. Unselect this instead of deleting accounts.",
                                verbose_name="active",
                            ),
                        ),
                        (
                            "date_joined",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="date joined"),
                        ),
                        (
                            "organisation",
                            models.ForeignKey(
                                blank=True,
                                help_text="The body that the person works for.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.organisation",
                            ),
                        ),
                        (
                            "groups",
                            models.ManyToManyField(
                                blank=True,
                                help_text="The groups this user belongs to. A user will get all permissions granted to each of their groups.",
                                related_name="user_set",
                                related_query_name="user",
                                to="auth.group",
                                verbose_name="groups",
                            ),
                        ),
                        (
                            "user_permissions",
                            models.ManyToManyField(
                                blank=True,
                                help_text="Specific permissions for this user.",
                                related_name="user_set",
                                related_query_name="user",
                                to="auth.permission",
                                verbose_name="user permissions",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "user",
                        "verbose_name_plural": "users",
                        "abstract": False,
                    },
                    managers=[
                        ("objects", django.contrib.auth.models.UserManager()),
                    ],
                ),
                migrations.CreateModel(
                    name="Measure",
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
                        ("slug", models.SlugField(help_text="Short name used in commands and files.", unique=True)),
                        ("title", models.TextField(help_text="What is done.")),
                        ("language", models.CharField(help_text="Language of the title.", max_length=8)),
                        (
                            "institutions",
                            models.JSONField(
                                default=list, help_text="Short names of the institutions that carry it out."
                            ),
                        ),
                        ("from_on", models.CharField(help_text="Beginning, may be partial.", max_length=10, null=True)),
                        ("to_on", models.CharField(help_text="End, may be partial.", max_length=10, null=True)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "planned"),
                                    ("under-way", "under way"),
                                    ("done", "done"),
                                    ("stopped", "stopped"),
                                ],
                                help_text="How far it is.",
                                max_length=12,
                            ),
                        ),
                        (
                            "reported_by",
                            models.ForeignKey(
                                help_text="Who reports it.",
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.organisation",
                            ),
                        ),
                        ("in_practice", models.TextField(help_text="What came of it in practice.", null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Indicator",
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
                        ("slug", models.SlugField(help_text="Short name used in commands and files.", unique=True)),
                        ("name", models.TextField(help_text="What is measured.")),
                        ("language", models.CharField(help_text="Language of the name.", max_length=8)),
                        ("type", models.CharField(help_text="Structural, process or outcome.", max_length=12)),
                        ("unit", models.CharField(help_text="Unit as printed.", max_length=60)),
                        ("baseline", models.FloatField(help_text="Value at the beginning.", null=True)),
                        ("target", models.FloatField(help_text="Value to be reached.", null=True)),
                        (
                            "better",
                            models.CharField(default="up", help_text="Whether up or down is better.", max_length=4),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Observation",
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
                            "indicator",
                            models.ForeignKey(
                                help_text="The indicator.",
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="observations",
                                to="register.indicator",
                            ),
                        ),
                        ("period", models.CharField(help_text="The period, may be partial.", max_length=20)),
                        ("value", models.FloatField(help_text="The figure.", null=True)),
                        ("low", models.FloatField(help_text="Lower end of a range.", null=True)),
                        ("high", models.FloatField(help_text="Upper end of a range.", null=True)),
                        (
                            "qualifier",
                            models.CharField(default="exact", help_text="About, more than and so on.", max_length=12),
                        ),
                        ("printed", models.CharField(help_text="The figure as printed.", max_length=200)),
                        ("source", models.TextField(help_text="Where it stands.")),
                        (
                            "side",
                            models.CharField(
                                choices=[
                                    ("state", "State"),
                                    ("un", "United Nations"),
                                    ("civil-society", "civil society"),
                                    ("media", "media"),
                                    ("academic", "academic"),
                                    ("other", "other"),
                                ],
                                default="other",
                                help_text="Where the source stands.",
                                max_length=20,
                            ),
                        ),
                        (
                            "provisional",
                            models.BooleanField(default=False, help_text="Whether a final figure is to come."),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("indicator", "period"), name="one_observation_per_period")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Information",
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
                        ("slug", models.SlugField(help_text="Short name used in commands and files.", unique=True)),
                        ("label", models.CharField(help_text="One line that may be published.", max_length=300)),
                        ("text", models.TextField(blank=True, help_text="What was said.")),
                        ("language", models.CharField(help_text="Language of the words.", max_length=8)),
                        (
                            "side",
                            models.CharField(
                                choices=[
                                    ("state", "State"),
                                    ("un", "United Nations"),
                                    ("civil-society", "civil society"),
                                    ("media", "media"),
                                    ("academic", "academic"),
                                    ("other", "other"),
                                ],
                                help_text="Where the source stands.",
                                max_length=20,
                            ),
                        ),
                        (
                            "consent",
                            models.CharField(
                                choices=[
                                    ("keep", "keep"),
                                    ("share-inside", "share inside"),
                                    ("share-with-mechanism", "share with a mechanism"),
                                    ("publish-anonymously", "publish anonymously"),
                                    ("publish-by-name", "publish by name"),
                                ],
                                help_text="What may be done with it.",
                                max_length=22,
                            ),
                        ),
                        (
                            "claim",
                            models.SlugField(
                                help_text="What it says, in a word: items with the same claim corroborate each other."
                            ),
                        ),
                        (
                            "origin",
                            models.SlugField(help_text="Where it comes from first: copies of one origin count once."),
                        ),
                        ("dated", models.CharField(help_text="When it was said.", max_length=10, null=True)),
                        (
                            "source",
                            models.UUIDField(help_text="Random id of the sealed identity in the vault.", null=True),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Bearing",
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
                            "benchmark",
                            models.ForeignKey(
                                help_text="The benchmark.",
                                on_delete=django.db.models.deletion.CASCADE,
                                to="register.benchmark",
                            ),
                        ),
                        (
                            "measure",
                            models.ForeignKey(
                                help_text="The measure.",
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                to="register.measure",
                            ),
                        ),
                        (
                            "indicator",
                            models.ForeignKey(
                                help_text="The indicator.",
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                to="register.indicator",
                            ),
                        ),
                        (
                            "information",
                            models.ForeignKey(
                                help_text="The information.",
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                to="register.information",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Recommendation",
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
                            "work",
                            models.ForeignKey(
                                help_text="The document that it stands in.",
                                on_delete=django.db.models.deletion.CASCADE,
                                to="register.work",
                            ),
                        ),
                        (
                            "finding",
                            models.ForeignKey(
                                help_text="The finding that proposed it first; its state is the record's.",
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.finding",
                            ),
                        ),
                        (
                            "address",
                            models.CharField(
                                help_text="Address of its words, the same in every language.", max_length=200
                            ),
                        ),
                        (
                            "occurrence",
                            models.PositiveIntegerField(default=1, help_text="Which one of its kind at this address."),
                        ),
                        ("texts", models.JSONField(default=dict, help_text="The words by language.")),
                        ("addressees", models.JSONField(default=list, help_text="To whom, as printed.")),
                        ("actions", models.JSONField(default=list, help_text="What is asked, as verbs.")),
                        (
                            "by",
                            models.CharField(
                                help_text="Who recommends, where a list says so.", max_length=300, null=True
                            ),
                        ),
                        ("response", models.CharField(help_text="The State's response.", max_length=20, null=True)),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("work", "address", "occurrence"), name="one_recommendation_per_place"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Duty",
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
                            "work",
                            models.ForeignKey(
                                help_text="The document that it stands in.",
                                on_delete=django.db.models.deletion.CASCADE,
                                to="register.work",
                            ),
                        ),
                        (
                            "finding",
                            models.ForeignKey(
                                help_text="The finding that proposed it first; its state is the record's.",
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.finding",
                            ),
                        ),
                        (
                            "address",
                            models.CharField(
                                help_text="Address of its words, the same in every language.", max_length=200
                            ),
                        ),
                        (
                            "occurrence",
                            models.PositiveIntegerField(default=1, help_text="Which one of its kind at this address."),
                        ),
                        ("who", models.TextField(help_text="Who is to do it, as printed.", null=True)),
                        ("what", models.TextField(help_text="What is to be done, as printed.")),
                        ("to_whom", models.TextField(help_text="To whom, as printed.", null=True)),
                        (
                            "due",
                            models.JSONField(
                                default=dict, help_text="The time: printed words, kind, body, session, dates."
                            ),
                        ),
                        ("recurs", models.CharField(help_text="Once or recurring.", max_length=10, null=True)),
                        (
                            "wordings",
                            models.JSONField(
                                default=dict, help_text="Who, what, to whom and when as each language prints them."
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[("open", "open"), ("met", "met"), ("superseded", "superseded")],
                                default="open",
                                help_text="What became of it.",
                                max_length=12,
                            ),
                        ),
                        (
                            "met_by",
                            models.ForeignKey(
                                help_text="The document that meets it.",
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="meets",
                                to="register.work",
                            ),
                        ),
                        (
                            "met_by_address",
                            models.CharField(help_text="Where in that document.", max_length=200, null=True),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("work", "address", "occurrence"), name="one_duty_per_place")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ListedResolution",
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
                            "work",
                            models.ForeignKey(
                                help_text="The document that it stands in.",
                                on_delete=django.db.models.deletion.CASCADE,
                                to="register.work",
                            ),
                        ),
                        (
                            "finding",
                            models.ForeignKey(
                                help_text="The finding that proposed it first; its state is the record's.",
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.finding",
                            ),
                        ),
                        (
                            "address",
                            models.CharField(
                                help_text="Address of its words, the same in every language.", max_length=200
                            ),
                        ),
                        (
                            "occurrence",
                            models.PositiveIntegerField(default=1, help_text="Which one of its kind at this address."),
                        ),
                        ("number", models.CharField(help_text="Number in the list, as printed.", max_length=20)),
                        ("date", models.CharField(help_text="Date as the list gives it.", max_length=10, null=True)),
                        ("body", models.CharField(help_text="The body that adopted it.", max_length=30, null=True)),
                        ("symbol", models.CharField(help_text="Normalised symbol.", max_length=120, null=True)),
                        ("printed_symbol", models.CharField(help_text="The symbol as printed.", max_length=200)),
                        ("agenda_item", models.CharField(help_text="Item of the agenda.", max_length=300, null=True)),
                        ("paragraphs", models.JSONField(default=list, help_text="Paragraphs that the list quotes.")),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("work", "address", "occurrence"), name="one_listed_resolution_per_place"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Assessment",
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
                            "benchmark",
                            models.ForeignKey(
                                help_text="What is graded.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="assessments",
                                to="register.benchmark",
                            ),
                        ),
                        (
                            "recommendation",
                            models.ForeignKey(
                                help_text="What is graded.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="assessments",
                                to="register.recommendation",
                            ),
                        ),
                        (
                            "organisation",
                            models.ForeignKey(
                                help_text="The body that grades.",
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.organisation",
                            ),
                        ),
                        ("axis", models.CharField(help_text="Reply, action or effect.", max_length=10)),
                        ("scheme", models.CharField(help_text="The grading scheme.", max_length=40)),
                        ("scheme_version", models.CharField(help_text="Its version.", max_length=10)),
                        ("grade", models.CharField(help_text="The grade, a key of the scheme.", max_length=40)),
                        ("regression", models.BooleanField(default=False, help_text="Whether things went back.")),
                        ("stated_on", models.CharField(help_text="The day of the grade.", max_length=10)),
                        ("reason", models.TextField(help_text="Why this grade.")),
                        ("language", models.CharField(help_text="Language of the reason.", max_length=8)),
                        ("state_position", models.TextField(help_text="What the State holds.", null=True)),
                        ("final", models.BooleanField(default=True, help_text="False while provisional.")),
                        (
                            "made_here",
                            models.BooleanField(default=True, help_text="False when recorded from a printed document."),
                        ),
                        (
                            "recorded_in",
                            models.ForeignKey(
                                help_text="The document that prints it.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.work",
                            ),
                        ),
                        (
                            "recorded_at",
                            models.CharField(help_text="Where in that document.", max_length=200, null=True),
                        ),
                        (
                            "made_by",
                            models.ForeignKey(
                                help_text="The first person.",
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "countersigned_by",
                            models.ForeignKey(
                                help_text="The second person.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AssessmentEvidence",
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
                            "assessment",
                            models.ForeignKey(
                                help_text="The grade.",
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="evidence",
                                to="register.assessment",
                            ),
                        ),
                        ("position", models.PositiveIntegerField(help_text="Place in the list.")),
                        (
                            "information",
                            models.ForeignKey(
                                help_text="An information item.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.information",
                            ),
                        ),
                        (
                            "measure",
                            models.ForeignKey(
                                help_text="A measure.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.measure",
                            ),
                        ),
                        (
                            "observation",
                            models.ForeignKey(
                                help_text="An observation.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.observation",
                            ),
                        ),
                        (
                            "work",
                            models.ForeignKey(
                                help_text="A document on file.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.work",
                            ),
                        ),
                        ("address", models.CharField(help_text="Where in the document.", max_length=200, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SourceIdentity",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                help_text="Random id, the only link to the register.", primary_key=True, serialize=False
                            ),
                        ),
                        ("sealed", models.BinaryField(help_text="The identity, sealed.")),
                    ],
                    options={},
                ),
                migrations.CreateModel(
                    name="Release",
                    fields=[
                        ("number", models.PositiveIntegerField(help_text="From 1.", primary_key=True, serialize=False)),
                        ("on", models.DateTimeField(help_text="When it was published.")),
                        ("digest", models.CharField(help_text="Digest over every row of the release.", max_length=64)),
                        ("changed", models.PositiveIntegerField(help_text="How many rows changed.")),
                    ],
                    options={},
                ),
                migrations.CreateModel(
                    name="PublicRow",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                help_text="Country, framework, benchmark, document and so on.", max_length=20
                            ),
                        ),
                        ("key", models.CharField(help_text="Its name within the kind.", max_length=400)),
                        ("country", models.CharField(blank=True, help_text="The country, for lists.", max_length=3)),
                        ("facet", models.CharField(blank=True, help_text="What a list is filtered by.", max_length=40)),
                        ("sort", models.CharField(blank=True, help_text="What a list is ordered by.", max_length=60)),
                        ("payload", models.TextField(help_text="The row as JSON.")),
                        ("digest", models.CharField(help_text="Digest of the payload.", max_length=64)),
                        ("release_from", models.PositiveIntegerField(help_text="First release that shows it so.")),
                        (
                            "release_to",
                            models.PositiveIntegerField(help_text="First release that no longer does.", null=True),
                        ),
                    ],
                    options={
                        "indexes": [
                            models.Index(fields=["kind", "key"], name="public_key"),
                            models.Index(fields=["kind", "country", "sort"], name="public_list"),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Event",
                    fields=[
                        (
                            "number",
                            models.PositiveBigIntegerField(
                                help_text="Place in the chain, from 1.", primary_key=True, serialize=False
                            ),
                        ),
                        ("at", models.DateTimeField(help_text="When the register knew it.")),
                        ("actor", models.CharField(help_text="The account that acted.", max_length=150)),
                        ("act", models.CharField(help_text="What was done.", max_length=40)),
                        ("object", models.CharField(help_text="What it was done to.", max_length=250)),
                        ("reason", models.TextField(blank=True, help_text="Why, in the actor's words.")),
                        ("rows", models.PositiveIntegerField(help_text="How many rows of history it wrote.")),
                        ("rows_digest", models.CharField(help_text="Digest of those rows.", max_length=64)),
                        ("previous", models.CharField(help_text="Digest of the event before.", max_length=64)),
                        ("digest", models.CharField(help_text="Digest of this event.", max_length=64)),
                    ],
                    options={},
                ),
                migrations.CreateModel(
                    name="Basis",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("record_kind", models.CharField(help_text="The kind of record.", max_length=40)),
                        ("record_id", models.PositiveBigIntegerField(help_text="The record.")),
                        ("field", models.CharField(help_text="The field.", max_length=40)),
                        (
                            "version",
                            models.ForeignKey(
                                help_text="The reading it rests on.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.version",
                            ),
                        ),
                        ("address", models.CharField(blank=True, help_text="Where in that reading.", max_length=200)),
                        (
                            "start",
                            models.PositiveIntegerField(help_text="First character in the extracted text.", null=True),
                        ),
                        ("end", models.PositiveIntegerField(help_text="End in the extracted text.", null=True)),
                        (
                            "quote_digest",
                            models.CharField(blank=True, help_text="Digest of the words there.", max_length=64),
                        ),
                        (
                            "information",
                            models.ForeignKey(
                                help_text="The information.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.information",
                            ),
                        ),
                        ("rule", models.CharField(blank=True, help_text="The rule and its version.", max_length=120)),
                        ("person", models.CharField(blank=True, help_text="The account that set it.", max_length=150)),
                        ("confidence", models.FloatField(default=1.0, help_text="How sure, 0 to 1.")),
                        (
                            "event",
                            models.ForeignKey(
                                help_text="The act that set it.",
                                on_delete=django.db.models.deletion.PROTECT,
                                to="register.event",
                            ),
                        ),
                    ],
                    options={
                        "indexes": [models.Index(fields=["record_kind", "record_id", "field"], name="basis_of_field")],
                    },
                ),
                migrations.CreateModel(
                    name="HistoricalCountry",
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
                            "code",
                            models.CharField(
                                db_index=True, help_text="Three-letter code, ISO 3166-1 alpha-3.", max_length=3
                            ),
                        ),
                        ("names", models.JSONField(default=dict, help_text="Name by language.")),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical country",
                        "verbose_name_plural": "historical countrys",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoricalInstitution",
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
                        ("slug", models.SlugField(help_text="Short name used in commands and files.")),
                        ("names", models.JSONField(default=dict, help_text="Name by language.")),
                        (
                            "country",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The country it belongs to.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.country",
                            ),
                        ),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical institution",
                        "verbose_name_plural": "historical institutions",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoricalWork",
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
                            "key",
                            models.CharField(
                                db_index=True,
                                help_text="The symbol, else 12 characters of the file's hash.",
                                max_length=120,
                            ),
                        ),
                        ("symbol", models.CharField(help_text="Normalised symbol.", max_length=120, null=True)),
                        (
                            "symbol_printed",
                            models.CharField(help_text="The symbol as printed.", max_length=200, null=True),
                        ),
                        (
                            "symbols",
                            models.JSONField(default=list, help_text="Every symbol that the document carries."),
                        ),
                        (
                            "kind",
                            models.CharField(default="other", help_text="Resolution, report and so on.", max_length=30),
                        ),
                        (
                            "body",
                            models.CharField(
                                help_text="The body that issued it, for example HRC.", max_length=30, null=True
                            ),
                        ),
                        ("session", models.CharField(help_text="Its session.", max_length=30, null=True)),
                        ("agenda_item", models.CharField(help_text="Item of the agenda.", max_length=30, null=True)),
                        (
                            "adopted_on",
                            models.CharField(help_text="Day of adoption, may be partial.", max_length=10, null=True),
                        ),
                        (
                            "distributed_on",
                            models.CharField(help_text="Day of distribution.", max_length=10, null=True),
                        ),
                        (
                            "meeting",
                            models.CharField(help_text="Meeting at which it was adopted.", max_length=30, null=True),
                        ),
                        ("vote", models.JSONField(default=dict, help_text="How it was adopted.")),
                        (
                            "country",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The country that it is about.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.country",
                            ),
                        ),
                        (
                            "previous",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The earlier resolution of the same series.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.work",
                            ),
                        ),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical work",
                        "verbose_name_plural": "historical works",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoricalExpression",
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
                        ("language", models.CharField(help_text="Main language of the text.", max_length=8)),
                        ("title", models.TextField(help_text="Title as printed.", null=True)),
                        (
                            "work",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The work.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.work",
                            ),
                        ),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical expression",
                        "verbose_name_plural": "historical expressions",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoricalRendition",
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
                        ("media_type", models.CharField(help_text="Kind of file.", max_length=80)),
                        ("name", models.CharField(help_text="Name of the file as it came.", max_length=255)),
                        (
                            "sha256",
                            models.CharField(db_index=True, help_text="Hash of the file's bytes.", max_length=64),
                        ),
                        ("encoding", models.CharField(help_text="Encoding of a text file.", max_length=30, null=True)),
                        ("size", models.PositiveBigIntegerField(default=0, help_text="Size in bytes.")),
                        (
                            "expression",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The language version.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.expression",
                            ),
                        ),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical rendition",
                        "verbose_name_plural": "historical renditions",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoricalFinding",
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
                            "kind",
                            models.CharField(
                                help_text="Clause, citation, recommendation, benchmark and so on.", max_length=20
                            ),
                        ),
                        ("finding_id", models.CharField(help_text="Identity that survives a re-read.", max_length=80)),
                        ("address", models.CharField(help_text="Address of the words.", max_length=200)),
                        ("start", models.PositiveIntegerField(help_text="First character in the extracted text.")),
                        ("end", models.PositiveIntegerField(help_text="End in the extracted text.")),
                        (
                            "own_start",
                            models.PositiveIntegerField(
                                default=0, help_text="First character in the words of its element."
                            ),
                        ),
                        (
                            "own_end",
                            models.PositiveIntegerField(default=0, help_text="End in the words of its element."),
                        ),
                        ("values", models.JSONField(default=dict, help_text="What was found, as the reader gives it.")),
                        (
                            "corrections",
                            models.JSONField(default=dict, help_text="What a person put in place of a value."),
                        ),
                        ("rule", models.CharField(help_text="The rule that found it.", max_length=80)),
                        ("confidence", models.FloatField(help_text="How sure the rule is, 0 to 1.")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("proposed", "proposed"),
                                    ("confirmed", "confirmed"),
                                    ("corrected", "corrected"),
                                    ("rejected", "rejected"),
                                ],
                                default="proposed",
                                help_text="What a person decided.",
                                max_length=10,
                            ),
                        ),
                        (
                            "present",
                            models.BooleanField(
                                default=True, help_text="False when the latest reading no longer has it."
                            ),
                        ),
                        (
                            "expression",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The language version.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.expression",
                            ),
                        ),
                        (
                            "version",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The reading in which it was last found.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.version",
                            ),
                        ),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical finding",
                        "verbose_name_plural": "historical findings",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoricalFramework",
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
                        ("slug", models.SlugField(help_text="Its name in addresses: the year in which it was set.")),
                        (
                            "work",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The document that sets it.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.work",
                            ),
                        ),
                        (
                            "country",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The country that it is for.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.country",
                            ),
                        ),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical framework",
                        "verbose_name_plural": "historical frameworks",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoricalBenchmark",
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
                            "address",
                            models.CharField(
                                help_text="Address of its words, the same in every language.", max_length=200
                            ),
                        ),
                        (
                            "occurrence",
                            models.PositiveIntegerField(default=1, help_text="Which one of its kind at this address."),
                        ),
                        ("number", models.CharField(help_text="Number as printed.", max_length=20)),
                        ("letter", models.CharField(help_text="Letter as printed.", max_length=10, null=True)),
                        ("title", models.JSONField(default=dict, help_text="Title by language.")),
                        ("parts", models.JSONField(default=dict, help_text="Its parts as printed, by language.")),
                        (
                            "paragraphs",
                            models.JSONField(default=list, help_text="Numbers of the paragraphs that explain it."),
                        ),
                        (
                            "timeframe",
                            models.JSONField(default=dict, help_text="The time: printed words, kind, from, to."),
                        ),
                        (
                            "work",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The document that it stands in.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.work",
                            ),
                        ),
                        (
                            "finding",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The finding that proposed it first; its state is the record's.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.finding",
                            ),
                        ),
                        (
                            "framework",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The framework.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.framework",
                            ),
                        ),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical benchmark",
                        "verbose_name_plural": "historical benchmarks",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoricalBenchmarkSource",
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
                        ("position", models.PositiveIntegerField(help_text="Place among the sources.")),
                        (
                            "symbol",
                            models.CharField(
                                help_text="The cited document; none when described.", max_length=120, null=True
                            ),
                        ),
                        ("paragraph", models.CharField(help_text="The cited paragraph.", max_length=40, null=True)),
                        ("points", models.JSONField(default=list, help_text="The cited points of the paragraph.")),
                        ("printed", models.TextField(help_text="The reference as printed.")),
                        (
                            "start",
                            models.PositiveIntegerField(help_text="First character in the extracted text.", null=True),
                        ),
                        ("end", models.PositiveIntegerField(help_text="End in the extracted text.", null=True)),
                        (
                            "benchmark",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The benchmark.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.benchmark",
                            ),
                        ),
                        (
                            "finding",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The finding that names the source.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.finding",
                            ),
                        ),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical benchmark source",
                        "verbose_name_plural": "historical benchmark sources",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoricalOrganisation",
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
                        ("slug", models.SlugField(help_text="Short name used in commands and files.")),
                        ("name", models.CharField(help_text="Full name as the body writes it.", max_length=300)),
                        (
                            "voice",
                            models.CharField(
                                choices=[
                                    ("state", "State"),
                                    ("mandate-holder", "mandate holder"),
                                    ("committee", "committee"),
                                    ("national-institution", "national human rights institution"),
                                    ("civil-society", "civil society"),
                                ],
                                help_text="In whose name its assessments speak.",
                                max_length=30,
                            ),
                        ),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical organisation",
                        "verbose_name_plural": "historical organisations",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoricalMeasure",
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
                        ("slug", models.SlugField(help_text="Short name used in commands and files.")),
                        ("title", models.TextField(help_text="What is done.")),
                        ("language", models.CharField(help_text="Language of the title.", max_length=8)),
                        (
                            "institutions",
                            models.JSONField(
                                default=list, help_text="Short names of the institutions that carry it out."
                            ),
                        ),
                        ("from_on", models.CharField(help_text="Beginning, may be partial.", max_length=10, null=True)),
                        ("to_on", models.CharField(help_text="End, may be partial.", max_length=10, null=True)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "planned"),
                                    ("under-way", "under way"),
                                    ("done", "done"),
                                    ("stopped", "stopped"),
                                ],
                                help_text="How far it is.",
                                max_length=12,
                            ),
                        ),
                        ("in_practice", models.TextField(help_text="What came of it in practice.", null=True)),
                        (
                            "reported_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Who reports it.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.organisation",
                            ),
                        ),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical measure",
                        "verbose_name_plural": "historical measures",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoricalIndicator",
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
                        ("slug", models.SlugField(help_text="Short name used in commands and files.")),
                        ("name", models.TextField(help_text="What is measured.")),
                        ("language", models.CharField(help_text="Language of the name.", max_length=8)),
                        ("type", models.CharField(help_text="Structural, process or outcome.", max_length=12)),
                        ("unit", models.CharField(help_text="Unit as printed.", max_length=60)),
                        ("baseline", models.FloatField(help_text="Value at the beginning.", null=True)),
                        ("target", models.FloatField(help_text="Value to be reached.", null=True)),
                        (
                            "better",
                            models.CharField(default="up", help_text="Whether up or down is better.", max_length=4),
                        ),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical indicator",
                        "verbose_name_plural": "historical indicators",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoricalObservation",
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
                        ("period", models.CharField(help_text="The period, may be partial.", max_length=20)),
                        ("value", models.FloatField(help_text="The figure.", null=True)),
                        ("low", models.FloatField(help_text="Lower end of a range.", null=True)),
                        ("high", models.FloatField(help_text="Upper end of a range.", null=True)),
                        (
                            "qualifier",
                            models.CharField(default="exact", help_text="About, more than and so on.", max_length=12),
                        ),
                        ("printed", models.CharField(help_text="The figure as printed.", max_length=200)),
                        ("source", models.TextField(help_text="Where it stands.")),
                        (
                            "side",
                            models.CharField(
                                choices=[
                                    ("state", "State"),
                                    ("un", "United Nations"),
                                    ("civil-society", "civil society"),
                                    ("media", "media"),
                                    ("academic", "academic"),
                                    ("other", "other"),
                                ],
                                default="other",
                                help_text="Where the source stands.",
                                max_length=20,
                            ),
                        ),
                        (
                            "provisional",
                            models.BooleanField(default=False, help_text="Whether a final figure is to come."),
                        ),
                        (
                            "indicator",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The indicator.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.indicator",
                            ),
                        ),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical observation",
                        "verbose_name_plural": "historical observations",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoricalInformation",
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
                        ("slug", models.SlugField(help_text="Short name used in commands and files.")),
                        ("label", models.CharField(help_text="One line that may be published.", max_length=300)),
                        ("text", models.TextField(blank=True, help_text="What was said.")),
                        ("language", models.CharField(help_text="Language of the words.", max_length=8)),
                        (
                            "side",
                            models.CharField(
                                choices=[
                                    ("state", "State"),
                                    ("un", "United Nations"),
                                    ("civil-society", "civil society"),
                                    ("media", "media"),
                                    ("academic", "academic"),
                                    ("other", "other"),
                                ],
                                help_text="Where the source stands.",
                                max_length=20,
                            ),
                        ),
                        (
                            "consent",
                            models.CharField(
                                choices=[
                                    ("keep", "keep"),
                                    ("share-inside", "share inside"),
                                    ("share-with-mechanism", "share with a mechanism"),
                                    ("publish-anonymously", "publish anonymously"),
                                    ("publish-by-name", "publish by name"),
                                ],
                                help_text="What may be done with it.",
                                max_length=22,
                            ),
                        ),
                        (
                            "claim",
                            models.SlugField(
                                help_text="What it says, in a word: items with the same claim corroborate each other."
                            ),
                        ),
                        (
                            "origin",
                            models.SlugField(help_text="Where it comes from first: copies of one origin count once."),
                        ),
                        ("dated", models.CharField(help_text="When it was said.", max_length=10, null=True)),
                        (
                            "source",
                            models.UUIDField(help_text="Random id of the sealed identity in the vault.", null=True),
                        ),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical information",
                        "verbose_name_plural": "historical informations",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoricalBearing",
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
                            "benchmark",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The benchmark.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.benchmark",
                            ),
                        ),
                        (
                            "measure",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The measure.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.measure",
                            ),
                        ),
                        (
                            "indicator",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The indicator.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.indicator",
                            ),
                        ),
                        (
                            "information",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The information.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.information",
                            ),
                        ),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical bearing",
                        "verbose_name_plural": "historical bearings",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoricalRecommendation",
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
                            "address",
                            models.CharField(
                                help_text="Address of its words, the same in every language.", max_length=200
                            ),
                        ),
                        (
                            "occurrence",
                            models.PositiveIntegerField(default=1, help_text="Which one of its kind at this address."),
                        ),
                        ("texts", models.JSONField(default=dict, help_text="The words by language.")),
                        ("addressees", models.JSONField(default=list, help_text="To whom, as printed.")),
                        ("actions", models.JSONField(default=list, help_text="What is asked, as verbs.")),
                        (
                            "by",
                            models.CharField(
                                help_text="Who recommends, where a list says so.", max_length=300, null=True
                            ),
                        ),
                        ("response", models.CharField(help_text="The State's response.", max_length=20, null=True)),
                        (
                            "work",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The document that it stands in.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.work",
                            ),
                        ),
                        (
                            "finding",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The finding that proposed it first; its state is the record's.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.finding",
                            ),
                        ),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical recommendation",
                        "verbose_name_plural": "historical recommendations",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoricalDuty",
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
                            "address",
                            models.CharField(
                                help_text="Address of its words, the same in every language.", max_length=200
                            ),
                        ),
                        (
                            "occurrence",
                            models.PositiveIntegerField(default=1, help_text="Which one of its kind at this address."),
                        ),
                        ("who", models.TextField(help_text="Who is to do it, as printed.", null=True)),
                        ("what", models.TextField(help_text="What is to be done, as printed.")),
                        ("to_whom", models.TextField(help_text="To whom, as printed.", null=True)),
                        (
                            "due",
                            models.JSONField(
                                default=dict, help_text="The time: printed words, kind, body, session, dates."
                            ),
                        ),
                        ("recurs", models.CharField(help_text="Once or recurring.", max_length=10, null=True)),
                        (
                            "wordings",
                            models.JSONField(
                                default=dict, help_text="Who, what, to whom and when as each language prints them."
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[("open", "open"), ("met", "met"), ("superseded", "superseded")],
                                default="open",
                                help_text="What became of it.",
                                max_length=12,
                            ),
                        ),
                        (
                            "met_by_address",
                            models.CharField(help_text="Where in that document.", max_length=200, null=True),
                        ),
                        (
                            "work",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The document that it stands in.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.work",
                            ),
                        ),
                        (
                            "finding",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The finding that proposed it first; its state is the record's.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.finding",
                            ),
                        ),
                        (
                            "met_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The document that meets it.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.work",
                            ),
                        ),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical duty",
                        "verbose_name_plural": "historical dutys",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoricalListedResolution",
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
                            "address",
                            models.CharField(
                                help_text="Address of its words, the same in every language.", max_length=200
                            ),
                        ),
                        (
                            "occurrence",
                            models.PositiveIntegerField(default=1, help_text="Which one of its kind at this address."),
                        ),
                        ("number", models.CharField(help_text="Number in the list, as printed.", max_length=20)),
                        ("date", models.CharField(help_text="Date as the list gives it.", max_length=10, null=True)),
                        ("body", models.CharField(help_text="The body that adopted it.", max_length=30, null=True)),
                        ("symbol", models.CharField(help_text="Normalised symbol.", max_length=120, null=True)),
                        ("printed_symbol", models.CharField(help_text="The symbol as printed.", max_length=200)),
                        ("agenda_item", models.CharField(help_text="Item of the agenda.", max_length=300, null=True)),
                        ("paragraphs", models.JSONField(default=list, help_text="Paragraphs that the list quotes.")),
                        (
                            "work",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The document that it stands in.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.work",
                            ),
                        ),
                        (
                            "finding",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The finding that proposed it first; its state is the record's.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.finding",
                            ),
                        ),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical listed resolution",
                        "verbose_name_plural": "historical listed resolutions",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoricalAssessment",
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
                        ("axis", models.CharField(help_text="Reply, action or effect.", max_length=10)),
                        ("scheme", models.CharField(help_text="The grading scheme.", max_length=40)),
                        ("scheme_version", models.CharField(help_text="Its version.", max_length=10)),
                        ("grade", models.CharField(help_text="The grade, a key of the scheme.", max_length=40)),
                        ("regression", models.BooleanField(default=False, help_text="Whether things went back.")),
                        ("stated_on", models.CharField(help_text="The day of the grade.", max_length=10)),
                        ("reason", models.TextField(help_text="Why this grade.")),
                        ("language", models.CharField(help_text="Language of the reason.", max_length=8)),
                        ("state_position", models.TextField(help_text="What the State holds.", null=True)),
                        ("final", models.BooleanField(default=True, help_text="False while provisional.")),
                        (
                            "made_here",
                            models.BooleanField(default=True, help_text="False when recorded from a printed document."),
                        ),
                        (
                            "recorded_at",
                            models.CharField(help_text="Where in that document.", max_length=200, null=True),
                        ),
                        (
                            "benchmark",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="What is graded.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.benchmark",
                            ),
                        ),
                        (
                            "recommendation",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="What is graded.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.recommendation",
                            ),
                        ),
                        (
                            "organisation",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The body that grades.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.organisation",
                            ),
                        ),
                        (
                            "recorded_in",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The document that prints it.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.work",
                            ),
                        ),
                        (
                            "made_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The first person.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "countersigned_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The second person.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical assessment",
                        "verbose_name_plural": "historical assessments",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoricalAssessmentEvidence",
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
                        ("position", models.PositiveIntegerField(help_text="Place in the list.")),
                        ("address", models.CharField(help_text="Where in the document.", max_length=200, null=True)),
                        (
                            "assessment",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The grade.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.assessment",
                            ),
                        ),
                        (
                            "information",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="An information item.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.information",
                            ),
                        ),
                        (
                            "measure",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="A measure.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.measure",
                            ),
                        ),
                        (
                            "observation",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="An observation.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.observation",
                            ),
                        ),
                        (
                            "work",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="A document on file.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="register.work",
                            ),
                        ),
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
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historical assessment evidence",
                        "verbose_name_plural": "historical assessment evidences",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
            ]
        )
    ]
