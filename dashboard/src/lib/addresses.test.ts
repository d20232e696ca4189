import { expect, it } from "vitest";
import { rangeAround } from "./addresses";

it.each([
  ["203.0.113.9", "203.0.113.0/24"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
])("the neighbours of %s are %s", (address, range) => {
  expect(rangeAround(address)).toBe(range);
});

it.each(["", "localhost", "1.2.3", "1::2::3", "<script>"])("%s has no neighbours", (address) => {
  expect(rangeAround(address)).toBeNull();
});
