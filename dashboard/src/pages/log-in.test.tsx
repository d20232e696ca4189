import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import { App } from "../app";
import { barriers, show } from "../test/render";
import { server } from "../test/server";

const LOGIN = "http://localhost/api/login";
const ME = "http://localhost/api/me";

const nobody = () =>
  server.use(http.get(ME, () => HttpResponse.json({ detail: "log in first" }, { status: 401 })));

it("asks those who are not known for name and password, and lets them in", async () => {
  nobody();
  const { user } = show(<App />);

  await user.type(await screen.findByLabelText("Password"), "correct horse battery");
  await user.click(screen.getByRole("button", { name: "Log in" }));

  expect(await screen.findByRole("heading", { name: "Overview" })).toBeTruthy();
});

it("shows the server's own sentence when the password is wrong, and empties the field", async () => {
  nobody();
  server.use(
    http.post(LOGIN, () =>
      HttpResponse.json({ detail: "name or password is wrong" }, { status: 401 }),
    ),
  );
  const { user } = show(<App />);

  await user.type(await screen.findByLabelText("Password"), "wrong");
  await user.click(screen.getByRole("button", { name: "Log in" }));

  expect((await screen.findByRole("alert")).textContent).toBe("name or password is wrong");
  expect(screen.getByLabelText<HTMLInputElement>("Password").value).toBe("");
});

it("has no barrier that axe can find", async () => {
  nobody();
  const { container } = show(<App />);
  await screen.findByLabelText("Password");

  expect(await barriers(container)).toEqual([]);
});
