/** Documents that are named by an address: what evidence's mutation is handed, for only ingest may queue them. */
export interface Intake {
  /**
   * Queues each as a file of one run, whose id it gives; what may not be asked is a file that failed. Null where so much
   * waits already that no more is taken.
   */
  take(urls: readonly string[]): Promise<string | null>;
}
