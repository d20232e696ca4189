/** Addresses and the ranges around them. */

/** The network that an address most likely shares with its neighbours: /24 or /64. */
export function rangeAround(address: string): string | null {
  const v4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/.exec(address);
  if (v4) return `${v4[1]}.${v4[2]}.${v4[3]}.0/24`;
  if (!/^[0-9a-fA-F:]+$/.test(address) || !address.includes(":")) return null;
  const groups = expand(address);
  return groups ? `${groups.slice(0, 4).join(":")}::/64` : null;
}

function expand(address: string): string[] | null {
  const [head = "", tail, more] = address.split("::");
  if (more !== undefined) return null;
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const missing = 8 - left.length - right.length;
  if (tail === undefined ? missing !== 0 : missing < 0) return null;
  return [...left, ...Array<string>(missing).fill("0"), ...right];
}
