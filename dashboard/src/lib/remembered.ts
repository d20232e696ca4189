/** Small facts that this browser keeps: what was seen, what was dismissed. */

const key = (name: string): string => `securitai.${name}`;

export function remember(name: string): void {
  try {
    window.localStorage.setItem(key(name), "yes");
  } catch {
    // Without storage the hint comes again; nothing else depends on it.
  }
}

export function remembered(name: string): boolean {
  try {
    return window.localStorage.getItem(key(name)) === "yes";
  } catch {
    return false;
  }
}
