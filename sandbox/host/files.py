"""Private files, in a folder of their own."""

from django.conf import settings
from django.core.files.storage import FileSystemStorage, Storage


def private_storage() -> Storage:
    return FileSystemStorage(settings.PRIVATE_MEDIA_ROOT)
