import { Route, Routes } from "react-router-dom";

import { SCHEMA, SHOP_WORDS } from "@/rules/testing";
import { Dashboard } from "@/testing/dashboard";
import { show } from "@/testing/render";

import { PolicyPage } from "./PolicyPage";
import { RulesTab } from "./RulesTab";
import { VersionsTab } from "./VersionsTab";

export const DOCUMENT = {
  schema_version: 1,
  time_zone: "UTC",
  tomorrow: { kept: true },
  defaults: { window: { days: 30 } },
  rules: [
    {
      name: "Germany",
      priority: 20,
      when: { fact: "shipping_country", any_of: ["DE"] },
      then: { return_shipping_fee: { type: "free" } },
      label: "kept too",
    },
    {
      name: "Full moon",
      priority: 10,
      when: { moon: "full", tilt: 4 },
      then: { gift_wrap: { colour: "red" } },
    },
    { name: "Small sizes", then: { photos: 0 }, when: { fact: "reason", any_of: ["too-small"] } },
  ],
};

const HEAD = {
  effectiveFrom: "2026-01-01T00:00:00Z",
  publishedAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-02T00:00:00Z",
  note: "",
  restores: null,
  user: { id: "u1", email: "lena@example.com", firstName: "Lena", lastName: "Berg" },
  app: null,
};

export const version = (number: number, document: unknown = DOCUMENT, more = {}) => ({
  ...HEAD,
  id: `v${number}`,
  number,
  status: "PUBLISHED",
  document,
  notices: [],
  ...more,
});

export const policy = (more = {}) => ({
  id: "UDox",
  isDefault: false,
  channelSlug: "eu",
  revision: 7,
  channel: { id: "Q2g6MQ==", name: "Europe", currencyCode: "EUR" },
  current: version(1),
  draft: null,
  backtests: [],
  ...more,
});

export const saved = (revision: number, notices: unknown[] = []) => ({
  returnPolicyUpdate: {
    returnPolicy: { id: "UDox", revision },
    version: { ...HEAD, id: "v2", number: 2, status: "DRAFT", notices },
    errors: [],
  },
});

export const answers = (one = policy()) => ({
  PolicyPage: { returnPolicies: [one] },
  PolicySchema: { returnPolicySchema: SCHEMA },
  RulesShop: SHOP_WORDS,
});

/** A policy's page as its address has it, for somebody who may change it or not. */
export function showPolicy({ mayWrite = true, locale = "en", at = "" } = {}) {
  const permissions = mayWrite ? ["MANAGE_ORDERS", "MANAGE_SETTINGS"] : ["MANAGE_ORDERS"];
  return show(
    <Routes>
      <Route path="policies/:id" element={<PolicyPage />}>
        <Route index element={<RulesTab />} />
        <Route path="versions" element={<VersionsTab />} />
      </Route>
      <Route path="*" element={<p />} />
    </Routes>,
    { at: `/policies/UDox${at}`, locale, dashboard: new Dashboard({ permissions }) },
  );
}
