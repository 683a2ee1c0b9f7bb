"""Settings of the sandbox. DATABASE_URL names the PostgreSQL database to use."""

import os
from pathlib import Path
from urllib.parse import urlsplit

import dj_database_url

DEBUG = os.environ.get("DEBUG", "True").lower() == "true"
# For the sandbox only: whoever reads this file can sign tokens with it.
SECRET_KEY = os.environ.get(
    "SECRET_KEY", "the-sandbox-keeps-no-secrets-and-no-real-data"
)
ALLOWED_HOSTS = ["*"]
PUBLIC_URL = os.environ.get("PUBLIC_URL", "http://localhost:8000/")

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.postgres",
    "django.contrib.staticfiles",
    "sandbox.account",
    "sandbox.app",
    "sandbox.channel",
    "sandbox.product",
    "sandbox.warehouse",
    "sandbox.order",
    "sandbox.payment",
    "sandbox.giftcard",
    "sandbox.webhook",
    # Last, where Saleor puts its plugins too: what the plugin registers while its models
    # load must come after the shop's own.
    "saleor_returns",
]
SALEOR_RETURNS = {"HOST": "sandbox.host"}

# Commands that never connect (makemigrations --check, mypy) work without a database.
DATABASE_URL = os.environ.get("DATABASE_URL", "postgres://localhost:5432/sandbox")
DATABASE_CONNECTION_DEFAULT_NAME = "default"
DATABASE_CONNECTION_REPLICA_NAME = "replica"
DATABASES = {
    DATABASE_CONNECTION_DEFAULT_NAME: dj_database_url.parse(DATABASE_URL),
    DATABASE_CONNECTION_REPLICA_NAME: dj_database_url.parse(
        DATABASE_URL, test_options={"MIRROR": DATABASE_CONNECTION_DEFAULT_NAME}
    ),
}
DATABASE_ROUTERS = ["sandbox.core.router.TwoNamesOfOneDatabase"]
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
DEFAULT_MAX_DIGITS = 20
DEFAULT_DECIMAL_PLACES = 3
DEFAULT_CURRENCY_CODE_LENGTH = 3

AUTH_USER_MODEL = "account.User"
# Fast on purpose: these customers are invented, and tests make hundreds of them.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

ROOT_URLCONF = "sandbox.urls"
WSGI_APPLICATION = "sandbox.wsgi.application"
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": ["django.template.context_processors.request"]
        },
    }
]
STATIC_URL = "/static/"
KEPT = Path(__file__).resolve().parent.parent / ".sandbox"
MEDIA_ROOT = KEPT / "media"
PRIVATE_MEDIA_ROOT = KEPT / "private"

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = True
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("fr", "French")]

CELERY_BROKER_URL = os.environ.get("CELERY_BROKER_URL")
CELERY_TASK_ALWAYS_EAGER = not CELERY_BROKER_URL
CELERY_TASK_IGNORE_RESULT = True
CELERY_BEAT_SCHEDULE: dict[str, dict] = {}

# Each mail is a file there; the demo's output is for its story. smtp://host:port sends it.
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = KEPT / "mails"
if EMAIL_URL := os.environ.get("EMAIL_URL"):
    EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    EMAIL_HOST = urlsplit(EMAIL_URL).hostname or "localhost"
    EMAIL_PORT = urlsplit(EMAIL_URL).port or 25

# Seconds to connect to a payment App, and to wait for its answer.
PAYMENT_APP_TIMEOUT = (2, float(os.environ.get("PAYMENT_APP_TIMEOUT", "20")))
# Gateways of the older kind of payments: name → address that takes refunds.
PAYMENT_GATEWAYS: dict[str, str] = {}
