"""Files: a row never outlives its file, and no file outlives its row for long."""

from saleor_returns.files import storage
from saleor_returns.host.contract import Actor
from saleor_returns.models import ReturnFile
from saleor_returns.models.file import FilePurpose
from saleor_returns.operations.attach_file import attach_file
from saleor_returns.operations.delete_file import delete_file
from tests.files.images import photo, upload

from .step import Step, types


def add_a_file(world):
    made = world.ask({"shirt": 1})

    def check():
        (file,) = made.files.all()
        assert len(storage.read(file.path)) == file.size
        assert stored() == [file.path]
        assert types(made)[2:] == ["file_added"]

    return Step(lambda: _add(made, world.case.by_customer), check)


def delete_a_file(world):
    made = world.ask({"shirt": 1})
    file = _add(made, world.case.by_customer)

    def check():
        assert not ReturnFile.objects.exists()
        assert stored() == []
        assert types(made)[2:] == ["file_added", "file_deleted"]

    # The starting point brings back rows and no files: after the first death that was
    # survived, the call meets a row whose file is gone, and deletes it all the same.
    return Step(
        lambda: delete_file(file_id=file.pk, actor=world.case.by_staff),
        check,
        refusals=("not_found",),
    )


def stored():
    return sorted(path for paths in storage.kept() for path in paths)


def _add(made, actor: Actor):
    return attach_file(
        request_id=made.pk,
        upload=upload(photo()),
        purpose=FilePurpose.REQUEST,
        actor=actor,
    )
