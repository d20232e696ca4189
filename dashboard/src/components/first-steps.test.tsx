import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { remember } from "../lib/remembered";
import { ME } from "../test/fixtures";
import { show } from "../test/render";
import { FirstSteps } from "./first-steps";

it("names three next steps and marks what was done", async () => {
  remember("looked-at-an-alert");
  show(<FirstSteps />);

  expect(screen.getAllByRole("listitem")).toHaveLength(3);
  expect(screen.getByText("(done)", { exact: false }).closest("li")?.textContent).toContain(
    "Look at an alert",
  );
});

it("goes away for good when it is dismissed", async () => {
  const { user, unmount } = show(<FirstSteps />);
  await user.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByText("First steps")).toBeNull();
  unmount();

  show(<FirstSteps />);

  expect(screen.queryByText("First steps")).toBeNull();
});

it("does not ask a viewer for what only an operator can do", () => {
  show(<FirstSteps />, { me: { ...ME, role: "viewer" } });

  expect(screen.queryByText("First steps")).toBeNull();
});
