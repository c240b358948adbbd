import { createHash } from "node:crypto";
import { Kvm } from "@nats-io/kv";
import type { NatsConnection } from "@nats-io/transport-node";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";
import type { StepFailure } from "../workflow/failure.ts";
import type { AccountClaim, IdentityKind, IdentityLink, IdentityMap, Platform } from "./identity-map.ts";

const bucket = "concordat-identity";

const platforms: readonly Platform[] = ["crm", "erp", "support"];

/**
 * The identity map in a NATS key-value bucket: `id.<kind>.<canonical>.<platform>` holds the platform's id and
 * `by.<kind>.<platform>.<platformId>` the canonical key; `claim.<by>.<digest>` the account that claimed it. Values that are already there are not written again.
 */
export async function openNatsIdentityMap(connection: NatsConnection): Promise<IdentityMap> {
  const store = await new Kvm(connection).create(bucket, { history: 5 });

  const read = async (key: string): Promise<string | undefined> => {
    const entry = await store.get(key);
    return entry === null || entry.operation !== "PUT" ? undefined : entry.string();
  };
  const write = async (key: string, value: string): Promise<void> => {
    if ((await read(key)) !== value) await store.put(key, value);
  };

  return {
    link: (links) =>
      answered(async () => {
        await Promise.all(
          links.flatMap((link) => [
            write(idKey(link), link.platformId),
            write(byKey(link), link.canonicalKey),
          ]),
        );
        return undefined;
      }),
    platformIdsOf: (kind, canonicalKey) =>
      answered(async () => {
        const ids: Partial<Record<Platform, string>> = {};
        await Promise.all(
          platforms.map(async (platform) => {
            const id = await read(idKey({ kind, canonicalKey, platform }));
            if (id !== undefined) ids[platform] = id;
          }),
        );
        return ids;
      }),
    claim: (accountKey, claims) =>
      answered(async () => {
        const holders = await Promise.all(
          claims.map(async (claim) => {
            const key = claimKey(claim);
            const holder = await read(key);
            if (holder !== undefined) return holder;
            // Refused if somebody else was faster: then that one holds it.
            await store.create(key, accountKey).catch(() => undefined);
            return (await read(key)) ?? accountKey;
          }),
        );
        return [...new Set(holders)].filter((holder) => holder !== accountKey).sort();
      }),
    release: (accountKey, claims) =>
      answered(async () => {
        for (const key of claims.map(claimKey)) if ((await read(key)) === accountKey) await store.delete(key);
        return undefined;
      }),
    canonicalKeyOf: (kind, platform, platformId) =>
      answered(() => read(byKey({ kind, platform, platformId }))),
  };
}

/** Reads and writes here may all be repeated, so a lost answer is not worth telling from a refusal. */
async function answered<Value>(work: () => Promise<Value>): Promise<Outcome<Value, StepFailure>> {
  try {
    return succeed(await work());
  } catch (error) {
    return fail({ kind: "retryable", detail: `the identity map did not answer: ${String(error)}` });
  }
}

function idKey({ kind, canonicalKey, platform }: Omit<IdentityLink, "platformId">): string {
  return `id.${kind}.${token(canonicalKey)}.${platform}`;
}

function byKey({
  kind,
  platform,
  platformId,
}: {
  kind: IdentityKind;
  platform: Platform;
  platformId: string;
}): string {
  return `by.${kind}.${platform}.${token(platformId)}`;
}

/** Names may be longer than a key, and are nobody's business in a list of keys. */
function claimKey({ by, value }: AccountClaim): string {
  return `claim.${by}.${createHash("sha256").update(value).digest("hex")}`;
}

/** A value as one token of a key. What a bucket's key cannot hold is written as `=` and the character's code. */
function token(value: string): string {
  return value.replace(/[^A-Za-z0-9_/-]/g, (character) => `=${character.codePointAt(0)?.toString(16)}=`);
}
