import { describe, expect, it } from "vitest";
import { pieces, plain, shorten } from "./hostile";

describe("pieces", () => {
  it("leaves ordinary text of any script in one run", () => {
    const text = "GET /suche?q=größe 東京 עברית 👍";

    expect(pieces(text)).toEqual([{ kind: "text", text }]);
  });

  it("spells out what turns the writing direction around", () => {
    expect(plain("exe.\u202egpj")).toBe("exe.<RLO>gpj");
  });

  it("spells out control characters, zero-width ones and lone surrogates", () => {
    expect(plain("a\u0000b\u200bc\ud800d\u001b[2J")).toBe("a<NUL>b<ZWSP>c<U+D800>d<ESC>[2J");
  });

  it("keeps line feeds in a block and spells them out in a line", () => {
    expect(plain("a\nb")).toBe("a<LF>b");
    expect(pieces("a\nb", true)).toEqual([{ kind: "text", text: "a\nb" }]);
  });

  it("still shows carriage returns in a block, where they could hide text", () => {
    expect(pieces("a\rb", true)).toHaveLength(3);
  });
});

describe("shorten", () => {
  it("never cuts through a character outside of the basic plane", () => {
    expect(shorten("👍👍👍👍", 2)).toBe("👍👍…");
  });

  it("leaves short text alone", () => {
    expect(shorten("abc", 3)).toBe("abc");
  });
});
