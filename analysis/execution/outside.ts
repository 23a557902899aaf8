import type { Primitive } from './value.js';

/**
 * What is known of a call that leaves the program. `quiet`: it neither throws nor calls back, and gives a plain value. `clean`: what it
 * gives has nothing of what it was given. `end`: the program goes no further. `guard`: it finds an argument clean by one of its answers.
 */
export type Described = { readonly kind: 'quiet' | 'clean' | 'end' } | { readonly kind: 'guard'; readonly argument: number; readonly when: boolean };

/** What is known of what is outside the program. */
export interface Outside {
  /** Of a global, or of what is behind its members. `unknown`: what it does runs cannot follow. */
  globalAt(path: readonly string[]): Described | 'unknown' | undefined;
  /** Of a function of the program that counts as something outside, whatever it is written to do. `undefined` for any other. */
  functionAt(file: string, index: number): Described | 'unknown' | undefined;
  /** Whether what a parameter of that name is given comes from outside, whoever gives it. */
  isSourceParameter(name: string): boolean;
  /** Hears that something described was called at `at`, as `file:start-end`, with what of its arguments is known for certain. */
  called?(described: Described, at: string, args: readonly Primitive[]): void;
}
