import { fireEvent, screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import { expect, it } from "vitest";

import { Dashboard } from "@/testing/dashboard";
import { show } from "@/testing/render";
import { Shop } from "@/testing/shop";

import { NewReturnPage } from "./NewReturnPage";
import { NewReturnPopup } from "./NewReturnPopup";

const EUR = (amount: number) => ({ amount, currency: "EUR" });

function eligible(id: string, change: Record<string, unknown> = {}) {
  return {
    returnableQuantity: 2,
    deadline: "2026-12-24T23:00:00Z",
    daysLeft: 26,
    photosRequired: 0,
    advice: null,
    resolutions: ["ORIGINAL_PAYMENT", "EXCHANGE"],
    methods: ["CARRIER_LABEL"],
    reasons: [{ slug: "too-small", name: "Too small" }],
    refusal: null,
    orderLine: {
      id,
      productName: `Product ${id}`,
      variantName: "M",
      productSku: id.toUpperCase(),
      quantity: 2,
      quantityFulfilled: 2,
      returnedQuantity: 0,
      thumbnail: null,
      unitPrice: { gross: EUR(20) },
      variant: { id: `v-${id}`, product: { id: "p", name: "Tee" } },
    },
    ...change,
  };
}

const REFUSED = {
  returnableQuantity: 0,
  refusal: { code: "RETURN_WINDOW_EXPIRED", message: "The time to return it is over." },
};
const CHOICE = {
  quantity: 1,
  resolution: "ORIGINAL_PAYMENT",
  method: "CARRIER_LABEL",
  outcome: "APPROVE",
  restockingFee: EUR(2),
  returnShippingFee: EUR(0),
  deliveryCosts: EUR(0),
  bonus: EUR(0),
  refund: EUR(18),
  refusal: null,
};
const QUESTION = {
  slug: "where",
  required: true,
  text: "Where is it tight?",
  answers: [{ slug: "waist", text: "At the waist", advice: "Try one size up." }],
};
const MADE = { id: "r", number: "RMA-9", status: "APPROVED", lines: [] };

function answers(lines: ReturnType<typeof eligible>[]) {
  return {
    NewReturnOrder: {
      order: {
        id: "o",
        number: "57",
        userEmail: "zoe@example.com",
        created: "2026-11-01T10:00:00Z",
        channel: { id: "c", slug: "eu" },
        returnEligibility: { lines },
      },
      returnReasons: [{ slug: "too-small", name: "Too small" }],
    },
    NewReturnChoices: ({ quantity }: Record<string, unknown>) => ({
      order: {
        id: "o",
        returnEligibility: {
          lines: lines.map(({ orderLine: { id } }) => ({
            orderLine: { id },
            questions: id === "tee" ? [QUESTION] : [],
            choices: [
              { ...CHOICE, quantity },
              { ...CHOICE, quantity, resolution: "EXCHANGE", refund: EUR(0) },
            ],
          })),
        },
      },
    }),
    NewReturnCreate: { returnRequestCreate: { returnRequest: MADE, errors: [] } },
  };
}

const AT = { path: "*", at: "/new?orderId=o" };

it("asks what the policy asks, shows what it comes to, and makes one return", async () => {
  const shop = new Shop(answers([eligible("tee"), eligible("mug")]));
  const { user, router, container } = show(<NewReturnPage />, AT);
  await user.type(await screen.findByLabelText("Units of Product tee"), "1");
  await user.selectOptions(screen.getByLabelText("Reason"), "too-small");
  await screen.findByText("Estimated refund: €18.00");
  expect(screen.getByText("-€2.00")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Ask for the return" }));
  expect(await screen.findByText("Choose one.")).toBeTruthy();
  expect(shop.variablesOf("NewReturnCreate")).toEqual([]);
  await user.selectOptions(screen.getByLabelText("Where is it tight?"), "waist");
  expect(screen.getByText("Try one size up.")).toBeTruthy();
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await user.dblClick(screen.getByRole("button", { name: "Ask for the return" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/returns/r"));
  const sent = shop.variablesOf("NewReturnCreate") as { input: Record<string, unknown> }[];
  expect(new Set(sent.map(({ input }) => input.idempotencyKey)).size).toBe(1);
  expect(sent[0]?.input).toMatchObject({
    orderId: "o",
    kind: "RETURN",
    lines: [
      {
        orderLineId: "tee",
        quantity: 1,
        reason: "too-small",
        answers: [{ question: "where", answer: "waist" }],
        resolution: "ORIGINAL_PAYMENT",
        method: "CARRIER_LABEL",
      },
    ],
  });
});

it("shows no sum of other units while it asks for that of these", async () => {
  const shop = new Shop(answers([eligible("tee")]));
  const { user } = show(<NewReturnPage />, AT);
  const units = await screen.findByLabelText("Units of Product tee");
  await user.type(units, "1");
  await user.selectOptions(screen.getByLabelText("Reason"), "too-small");
  await screen.findByText("Estimated refund: €18.00");
  let come: (answer: Response) => void = () => undefined;
  shop.fetch.mockImplementationOnce(() => new Promise((resolve) => (come = resolve)));
  fireEvent.change(units, { target: { value: "2" } });
  await waitFor(() => expect(screen.queryByText("Estimated refund: €18.00")).toBeNull());
  expect(screen.getByLabelText("Where is it tight?")).toBeTruthy();
  come(Response.json({ data: answers([eligible("tee")]).NewReturnChoices({ quantity: 2 }) }));
  await screen.findByText("Estimated refund: €18.00");
});

it("sets a refusal aside only with a reason", async () => {
  const shop = new Shop(answers([eligible("mug", REFUSED)]));
  const { user } = show(<NewReturnPage />, AT);
  expect(await screen.findByText("The time to return it is over.")).toBeTruthy();
  await user.type(screen.getByLabelText("Units of Product mug"), "1");
  await user.selectOptions(screen.getByLabelText("Reason"), "too-small");
  await user.click(screen.getByRole("button", { name: "Ask for the return" }));
  expect(shop.variablesOf("NewReturnCreate")).toEqual([]);
  await user.type(screen.getByLabelText("Why is the policy set aside?"), "The parcel was late.");
  await user.click(screen.getByRole("button", { name: "Ask for the return" }));
  await waitFor(() =>
    expect(shop.variablesOf("NewReturnCreate")[0]).toMatchObject({
      input: { overrideReason: "The parcel was late." },
    }),
  );
});

it("asks what is sent instead of goods that are exchanged", async () => {
  const shop = new Shop({
    ...answers([eligible("mug")]),
    NewReturnVariants: {
      productVariants: {
        edges: [
          { node: { id: "v-l", sku: "TEE-L", name: "L", quantityAvailable: 4, product: { id: "p", name: "Tee" } } },
        ],
      },
    },
  });
  const { user } = show(<NewReturnPage />, AT);
  await user.type(await screen.findByLabelText("Units of Product mug"), "1");
  await user.selectOptions(screen.getByLabelText("Reason"), "too-small");
  await screen.findByText("Estimated refund: €18.00");
  await user.selectOptions(screen.getByLabelText("What is wished for"), "EXCHANGE");
  await user.click(screen.getByRole("button", { name: "Ask for the return" }));
  expect(await screen.findByText("Choose what is sent instead.")).toBeTruthy();
  await user.click(await screen.findByRole("button", { name: /TEE-L/ }));
  await user.click(screen.getByRole("button", { name: "Ask for the return" }));
  await waitFor(() =>
    expect(shop.variablesOf("NewReturnCreate")[0]).toMatchObject({
      input: { lines: [{ resolution: "EXCHANGE", exchangeFor: [{ variantId: "v-l", quantity: 1 }] }] },
    }),
  );
});

it("shows what the shop refuses at its line, and loses nothing", async () => {
  const shop = new Shop(answers([eligible("tee"), eligible("mug")]));
  const problem = {
    code: "QUANTITY_NOT_RETURNABLE",
    message: "1 can be returned.",
    field: "quantity",
    line: "mug",
    quantity: 1,
    acceptedValues: [],
    variant: null,
  };
  shop.change({
    NewReturnCreate: { returnRequestCreate: { returnRequest: null, errors: [problem] } },
  });
  const { user } = show(<NewReturnPage />, AT);
  const units = await screen.findByLabelText<HTMLInputElement>("Units of Product mug");
  await user.type(units, "2");
  await user.selectOptions(screen.getByLabelText("Reason"), "too-small");
  await user.click(screen.getByRole("button", { name: "Ask for the return" }));
  const alert = await screen.findByText("1 can be returned.");
  expect(alert.closest("li")?.textContent).toContain("Product mug");
  expect(units.value).toBe("2");
});

it("finds the order by its number or an e-mail", async () => {
  const found = {
    id: "o",
    number: "57",
    userEmail: "zoe@example.com",
    created: "2026-11-01T10:00:00Z",
    total: { gross: EUR(40) },
    lines: [{ id: "l", productName: "Tee", quantity: 2 }],
  };
  const shop = new Shop({
    ...answers([eligible("tee")]),
    NewReturnOrders: { orders: { edges: [{ node: found }] } },
  });
  const { user } = show(<NewReturnPage />, { path: "/new", at: "/new", locale: "fr" });
  await user.type(await screen.findByLabelText("Numéro de commande ou e-mail"), "#57{Enter}");
  await user.click(await screen.findByRole("button", { name: /Commande 57/ }));
  expect(await screen.findByText("2 unités peuvent être retournées")).toBeTruthy();
  expect(shop.variablesOf("NewReturnOrders")).toEqual([{ search: "57" }]);
});

it("is not for the returns desk", async () => {
  const shop = new Shop({});
  show(<NewReturnPage />, { ...AT, dashboard: new Dashboard({ permissions: [] }) });
  expect(await screen.findByText("Order staff ask for returns here")).toBeTruthy();
  expect(shop.asked).toEqual([]);
});

it("tells the Dashboard from its popup, and closes it", async () => {
  new Shop(answers([eligible("mug")]));
  const { user, dashboard } = show(<NewReturnPopup />, {
    path: "/popups/new-return",
    at: "/popups/new-return?orderId=o",
  });
  await user.type(await screen.findByLabelText("Units of Product mug"), "1");
  await user.selectOptions(screen.getByLabelText("Reason"), "too-small");
  await user.click(screen.getByRole("button", { name: "Ask for the return" }));
  await waitFor(() =>
    expect(dashboard.asked.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["notification", "refreshEntity", "popupClose"]),
    ),
  );
});
