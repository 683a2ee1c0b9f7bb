import { render, screen } from "@testing-library/react";
import { IntlProvider } from "react-intl";
import { RouterProvider } from "react-router-dom";
import { afterEach, expect, it, vi } from "vitest";

const AT = "/plugins/global/saleor.returns/dashboard";

vi.mock("./queue/QueuePage", () => ({ QueuePage: () => <h1>Queue</h1> }));
vi.mock("./shell/useDeepLinks", () => ({ useDeepLinks: () => undefined }));
vi.mock("./bridge/permissions", () => ({ useAbilities: () => ({}) }));

afterEach(() => vi.unstubAllEnvs());

it.each([AT, `${AT}/`])("opens the queue at %s", async (address) => {
  vi.stubEnv("BASE_URL", `${AT}/`);
  vi.resetModules();
  const { createRoutes } = await import("./routes");
  window.history.replaceState({}, "", `${address}?id=QXBwOjE%3D`);
  render(
    <IntlProvider locale="en">
      <RouterProvider router={createRoutes()} />
    </IntlProvider>,
  );
  expect(await screen.findByRole("heading", { name: "Queue" })).toBeTruthy();
});
