import { SHOP_WORDS } from "@/rules/testing";

/** A text as the shop tells it. */
export function aTemplate(over: Record<string, unknown> = {}) {
  return {
    __typename: "ReturnMailTemplate",
    kind: "APPROVED",
    isForStaff: false,
    languageCode: "en",
    channelSlug: null,
    isDefault: true,
    subject: "Your return {{number}} is approved",
    text: "Hello\nthere",
    html: "",
    updatedAt: null,
    revision: "",
    variables: [
      { name: "number", meaning: "Number of the return.", sample: "RMA-000042", rows: [] },
      {
        name: "items",
        meaning: "What is returned.",
        sample: "",
        rows: [
          { name: "item", meaning: "Name of the item.", sample: "Linen shirt" },
          { name: "quantity", meaning: "Units of it.", sample: "2" },
        ],
      },
    ],
    ...over,
  };
}

export function aMail(over: Record<string, unknown> = {}) {
  return {
    __typename: "ReturnMail",
    id: "m1",
    kind: "APPROVED",
    to: "zoe@example.com",
    status: "FAILED",
    tries: 8,
    error: "550 No such mailbox",
    createdAt: "2026-05-01T10:00:00Z",
    endedAt: "2026-05-02T04:00:00Z",
    returnRequest: { id: "r1", number: "RMA-000042" },
    ...over,
  };
}

const made = { subject: "Made subject", text: "Made text", html: "<p>Made</p>" };

/** Answers of a shop whose templates are these, and whose previews have no problems. */
export function answers(templates: unknown[] = [aTemplate()]) {
  return {
    RulesShop: SHOP_WORDS,
    SettingsLanguages: {
      __type: { enumValues: [{ name: "EN" }, { name: "FR" }, { name: "DE" }] },
    },
    MailsTemplates: { returnMailTemplates: templates },
    MailsPreview: { returnMailPreview: { ...made, problems: [] } },
  };
}
