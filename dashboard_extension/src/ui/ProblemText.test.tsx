import { screen } from "@testing-library/react";
import { expect, it } from "vitest";

import type { ReturnProblem } from "@/api/trouble";
import { show } from "@/testing/render";

import { ProblemGround, ProblemText } from "./ProblemText";

const problem = (over: Partial<ReturnProblem>): ReturnProblem => ({
  code: "INVALID",
  field: null,
  message: null,
  ...over,
});

function told(over: Partial<ReturnProblem>, locale: string) {
  const names = { L1: "Organic T-shirt" };
  show(
    <ProblemGround currency="EUR" names={names}>
      <p data-testid="told">
        <ProblemText problem={problem(over)} />
      </p>
    </ProblemGround>,
    { locale },
  );
  return screen.findByTestId("told");
}

it("shows the server's own words in English", async () => {
  const message = "2 of TEE are asked; 1 can be returned.";
  const found = await told({ code: "QUANTITY_NOT_RETURNABLE", message }, "en");
  expect(found.textContent).toBe(message);
});

it.each<[Partial<ReturnProblem>, string]>([
  [
    { code: "QUANTITY_NOT_RETURNABLE", message: "Fewer.", quantity: 1, line: "L1" },
    "Organic T-shirt : Moins d’unités peuvent être retournées. Au plus 1 unité.",
  ],
  [
    { code: "AMOUNT_ABOVE_PROPOSED", message: "Less.", amount: 12.5 },
    "Les unités valent moins que ce montant. Au plus 12,50 €.",
  ],
  [
    { code: "INVALID_STATE", message: "No.", acceptedValues: ["REQUESTED", "APPROVED"] },
    "L’état du retour ne permet pas cette étape. Possible : À examiner ou Approuvé.",
  ],
  [
    { code: "FILE_TOO_LARGE", message: "Large.", quantity: 15_728_640 },
    "Le fichier est trop volumineux. Au plus 15 Mo.",
  ],
  [
    { code: "GRADE_NOT_FOUND", message: "No.", acceptedValues: ["a", "b"] },
    "Aucun état en usage ne porte ce nom. Possible : a ou b.",
  ],
  [{ code: "FROM_TOMORROW", message: "New." }, "La boutique a refusé (FROM_TOMORROW)."],
])("says %j in French, with its data", async (over, expected) => {
  const found = await told(over, "fr");
  const text = found.textContent?.replace(/[\u202f\u00a0]/g, " ");
  expect(text).toBe(expected);
});

it("has a sentence for an English reader too where the server sends none", async () => {
  const found = await told({ code: "NO_REFUNDABLE_PAYMENT" }, "en");
  expect(found.textContent).toBe("No payment of the order can give anything back.");
});
