from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import ReturnReason

from . import documents


def test_the_seed_speaks_english_and_french(case, api, payload):
    reasons = payload(api(documents.REASONS, {}, None))
    assert len(reasons) == 13
    small = next(reason for reason in reasons if reason["slug"] == "too-small")
    assert (small["name"], small["french"]) == ("Too small", "Trop petit")
    assert small["translations"] == [
        {"languageCode": "EN", "name": "Too small"},
        {"languageCode": "FR", "name": "Trop petit"},
    ]
    assert all(reason["french"] != reason["name"] for reason in reasons)


def test_reasons_of_a_kind(case, api, payload):
    claims = payload(api(documents.REASONS, {"kind": "CLAIM"}, None))
    slugs = {reason["slug"] for reason in claims}
    assert "damaged-in-transit" in slugs
    assert "changed-mind" not in slugs


def test_staff_create_change_and_archive(case, api, staff, payload):
    created = payload(
        api(
            documents.REASON_CREATE,
            {
                "input": {
                    "slug": "moths",
                    "name": "Eaten by moths",
                    "fault": "MERCHANT",
                    "kinds": ["CLAIM"],
                    "translations": [{"languageCode": "FR", "name": "Mité"}],
                }
            },
            staff,
        )
    )
    assert created["errors"] == []
    identifier = created["returnReason"]["id"]

    updated = payload(
        api(
            documents.REASON_UPDATE,
            {
                "id": identifier,
                "input": {
                    "name": "Moths",
                    "translations": [
                        {"languageCode": "FR", "name": ""},
                        {"languageCode": "EN", "name": "Eaten"},
                    ],
                },
            },
            staff,
        )
    )
    assert updated["returnReason"] == {
        "slug": "moths",
        "name": "Moths",
        "fault": "MERCHANT",
        "translations": [{"languageCode": "EN", "name": "Eaten"}],
    }

    archived = payload(api(documents.REASON_ARCHIVE, {"id": identifier}, staff))
    assert archived["returnReason"]["archivedAt"] is not None
    slugs = [row["slug"] for row in payload(api(documents.REASONS, {}, None))]
    assert "moths" not in slugs
    variables = {"id": identifier, "archived": False}
    back = payload(api(documents.REASON_ARCHIVE, variables, staff))
    assert back["returnReason"]["archivedAt"] is None


def test_reasons_that_cannot_be(case, api, staff, payload):
    def codes(document, variables):
        answer = payload(api(document, variables, staff))
        return [(error["field"], error["code"]) for error in answer["errors"]]

    count = ReturnReason.objects.count()
    create = documents.REASON_CREATE
    assert codes(create, {"input": {}}) == [("slug", "REQUIRED"), ("name", "REQUIRED")]
    taken = {"input": {"slug": "other", "name": "Other"}}
    assert codes(create, taken) == [("slug", "SLUG_TAKEN")]
    spaced = {"input": {"slug": "a b", "name": "A"}}
    assert codes(create, spaced) == [("slug", "INVALID")]
    long = {"input": {"slug": "a", "name": "x" * 251}}
    assert codes(create, long) == [("name", "TOO_LONG")]
    unknown = {"id": global_id("ReturnReason", 0), "input": {"name": "X"}}
    assert codes(documents.REASON_UPDATE, unknown) == [("id", "NOT_FOUND")]
    assert ReturnReason.objects.count() == count
