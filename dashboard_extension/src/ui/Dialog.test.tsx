import { fireEvent, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";

import { show } from "@/testing/render";

import { Dialog } from "./Dialog";

it("ends with Escape and when the browser closes it, not with a file that was not chosen", async () => {
  const close = vi.fn();
  show(
    <Dialog title="Photos" onClose={close}>
      <input type="file" aria-label="File" />
    </Dialog>,
  );
  const dialog = await screen.findByRole("dialog");
  fireEvent(screen.getByLabelText("File"), new Event("cancel", { bubbles: true }));
  expect(close).not.toHaveBeenCalled();
  fireEvent(dialog, new Event("cancel", { cancelable: true }));
  fireEvent(dialog, new Event("close"));
  expect(close).toHaveBeenCalledTimes(2);
});
