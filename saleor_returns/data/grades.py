"""The scale that a new shop grades returned goods on, in English and French."""

from dataclasses import dataclass

from ..domain.disposition import Disposition, GradeMeaning


@dataclass(frozen=True, slots=True)
class SeedGrade:
    slug: str
    english: str
    french: str
    disposition: Disposition
    meaning: GradeMeaning = GradeMeaning.GOODS


GRADES = (
    SeedGrade("a", "A – as new", "A – comme neuf", Disposition.RESTOCK),
    SeedGrade(
        "b",
        "B – opened, without a flaw",
        "B – ouvert, sans défaut",
        Disposition.REFURBISH,
    ),
    SeedGrade("c", "C – signs of use", "C – traces d’usage", Disposition.SECOND_HAND),
    SeedGrade("d", "D – damaged", "D – endommagé", Disposition.WRITE_OFF),
    SeedGrade(
        "incorrect-item",
        "Incorrect item",
        "Article incorrect",
        Disposition.QUARANTINE,
        GradeMeaning.INCORRECT,
    ),
    SeedGrade(
        "missing", "Missing", "Manquant", Disposition.MISSING, GradeMeaning.MISSING
    ),
    SeedGrade("junk", "Junk", "Bon pour le rebut", Disposition.RECYCLE),
)
