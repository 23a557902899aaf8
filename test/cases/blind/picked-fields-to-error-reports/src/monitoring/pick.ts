export const pick =
  <K extends string>(...keys: readonly K[]) =>
  <T extends Record<K, unknown>>(source: T): Pick<T, K> =>
    Object.fromEntries(keys.map((key) => [key, source[key]])) as Pick<T, K>;
