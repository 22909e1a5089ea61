"""The Django app of the public site: pages, templates and catalogues, no table of its own."""

from __future__ import annotations

from django.apps import AppConfig


class SiteConfig(AppConfig):
    name = "gnomon.site"
    label = "site_pages"
    verbose_name = "Public site"
