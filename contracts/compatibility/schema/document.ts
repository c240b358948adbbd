/** One raw document of a contract, with its references still in it. */
export interface Document {
  /** How the document is named in reports, and what relative references start from. */
  readonly path: string;
  readonly root: unknown;
  /** What a `$ref` written in this document points at, with the document that holds it; undefined if nothing. */
  resolve(reference: string): Target | undefined;
}

export interface Target {
  readonly document: Document;
  /** JSON pointer from the root of that document. */
  readonly pointer: string;
  readonly value: unknown;
}

/** A document without references to other files. */
export function singleDocument(path: string, root: unknown): Document {
  return documentsOf(new Map([[path, root]])).get(path) as Document;
}

/** Documents that may refer to one another by relative path. */
export function documentsOf(roots: ReadonlyMap<string, unknown>): ReadonlyMap<string, Document> {
  const documents = new Map<string, Document>();
  for (const [path, root] of roots) {
    documents.set(path, {
      path,
      root,
      resolve(reference) {
        const [file = "", fragment = ""] = reference.split("#", 2);
        const document = documents.get(file === "" ? path : relativeTo(path, file));
        return document === undefined ? undefined : targetIn(document, decodeFragment(fragment));
      },
    });
  }
  return documents;
}

/** The value at a JSON pointer, or at the `$anchor` or `$id` of that name. */
export function targetIn(document: Document, fragment: string): Target | undefined {
  if (fragment !== "" && !fragment.startsWith("/")) return anchored(document, fragment);
  let value: unknown = document.root;
  for (const part of fragment.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return { document, pointer: fragment, value };
}

export function pointerPart(key: string | number): string {
  const text = String(key);
  // Most keys have neither, and a large contract has a million keys.
  return text.includes("~") || text.includes("/") ? text.replaceAll("~", "~0").replaceAll("/", "~1") : text;
}

function anchored(document: Document, anchor: string): Target | undefined {
  return placesWhere(
    document,
    (value) =>
      value["$anchor"] === anchor ||
      value["$dynamicAnchor"] === anchor ||
      value["$id"] === `#${anchor}` ||
      value["id"] === `#${anchor}`,
  )[0];
}

/** Every place with a `$dynamicAnchor` of this name. */
export function dynamicAnchors(document: Document, anchor: string): readonly Target[] {
  return placesWhere(document, (value) => value["$dynamicAnchor"] === anchor);
}

function placesWhere(
  document: Document,
  test: (value: Readonly<Record<string, unknown>>) => boolean,
): Target[] {
  const found: Target[] = [];
  const seen = new Set<object>();
  const open: Target[] = [{ document, pointer: "", value: document.root }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value, pointer } = place;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    const members = value as Readonly<Record<string, unknown>>;
    if (test(members)) found.push(place);
    for (const key of Object.keys(value).reverse())
      open.push({ document, pointer: `${pointer}/${pointerPart(key)}`, value: members[key] });
  }
  return found;
}

function relativeTo(path: string, file: string): string {
  const parts = path.split("/").slice(0, -1);
  for (const part of file.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
