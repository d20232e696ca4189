/** Fetches a file of this server and tells how many bytes have come. */
export async function load(
  url: string,
  progress: (bytes: number) => void = () => undefined,
): Promise<ArrayBuffer> {
  const answer = await fetch(url, { credentials: "same-origin" });
  if (!answer.ok || !answer.body) throw new Error(`${url} cannot be loaded (${answer.status}).`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = answer.body.getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (!value) continue;
    parts.push(value);
    bytes += value.length;
    progress(bytes);
  }
  return new Blob(parts).arrayBuffer();
}
