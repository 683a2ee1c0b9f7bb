from django.core.files.base import ContentFile
from django.core.files.storage import Storage

from saleor_returns import host


def test_private_storage_keeps_what_it_is_given():
    # given
    storage = host.files.private_storage()
    assert isinstance(storage, Storage)

    # when
    path = storage.save("returns/a/b", ContentFile(b"photo"))

    # then
    assert storage.open(path).read() == b"photo"
    assert storage.listdir("returns/a") == ([], ["b"])
    assert storage.get_modified_time(path).tzinfo
    storage.delete(path)
    assert not storage.exists(path)
