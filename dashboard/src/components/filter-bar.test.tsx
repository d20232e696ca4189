import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { barriers, show } from "../test/render";
import { FilterBar } from "./filter-bar";

const search = () => decodeURIComponent(window.location.search.replaceAll("+", " "));
const terms = () =>
  within(screen.getByRole("list", { name: "Filter" }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

it("adds a term to the address bar and makes room for the next", async () => {
  const { user } = show(<FilterBar />, { at: "/events?range=1h" });

  await user.selectOptions(screen.getByLabelText("What to filter by"), "Endpoint");
  await user.type(screen.getByLabelText("Value"), " /search {Enter}");

  expect(search()).toBe("?range=1h&endpoint=/search");
  expect(terms()).toEqual(["Endpointis/search"]);
  expect(screen.getByLabelText("Value")).toHaveProperty("value", "");
});

it("leaves out what begins with an exclamation mark", async () => {
  const { user } = show(<FilterBar />, { at: "/events" });

  await user.type(screen.getByLabelText("Value"), "!union{Enter}");

  expect(search()).toBe("?text=-union");
  expect(terms()).toEqual(["Textlacksunion"]);
});

it("adds no empty term", async () => {
  const { user } = show(<FilterBar />, { at: "/events" });

  await user.type(screen.getByLabelText("Value"), "   {Enter}");

  expect(search()).toBe("");
  expect(screen.queryByRole("list", { name: "Filter" })).toBeNull();
});

it("turns a term around and back without moving it", async () => {
  const { user } = show(<FilterBar />, { at: "/events?method=GET&category=sqli" });

  await user.click(screen.getByRole("button", { name: "Method GET: switch to is not" }));
  expect(search()).toBe("?method=-GET&category=sqli");
  await user.click(screen.getByRole("button", { name: "Method GET: switch to is" }));

  expect(search()).toBe("?method=GET&category=sqli");
});

it("drops the one of two equal terms that was clicked", async () => {
  const { user } = show(<FilterBar />, { at: "/events?text=a&text=b&text=a" });

  const last = screen.getAllByRole("button", { name: "Remove Text a" })[1] as HTMLElement;
  await user.click(last);

  expect(search()).toBe("?text=a&text=b");
});

it("clears all terms, and keeps the span and the view", async () => {
  const { user } = show(<FilterBar />, {
    at: "/events?range=1h&score_min=0.5&method=GET&text=a&group=campaign",
  });

  await user.click(screen.getByRole("button", { name: "Clear all" }));

  expect(search()).toBe("?range=1h&score_min=0.5&group=campaign");
});

it("keeps bounds of the score in the address bar, without filling the history", async () => {
  const { user } = show(<FilterBar />, { at: "/events?text=a" });
  const before = window.history.length;

  await user.type(screen.getByLabelText("Score from"), "0.5");
  expect(search()).toBe("?text=a&score_min=0.5");
  await user.clear(screen.getByLabelText("Score from"));

  expect(search()).toBe("?text=a");
  expect(window.history.length).toBe(before);
});

it("suggests values where they are known, and none where anything may stand", async () => {
  const { user, container } = show(<FilterBar />, { at: "/events" });
  expect(container.querySelector("datalist")).toBeNull();

  await user.selectOptions(screen.getByLabelText("What to filter by"), "Action");

  const known = [...container.querySelectorAll("datalist option")];
  expect(known.map((one) => one.getAttribute("value"))).toContain("block");
  expect(screen.getByLabelText("Value").getAttribute("list")).toBe(
    container.querySelector("datalist")?.id,
  );
});

it("shows hostile values as text", () => {
  const { container } = show(<FilterBar />, {
    at: `/events?text=${encodeURIComponent("<img src=x>\u202e")}`,
  });

  expect(terms()[0]).toContain("<img src=x>RLO");
  expect(container.querySelector("img")).toBeNull();
});

it("has no barrier that axe can find", async () => {
  const { container } = show(<FilterBar />, { at: "/events?text=a&method=-GET" });

  expect(await barriers(container)).toEqual([]);
});
