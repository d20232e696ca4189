import { screen } from "@testing-library/react";
import { delay, HttpResponse, http } from "msw";
import { expect, it, vi } from "vitest";
import { show } from "../test/render";
import { changes, server } from "../test/server";
import { ExceptionDialog } from "./exception-dialog";

const open = () => show(<ExceptionDialog event={900} onClose={vi.fn()} />);
const freed = () => screen.findByText("12");

it("shows what would be freed before the exception is made, and makes it as narrow as chosen", async () => {
  const { user } = open();
  await freed();

  await user.click(screen.getByRole("checkbox", { name: /found to be/ }));
  await freed();
  await user.click(screen.getByRole("button", { name: "Let it pass" }));

  await screen.findByText("The exception is in force.");
  const made = changes.filter((one) => one.path === "/api/exceptions");
  expect(made.map((one) => one.body)).toEqual([
    { path: "/search", field: "query:q", category: null, days: 30, reason: null, event: 900 },
  ]);
});

it("shows no figures of a narrower exception while those of a wider one are computed", async () => {
  server.use(
    http.post("http://localhost/api/exceptions/preview", async ({ request }) => {
      const scope = (await request.json()) as { path: string | null };
      if (scope.path === null) await delay("infinite");
      return HttpResponse.json({
        days: 30,
        freed: 12,
        attacks: 0,
        confident: 0,
        clients: 3,
        samples: [],
      });
    }),
  );
  const { user } = open();
  await freed();

  await user.click(screen.getByRole("checkbox", { name: /on the path/ }));

  expect(screen.queryByText("12")).toBeNull();
});

it("refuses an exception without any condition", async () => {
  const { user } = open();
  await freed();

  for (const box of screen.getAllByRole("checkbox")) await user.click(box);

  expect(screen.getByRole("alert").textContent).toContain("Keep at least one condition");
  expect(screen.getByRole("button", { name: "Let it pass" })).toHaveProperty("disabled", true);
});
