"""What the site adds to the settings: addresses, middleware, templates, languages, files.

Reads: nothing. `gnomon.settings` imports these constants by name; they touch no database and no file.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parent

ROOT_URLCONF = "gnomon.site.urls"
WSGI_APPLICATION = "gnomon.site.wsgi.application"

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.gzip.GZipMiddleware",  # public pages hold no secret that a compressed length could give away
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "gnomon.site.middleware.headers",
    "django.middleware.common.CommonMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [FOLDER / "templates"],
        "APP_DIRS": False,
        "OPTIONS": {
            "builtins": ["django.templatetags.i18n", "gnomon.site.templatetags.gnomon"],
            "libraries": {"gnomon": "gnomon.site.templatetags.gnomon"},
        },
    }
]

# The files of the site are served as they stand in the package: no collecting step, so an installed wheel just works.
STATIC_URL = "/assets/"
STATIC_ROOT = None
WHITENOISE_ROOT = FOLDER / "static"
WHITENOISE_MAX_AGE = 24 * 60 * 60
WHITENOISE_USE_FINDERS = False

# The first part of every address, and the name in which the catalogues and CLDR know the language.
LANGUAGES = [("en", "English"), ("zh-hans", "中文")]
LANGUAGE_CODE = "en"
LOCALE_PATHS = [FOLDER / "locale"]
USE_I18N = True

SECURE_REFERRER_POLICY = "no-referrer"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"
APPEND_SLASH = True

# Finished pages are kept in each worker's memory; a long document takes half a megabyte.
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": {"MAX_ENTRIES": 100}},
}

# Faults of ours go to the server's own output, with the path and never with the reader's address.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler", "level": "ERROR"}},
    "loggers": {"django": {"handlers": ["console"], "level": "ERROR", "propagate": False}},
}
