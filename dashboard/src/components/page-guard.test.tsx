import { render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { PageGuard } from "./page-guard";

function Broken(): never {
  throw new Error("broken");
}

it("says that a page failed, and shows the next page", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const view = render(
    <PageGuard path="/a">
      <Broken />
    </PageGuard>,
  );
  expect(screen.getByRole("alert").textContent).toContain("This page has failed");

  view.rerender(<PageGuard path="/b">fine</PageGuard>);

  expect(screen.getByText("fine")).toBeTruthy();
});
