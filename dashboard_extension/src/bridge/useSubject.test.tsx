import { screen } from "@testing-library/react";
import { expect, it } from "vitest";

import { Dashboard } from "@/testing/dashboard";
import { show } from "@/testing/render";

import { useSubject } from "./useSubject";

function Subject() {
  return <p>Order: {useSubject("orderId") || "none"}</p>;
}

const PARAMS = btoa(JSON.stringify({ orderId: "given along" }));

it.each([
  ["in the frame's address", "/?orderId=O%3D1", "?", "O=1"],
  ["given along by the widget that opened the popup", "/", `?appParams=${PARAMS}`, "given along"],
  ["not there", "/", "?", "none"],
])("finds the order that is %s", (_where, at, address, found) => {
  const dashboard = new Dashboard({ address });
  show(<Subject />, { at, dashboard });
  expect(screen.getByText(/^Order:/).textContent).toBe(`Order: ${found}`);
});
