"""Django's settings. Reads `GNOMON_HOME`, `GNOMON_DATABASE`, `GNOMON_VAULT_DATABASE`, the thresholds of
`register.thresholds` and the site's constants.

Importing this module makes the data folder and its secret key when they are missing, nothing else.
"""

from __future__ import annotations

import os

from gnomon.register.databases import databases
from gnomon.register.home import home, secret_key
from gnomon.register.thresholds import least_decisions, least_precision
from gnomon.site import conf

HOME = home()
SECRET_KEY = secret_key(HOME)
DATABASES = databases(
    os.environ.get("GNOMON_DATABASE") or f"sqlite:///{HOME / 'register.sqlite3'}",
    os.environ.get("GNOMON_VAULT_DATABASE"),
)
LEAST_PRECISION, LEAST_DECISIONS = least_precision(), least_decisions()
DATABASE_ROUTERS = ["gnomon.register.databases.Router"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "register.Account"
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "simple_history",
    "gnomon.register",
    "gnomon.site",
]
SIMPLE_HISTORY_ENABLED = True
USE_TZ = True
TIME_ZONE = "UTC"
DEBUG = False
ALLOWED_HOSTS = os.environ.get("GNOMON_HOSTS", "127.0.0.1,localhost,[::1]").split(",")

ROOT_URLCONF = conf.ROOT_URLCONF
WSGI_APPLICATION = conf.WSGI_APPLICATION
MIDDLEWARE = conf.MIDDLEWARE
TEMPLATES = conf.TEMPLATES
STATIC_URL = conf.STATIC_URL
STATIC_ROOT = conf.STATIC_ROOT
WHITENOISE_ROOT = conf.WHITENOISE_ROOT
WHITENOISE_MAX_AGE = conf.WHITENOISE_MAX_AGE
WHITENOISE_USE_FINDERS = conf.WHITENOISE_USE_FINDERS
LANGUAGES = conf.LANGUAGES
LANGUAGE_CODE = conf.LANGUAGE_CODE
LOCALE_PATHS = conf.LOCALE_PATHS
USE_I18N = conf.USE_I18N
SECURE_REFERRER_POLICY = conf.SECURE_REFERRER_POLICY
SECURE_CROSS_ORIGIN_OPENER_POLICY = conf.SECURE_CROSS_ORIGIN_OPENER_POLICY
SECURE_CONTENT_TYPE_NOSNIFF = conf.SECURE_CONTENT_TYPE_NOSNIFF
X_FRAME_OPTIONS = conf.X_FRAME_OPTIONS
APPEND_SLASH = conf.APPEND_SLASH
CACHES = conf.CACHES
LOGGING = conf.LOGGING
