"""Layout shift: how far a page moved by itself, and what moved."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

_WATCH = """
  window.shifted = [];
  const name = (node) => {
    const element = node && (node.nodeType === 1 ? node : node.parentElement);
    return element ? `${element.tagName.toLowerCase()}.${element.className}` : "gone";
  };
  const box = (r) => `${r.x},${r.y} ${r.width}x${r.height}`;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.hadRecentInput) continue;
      window.shifted.push({
        value: entry.value,
        moved: entry.sources.map(
          (s) => `${name(s.node)} from ${box(s.previousRect)} to ${box(s.currentRect)}`),
      });
    }
  }).observe({ type: "layout-shift", buffered: true });
"""


def watch(page: Page) -> None:
    """Note each shift of the documents that the page opens from now on."""
    page.add_init_script(_WATCH)


def shift_of(page: Page) -> tuple[float, list[str]]:
    """The sum of the shifts since the document was opened, and what moved from where to where.

    Without those that follow an input within half a second, like the metric CLS.
    """
    found: list[dict[str, Any]] = page.evaluate(
        "new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0, window.shifted)))"
    )
    return sum(one["value"] for one in found), [
        f"{one['value']:.4f} {moved}" for one in found for moved in one["moved"]
    ]


def slow(page: Page, latency: int) -> None:
    """Let every answer take so many milliseconds longer, as from a server that is far away."""
    line = page.context.new_cdp_session(page)
    line.send(
        "Network.emulateNetworkConditions",
        {"offline": False, "latency": latency, "downloadThroughput": -1, "uploadThroughput": -1},
    )
