/** Writes third-party-notices.txt beside the built pages: every package whose code is in them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

const NOTICES = "third-party-notices.txt";

const ROOT = `${import.meta.dirname}/../`;

/** Texts that a package does not carry, or carries among others; they stand for its own. */
const KEPT = `${ROOT}licences/`;

/** Code that the build itself puts in, by how its modules are called. */
const HELPERS: Record<string, string> = { "\0vite/": "vite", "\0rolldown/": "rolldown" };

/** What a package that comes as one built file holds of others (licences.test.ts looks). */
const INSIDE: Record<string, string[]> = { "onnxruntime-web": ["onnxruntime-common"] };

/** The packages that modules belong to, in order. */
export function packagesOf(modules: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const id of modules) {
    const helper = Object.entries(HELPERS).find(([start]) => id.startsWith(start));
    const path = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1];
    const name = helper?.[1] ?? path?.replace("\\", "/");
    if (name) for (const one of [name, ...(INSIDE[name] ?? [])]) found.add(one);
  }
  return [...found].sort();
}

/** The notices of packages; equal texts once. Throws for a package without a text. */
export function noticesOf(packages: readonly string[]): string {
  const heads = new Map<string, string[]>();
  for (const name of packages) {
    const { version, license } = JSON.parse(read(`${ROOT}node_modules/${name}/package.json`));
    const text = textOf(name);
    heads.set(text, [...(heads.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...heads].map(
    ([text, names]) => `${RULE}\n${names.join("\n")}\n${RULE}\n\n${text}`,
  );
  return [INTRODUCTION, ...parts].join("\n");
}

const RULE = "=".repeat(79);
const INTRODUCTION = `Third-party notices
===================

The pages of SecuritAI contain code of the packages below, under these licences.
`;

function textOf(name: string): string {
  const kept = `${KEPT}${name.replace("/", "__")}.txt`;
  if (existsSync(kept)) return read(kept);
  const folder = `${ROOT}node_modules/${name}/`;
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file));
  if (files.length > 0)
    return files
      .sort()
      .map((file) => read(folder + file))
      .join("\n");
  throw new Error(`${name} carries no licence text; put it into ${kept}`);
}

const read = (file: string): string =>
  `${readFileSync(file, "utf8").replaceAll("\r", "").trim()}\n`;

/** The plugins for the pages and for the workers, which are built before and apart. */
export function licences(): { pages: Plugin; workers: Plugin } {
  const modules = new Set<string>();
  const collect = (bundle: Record<string, { type: string; moduleIds?: string[] }>) => {
    for (const file of Object.values(bundle))
      for (const id of file.moduleIds ?? []) modules.add(id);
  };
  return {
    workers: {
      name: "licences-of-workers",
      apply: "build",
      generateBundle: (_, bundle) => collect(bundle),
    },
    pages: {
      name: "licences",
      apply: "build",
      generateBundle(_, bundle) {
        collect(bundle);
        this.emitFile({
          type: "asset",
          fileName: NOTICES,
          source: noticesOf(packagesOf(modules)),
        });
      },
    },
  };
}
