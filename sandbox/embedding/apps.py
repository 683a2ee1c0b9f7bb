from django.apps import AppConfig


class EmbeddingConfig(AppConfig):
    name = "sandbox.embedding"

    def ready(self) -> None:
        from . import schema

        schema.join()
