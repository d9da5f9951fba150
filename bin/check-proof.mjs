#!/usr/bin/env node
/**
 * Re-checks a proof that `recital prove` wrote, without Recital, a server or a package: Node 18 or newer is enough.
 *
 *   node check-proof.mjs PROOF.json [ORIGINAL...]
 *
 * It holds the file against its own digest, every quote against the text that it is taken from (its words at its offsets,
 * which count UTF-16 units, and the words before and behind them), every text against its digest, and each ORIGINAL, as
 * those that the proof carries, against the SHA-256 of the revision whose bytes it is said to be. Exit code 0: all holds;
 * 1: something does not, and is told; 2: wrong usage. A digest shows damage, not who wrote the file: originals from their
 * publisher do.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const sha256 = (data) => createHash('sha256').update(data).digest('hex');

const DIGEST = /"integrity": "([0-9a-f]{64})"\n\}\n$/;

/** @returns what is wrong with the file as such, or null */
const damageOf = (bytes) => {
  const digest = DIGEST.exec(bytes.subarray(-128).toString('latin1'))?.[1];
  if (!digest) return 'the file does not end in its digest';
  const before = bytes.subarray(0, bytes.length - (64 + '"\n}\n'.length));
  const same = sha256(Buffer.concat([before, Buffer.from(`${'0'.repeat(64)}"\n}\n`)])) === digest;
  return same ? null : 'the file is not what its digest was taken of';
};

const selectorOf = ({ target }, type) => target.selector.find((selector) => selector.type === type) ?? {};

/** @returns why a quote does not hold, or null */
const quoteFault = (annotation, texts) => {
  const text = texts.get(annotation.target.source);
  if (text === undefined) return `its text ${annotation.target.source} is not there`;
  const { exact, prefix, suffix } = selectorOf(annotation, 'TextQuoteSelector');
  const { start, end } = selectorOf(annotation, 'TextPositionSelector');
  if (!exact || text.slice(start, end) !== exact) return `${start}-${end} is not “${exact}”`;
  if (text.slice(Math.max(0, start - prefix.length), start) !== prefix) return `“${prefix}” does not stand before it`;
  if (text.slice(end, end + suffix.length) !== suffix) return `“${suffix}” does not stand behind it`;
  return null;
};

/** What does not hold of a proof, each with the id of what it is about. */
const faultsIn = ({ revisions, annotations, statements }) => {
  const texts = new Map(revisions.map(({ id, text }) => [id, text]));
  const quotes = new Set(annotations.map(({ id }) => id));
  const faults = [];
  const fault = (id, why) => why && faults.push(`${id}: ${why}`);
  for (const { id, text, textSha256, sha256: original, 'recital:bytes': carried } of revisions) {
    fault(id, sha256(text) === textSha256 ? null : 'its text is not what its digest was taken of');
    if (carried !== undefined)
      fault(id, sha256(Buffer.from(carried, 'base64')) === original ? null : 'its bytes are not the original');
  }
  for (const annotation of annotations) fault(annotation.id, quoteFault(annotation, texts));
  for (const { id, 'prov:wasDerivedFrom': proofs } of statements) {
    fault(id, proofs.length > 0 ? null : 'no quote proves it');
    for (const quote of proofs) fault(id, quotes.has(quote.id) ? null : `${quote.id} is not there`);
  }
  return faults;
};

/**
 * @param {Uint8Array} bytes of the proof
 * @param {readonly { name: string, bytes: Uint8Array }[]} originals
 * @returns {{ faults: string[], told: string[] }} what does not hold, and what was found in order
 */
export const checkProof = (bytes, originals = []) => {
  const damage = damageOf(Buffer.from(bytes));
  const faults = damage ? [damage] : [];
  try {
    const proof = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const { 'schema:about': about, statements, annotations, revisions } = proof;
    faults.push(...faultsIn(proof));
    const told = [
      `${about.id}: ${statements.length} statements, ${annotations.length} quotes, ${revisions.length} texts`,
    ];
    for (const { name, bytes: original } of originals) {
      const of = revisions.find((revision) => revision.sha256 === sha256(original));
      if (of) told.push(`${name} is the original of ${of.id}`);
      else faults.push(`${name}: no text of this proof was read from these bytes`);
    }
    return { faults, told };
  } catch {
    // Whatever is read of a file that is no proof, or is damaged in its structure, is not there.
    return { faults: [...faults, 'it has not the shape of a proof'], told: [] };
  }
};

const main = ([path, ...originals]) => {
  if (!path) {
    console.error('usage: node check-proof.mjs PROOF.json [ORIGINAL...]');
    return 2;
  }
  const read = (name) => ({ name, bytes: readFileSync(name) });
  const { faults, told } = checkProof(read(path).bytes, originals.map(read));
  for (const line of told) console.log(line);
  for (const line of faults) console.error(line);
  console.log(faults.length === 0 ? 'all holds' : `${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = main(process.argv.slice(2));
