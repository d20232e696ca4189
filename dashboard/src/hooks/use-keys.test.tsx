import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { useKeys } from "./use-keys";
import { useTitle } from "./use-title";

function Page({ onPress }: { onPress: () => void }) {
  useKeys({ j: onPress });
  useTitle("Events");
  return <input aria-label="Note" />;
}

it("obeys a key, but not while one types nor with a modifier", () => {
  const press = vi.fn();
  render(<Page onPress={press} />);

  fireEvent.keyDown(document.body, { key: "j" });
  fireEvent.keyDown(document.body, { key: "j", ctrlKey: true });
  fireEvent.keyDown(screen.getByLabelText("Note"), { key: "j" });

  expect(press).toHaveBeenCalledTimes(1);
});

it("names the tab", () => {
  render(<Page onPress={() => undefined} />);

  expect(document.title).toBe("Events · SecuritAI");
});
