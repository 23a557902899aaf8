/** Puts an error into words for the output: with its stack, by which we find the fault. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
