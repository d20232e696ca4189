import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import { DETAIL, HOSTILE_EVENT, ME } from "../test/fixtures";
import { barriers, show } from "../test/render";
import { changes, server } from "../test/server";
import { EventPage } from "./event";

const opened = () =>
  screen.findByRole("heading", { level: 1, name: /SQL injection in parameter q/ });

it("says what it was, where, and what it would score without the evidence", async () => {
  const { container } = show(<EventPage id={900} />);
  await opened();

  await waitFor(() =>
    expect(container.querySelector(".counterfactual")?.textContent).toBe(
      "Without ' OR 1=1 -- in parameter q this request would score 0.02 instead of 0.99, and would not be flagged.",
    ),
  );
  const marks = [...container.querySelectorAll("mark.evidence")].map((mark) => mark.textContent);
  expect(marks).toEqual(["' OR 1=1", " --"]);
});

it("shows the request on the wire beside its decoded fields", async () => {
  show(<EventPage id={900} />);
  await opened();

  expect(screen.getByText(/GET \/search\?q=%27%20OR%201=1/, { selector: "pre" })).toBeTruthy();
  expect(screen.getByText("evidence")).toBeTruthy();
});

it("blocks the address for the chosen time after showing who else is there, and can undo it", async () => {
  const { user } = show(<EventPage id={900} />);
  await opened();

  await user.click(screen.getByRole("button", { name: /Block this address/ }));
  const dialog = await screen.findByRole("dialog");
  expect(await within(dialog).findByText(/4 normal/)).toBeTruthy();
  await user.click(within(dialog).getByRole("radio", { name: "1 day" }));
  await user.click(within(dialog).getByRole("button", { name: "Block" }));

  expect(await screen.findByText("203.0.113.20 is blocked.")).toBeTruthy();
  const block = changes.find((change) => change.path === "/api/decisions");
  expect(block?.body).toEqual({
    kind: "address",
    value: "203.0.113.20",
    seconds: 86400,
    reason: "SQL injection (event 900)",
    event: 900,
  });
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText("The block is lifted.")).toBeTruthy();
  expect(changes.at(-1)).toMatchObject({ method: "DELETE", path: "/api/decisions/5" });
});

it("does not offer a block that the server refuses, and says why", async () => {
  server.use(
    http.post("http://localhost/api/decisions/preview", () =>
      HttpResponse.json({
        kind: "address",
        value: "127.0.0.1",
        normal: 0,
        flagged: 0,
        sessions: 0,
        addresses: [],
        endpoints: [],
        refused: "127.0.0.1 is your own address",
      }),
    ),
  );
  const { user } = show(<EventPage id={900} />);
  await opened();

  await user.click(screen.getByRole("button", { name: /Block this address/ }));

  const dialog = await screen.findByRole("dialog");
  expect((await within(dialog).findByRole("alert")).textContent).toContain("your own address");
  expect(within(dialog).getByRole<HTMLButtonElement>("button", { name: "Block" }).disabled).toBe(
    true,
  );
});

it("labels with one click", async () => {
  const { user } = show(<EventPage id={900} />);
  await opened();

  await user.click(screen.getByRole("button", { name: "Not a threat" }));

  expect(await screen.findByText("Marked as not a threat.")).toBeTruthy();
  expect(changes.at(-1)).toMatchObject({
    method: "PUT",
    path: "/api/events/900/label",
    body: { label: "not_threat" },
  });
});

it("previews an exception, warns of attacks among what it frees, and lets it expire", async () => {
  const { user } = show(<EventPage id={900} />);
  await opened();

  await user.click(screen.getByRole("button", { name: /Let such requests pass/ }));
  const dialog = await screen.findByRole("dialog");
  expect(await within(dialog).findByText("2 of them are known attacks.")).toBeTruthy();
  await user.click(within(dialog).getByRole("checkbox", { name: /found to be/ }));
  await user.click(within(dialog).getByRole("button", { name: "Let it pass" }));

  await screen.findByText("The exception is in force.");
  expect(changes.find((change) => change.path === "/api/exceptions")?.body).toEqual({
    path: "/search",
    field: "query:q",
    category: null,
    days: 30,
    reason: null,
    event: 900,
  });
});

it("lets a viewer look but not act", async () => {
  show(<EventPage id={900} />, { me: { ...ME, role: "viewer" } });
  await opened();

  expect(screen.queryByRole("button", { name: /Block/ })).toBeNull();
  expect(screen.getByText(/takes the role of an operator/)).toBeTruthy();
});

it("never turns hostile text into elements, whatever the field", async () => {
  const evil = "<img src=x onerror=alert(1)><script>alert(2)</script>";
  server.use(
    http.get("http://localhost/api/events/:id", () =>
      HttpResponse.json({
        ...DETAIL,
        event: {
          ...HOSTILE_EVENT,
          source: evil,
          endpoint: evil,
          country: evil,
          session: evil,
          field: `query:${evil}`,
          note: evil,
          model: { name: evil, version: evil, hash: evil },
        },
        wire: evil,
        user_agent: evil,
        masked: [evil],
        fields: [{ name: evil, raw: evil, decoded: evil, flagged: true }],
        notes: [{ id: 1, time: 0, person: evil, text: evil }],
        labels: [{ label: "threat", person: evil, time: 0, note: evil }],
      }),
    ),
  );
  const { container } = show(<EventPage id={77} />);

  await screen.findByRole("heading", { level: 1 });

  expect(container.querySelectorAll("img, script")).toHaveLength(0);
  expect(container.textContent?.split("<script>alert(2)</script>").length).toBeGreaterThan(10);
});

it("has no barrier that axe can find", async () => {
  const { container } = show(<EventPage id={900} />);
  await opened();
  await screen.findByText(/Scored again/);

  expect(await barriers(container)).toEqual([]);
});
