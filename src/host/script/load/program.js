// @ts-check
// The Wasm programs: streamed, counted, checked, each compiled once for all elements of a page.

/** Bytes of Wasm so far, told to every element that waits. */
const bars = /** @type {Set<HTMLProgressElement>} */ (new Set());
const counted = (/** @type {Response} */ response) => {
  let bytes = 0;
  const count = new TransformStream({
    transform(chunk, out) {
      bytes += chunk.length;
      for (const bar of bars) bar.value = Math.min(bytes / BUILD.guide.bytes, 1);
      out.enqueue(chunk);
    },
  });
  // A response of our own, so that a server's wrong MIME type cannot stop streaming.
  return new Response(/** @type {ReadableStream} */ (response.body).pipeThrough(count), {
    headers: { "content-type": "application/wasm" },
  });
};

/** A program with its glue, which puts what it exports into the window. @returns {Promise<any>} */
const program = (/** @type {"Wasm" | "Synapse"} */ name, /** @type {Program} */ { glue, wasm }) =>
  once(wasm, async () => {
    const script = window[`ketamineGuide${name}`] || way.run({ name: glue, integrity: BUILD.integrity[glue] });
    const [response] = await Promise.all([get(wasm).then(counted), script]);
    const made = window[`ketamineGuide${name}`];
    made.first = await made({ module_or_path: response });
    return made;
  });

const guide = () => program("Wasm", BUILD.guide);

/** The part of the program that only the other chapters need: it puts itself into the first part's table. */
const later = async (/** @type {string | undefined} */ name) =>
  name &&
  once(name, async () => {
    const [response, { first }] = await Promise.all([get(name), guide()]);
    await WebAssembly.instantiate(await response.arrayBuffer(), { first });
  });
