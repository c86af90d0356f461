// A folder as a tar (POSIX ustar, with pax headers for long or foreign names), as the gateway takes bundles.

const block = 512, text = new TextEncoder();

function header(name, size, kind) {
  const b = new Uint8Array(block), put = (at, s) => b.set(text.encode(s), at), octal = (n, width) => n.toString(8).padStart(width - 1, "0") + "\0";
  put(0, name);
  put(100, octal(0o644, 8)); put(108, octal(0, 8)); put(116, octal(0, 8));
  put(124, octal(size, 12)); put(136, octal(0, 12));
  put(148, "        "); put(156, kind); put(257, "ustar\u000000");
  put(148, octal(b.reduce((sum, v) => sum + v, 0), 7) + " ");
  return b;
}

const filler = (size) => new Uint8Array((block - size % block) % block);

// pax is a record "LENGTH path=NAME\n" whose length counts its own digits.
function pax(name) {
  const rest = text.encode(" path=" + name + "\n");
  let length = rest.length + 1;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  return new Uint8Array([...text.encode(String(length)), ...rest]);
}

// tar packs a map from path to Blob or string. Files are read by the browser as they are sent, not held in memory.
export function tar(files) {
  const parts = [];
  for (const [name, content] of files) {
    const data = typeof content === "string" ? new Blob([content]) : content;
    if (data.size >= 8 ** 11) throw new Error(name + " is larger than 8 GiB");
    if (text.encode(name).length > 99 || /[^\x20-\x7e]/.test(name)) {
      const record = pax(name);
      parts.push(header("pax", record.length, "x"), record, filler(record.length));
    }
    parts.push(header(/[^\x20-\x7e]/.test(name) ? "file" : name.slice(0, 99), data.size, "0"), data, filler(data.size));
  }
  parts.push(new Uint8Array(2 * block));
  return new Blob(parts, { type: "application/x-tar" });
}
