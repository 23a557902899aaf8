export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

export function match<T, E, R>(result: Result<T, E>, on: { ok: (value: T) => R; err: (error: E) => R }): R {
  return result.ok ? on.ok(result.value) : on.err(result.error);
}
