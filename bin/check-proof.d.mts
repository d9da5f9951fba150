/** Types of the script that checks a proof; it stands alone and is plain JavaScript. */
export interface Checked {
  /** What does not hold. */
  readonly faults: readonly string[];
  /** What was found in order. */
  readonly told: readonly string[];
}

export declare const checkProof: (
  proof: Uint8Array,
  originals?: readonly { readonly name: string; readonly bytes: Uint8Array }[],
) => Checked;
